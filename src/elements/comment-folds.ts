import { commentInView } from './in-view.ts';
import { keyOf, storeChoice, stored } from './storage.ts';
import { isReturn } from './visit.ts';
import { fold as foldWord, foldReplies, unfold, unfoldAll } from '../strings/languages/en.ts';

const KEY = `${keyOf('folded')}:${location.pathname}`;

/**
 * `<comment-folds>`: wraps the comments of a thread. Each `.comment` has a `.fold` button and a `.comment-body`, which it
 * folds away, its replies with it. What is folded stays so while the tab does, and over Back; what is led to, or found by
 * the browser's own search, unfolds.
 */
export class CommentFolds extends HTMLElement {
  connectedCallback(): void {
    this.restore();
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('.fold');
      if (button) this.turn(button.closest<HTMLElement>('.comment')!);
    });
    document.querySelector('.fold-all')?.addEventListener('click', () => this.turnAll());
    // The browser has found something within, or leads into it.
    this.addEventListener('beforematch', ({ target }) => this.lead(target as Element));
    addEventListener('hashchange', () => this.lead(landed()));
  }

  turnInView(): void {
    const comment = commentInView();
    if (comment) this.turn(comment);
  }

  private get comments(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.comment')];
  }

  /** What is folded leaves the reader at its head. */
  private turn(comment: HTMLElement): void {
    fold(comment, !isFolded(comment));
    const head = comment.querySelector<HTMLElement>('.comment-head')!;
    if (head.getBoundingClientRect().top < 0) comment.scrollIntoView();
    head.querySelector<HTMLElement>('.fold')!.focus({ preventScroll: true });
    this.keep();
  }

  /** Folds every reply; where every one that shows is folded, unfolds all. */
  private turnAll(): void {
    const { isFoldedAll } = this;
    for (const comment of this.comments) fold(comment, !isFoldedAll && isReply(comment));
    this.keep();
  }

  private get isFoldedAll(): boolean {
    const replies = this.comments.filter(isReply).filter((comment) => !isFolded(comment));
    return replies.every((comment) => comment.closest('.comment-body[hidden]') !== null);
  }

  /** Unfolds what a place is in. A comment itself is led to at its head, but to be read. */
  private lead(place: Element | null): void {
    let comment = place?.closest<HTMLElement>('.comment');
    if (!comment || !isWithinFolded(comment)) return;
    for (; comment; comment = comment.parentElement?.closest<HTMLElement>('.comment')) fold(comment, false);
    place?.scrollIntoView();
    this.keep();
  }

  private keep(): void {
    const folded = this.comments.filter(isFolded).map(({ id }) => id);
    this.sayAll();
    storeChoice(KEY, folded.join(' '), 'sessionStorage');
  }

  private sayAll(): void {
    const button = document.querySelector('.fold-all');
    if (button) button.textContent = this.isFoldedAll ? unfoldAll : foldReplies;
  }

  /** As it was left; a link that leads here anew unfolds what it leads to. */
  private restore(): void {
    const folded = stored(KEY, 'sessionStorage')?.split(' ') ?? [];
    for (const comment of this.comments) if (folded.includes(comment.id)) fold(comment, true);
    if (!isReturn()) this.lead(landed());
    this.sayAll();
  }
}

const bodyOf = (comment: HTMLElement): HTMLElement => comment.querySelector<HTMLElement>('.comment-body')!;
const isFolded = (comment: HTMLElement): boolean => bodyOf(comment).hasAttribute('hidden');
const isWithinFolded = (comment: HTMLElement): boolean =>
  comment.closest('.comment-body[hidden]') !== null || isFolded(comment);
const isReply = (comment: HTMLElement): boolean => comment.parentElement!.closest('.comment') !== null;

function fold(comment: HTMLElement, folded: boolean): void {
  const body = bodyOf(comment);
  if (folded) body.setAttribute('hidden', 'until-found');
  else body.removeAttribute('hidden');
  comment.querySelector('.fold-word')!.textContent = folded ? unfold : foldWord;
}

const landed = (): HTMLElement | null => (location.hash ? document.getElementById(location.hash.slice(1)) : null);

customElements.define('comment-folds', CommentFolds);
