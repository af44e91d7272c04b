import { commentInView, goBack, passageInView, remember } from './in-view.ts';
import { answersWhat } from '../strings/languages/en.ts';

/**
 * `<thread-side>`: beside a thread, marks in the outline of replies the comment in view and shows, of `.answered-passage`s, what
 * the passage in view answers: `[data-answers]` names it, and `[data-answers-said]` says it. What is answered in the same thread
 * is shown as it stands there.
 */
class ThreadSide extends HTMLElement {
  private shown = '';

  connectedCallback(): void {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.update());
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    document.addEventListener('focusin', soon);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close());
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.close();
    });
    this.querySelector('.answering')!.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) this.close();
    });
    this.update();
  }

  private update(): void {
    goBack();
    remember(passageInView());
    const comment = commentInView();
    for (const link of this.querySelectorAll('.reply-outline a'))
      if (link.getAttribute('href') === `#${comment?.id ?? ''}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const passage = passageIn(comment) ?? document.querySelector<HTMLElement>('.passage[data-answers]');
    if (passage?.dataset['answers'] && passage.id !== this.shown) this.show(passage);
  }

  private show(passage: HTMLElement): void {
    this.shown = passage.id;
    const { ref, answers, answersSaid } = passage.dataset;
    const refs = answers!.split(' ');
    this.querySelector('.answering-label')!.textContent = answersWhat(ref!, answersSaid!);
    for (const one of this.articles) one.removeAttribute('data-now');
    for (const ref of refs) this.articleOf(ref)?.setAttribute('data-now', '');
    this.querySelector('.answering-shown')!.scrollTop = 0;
  }

  private get articles(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.answered-passage')];
  }

  private articleOf(ref: string): HTMLElement | null {
    const known = this.articles.find(({ dataset }) => dataset['ref'] === ref);
    if (known) return known;
    const article = copyOf(ref);
    if (article) this.querySelector('.answering-shown')!.append(article);
    return article;
  }

  /** Where it lies over the page it closes; beside the thread it cannot be closed. */
  private close(): void {
    const pane = this.querySelector<HTMLDetailsElement>('.answering')!;
    const within = pane.open && pane.contains(document.activeElement);
    pane.open = false;
    if (within) pane.querySelector('summary')!.focus({ preventScroll: true });
  }
}

/** The passage in view; where the comment in view has only begun, it is of the one before, and the first of this is meant. */
function passageIn(comment: HTMLElement | undefined): HTMLElement | undefined {
  const isOfIt = (passage: HTMLElement | undefined): boolean => passage?.closest('.comment') === comment;
  const passage = passageInView();
  const own = [...(comment?.querySelectorAll<HTMLElement>('.passage[data-answers]') ?? [])];
  return isOfIt(passage) ? passage : own.find(isOfIt);
}

const idOf = (ref: string): string => ref.toLowerCase().replaceAll('.', '-');

/** What the page has under a reference, a passage or a comment, as an article without its places and calls. */
function copyOf(ref: string): HTMLElement | null {
  const source = document.getElementById(idOf(ref));
  const comment = source?.closest('.comment');
  if (!source || !comment) return null;
  const article = document.createElement('article');
  article.className = 'answered-passage';
  article.dataset['ref'] = ref;
  const head = document.createElement('p');
  head.className = 'quiet';
  const link = Object.assign(document.createElement('a'), {
    className: 'ref',
    href: `#${source.id}`,
    textContent: ref,
  });
  // “restated from …”, as the comment has it.
  const whose = comment.querySelector('.comment-head > span')?.cloneNode(true) ?? '';
  head.append(link, ' ', whose);
  article.append(head, ...proseOf(source, comment));
  return article;
}

function proseOf(source: HTMLElement, comment: Element): Node[] {
  const passages = source === comment ? [...source.querySelectorAll('.passage')] : [source];
  return passages
    .filter((passage) => passage.closest('.comment') === comment)
    .flatMap((passage) => [...passage.querySelectorAll(':scope > .prose:not(.original)')])
    .map((prose) => {
      const copy = prose.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
      return copy;
    });
}

customElements.define('thread-side', ThreadSide);
