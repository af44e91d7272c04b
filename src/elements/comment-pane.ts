import { lazily } from './lazily.ts';
import { isPlain } from './plain-click.ts';

/**
 * `<comment-pane>`: on the page of the essay a link to a comment opens it whole beside the text, or over it where there is no
 * room. The address then has `?beside=t2-1`, and leads there again; Back closes it. All but this is loaded when it is first needed.
 */
const COMMENT = /^(?:.*\/p\/|.*\/threads\/[^/]+\/#)(t\d+-\d+(?:-\d+[a-z]?)?)\/?$/;

class CommentPane extends HTMLElement {
  connectedCallback(): void {
    // Before anybody else: a finger gets the comment itself, and no card of it.
    document.addEventListener('click', (event) => this.clicked(event), true);
    addEventListener('popstate', () => this.follow());
    if (asked()) this.follow();
  }

  private clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.essay a.ref, .pane a.ref:not(#pane-ref)');
    const id = link && COMMENT.exec(link.pathname + link.hash)?.[1];
    if (!id || !isPlain(event)) return;
    event.preventDefault();
    lazily(async () => (await import('./pane/pane.ts')).openPane(this, id, link));
  }

  /** Shows what the address asks for, or nothing. */
  private follow(): void {
    if (asked() || this.firstElementChild) lazily(async () => (await import('./pane/pane.ts')).follow(this));
  }
}

const asked = (): string | null => new URLSearchParams(location.search).get('beside');

customElements.define('comment-pane', CommentPane);
