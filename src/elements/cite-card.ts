/**
 * `<cite-card>`: on a page that is read, the number of a passage opens a card with its citations instead of leading to
 * its page, which the card links. Holds the dialog. What it shows is loaded when it is first opened; when that fails the
 * link is followed. Clicks with modifiers are left alone.
 */
const NUMBERS = '.passage > .passage-number, .comment-head > .ref, header[id] .over > .ref';

export class CiteCard extends HTMLElement {
  connectedCallback(): void {
    for (const link of document.querySelectorAll(NUMBERS)) link.setAttribute('aria-haspopup', 'dialog');
    document.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('submit', (event) => {
      if ((event.target as HTMLFormElement).method === 'dialog') return;
      event.preventDefault();
      void this.show(this.input.value);
    });
    this.addEventListener('click', ({ target }) => target === this.dialog && this.dialog.close());
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(NUMBERS);
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button) return;
    event.preventDefault();
    this.open(link.textContent.trim()).catch(() => location.assign(link.href));
  }

  /** Opens on the citations of `E27–E29, T2.3.1`. */
  async open(asked: string): Promise<void> {
    await this.show(asked);
    this.dialog.showModal();
    this.querySelector<HTMLElement>('button.copy')?.focus({ preventScroll: true });
    this.dialog.scrollTop = 0;
  }

  private async show(asked: string): Promise<void> {
    const { citationsOf, spell, pageOfChoice } = await import('../citing/in-browser.ts');
    const { sections, problem } = await citationsOf(asked);
    this.input.value = spell(asked);
    this.querySelector('[role=status]')!.textContent = problem ?? '';
    this.querySelector('[data-chosen]')!.replaceChildren(...sections);
    this.querySelector<HTMLAnchorElement>('[data-page]')!.href = pageOfChoice(asked);
  }
}

customElements.define('cite-card', CiteCard);
