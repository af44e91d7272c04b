import { lazily } from './lazily.ts';

/**
 * `<cite-several>`: cites the passages that its form asks for, `E27–E29, T2.3.1`, which `?passages=` may have filled in.
 * The citations go into its `[data-chosen]`, what is wrong into its `[role=status]`.
 */
class CiteSeveral extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    input.value = new URLSearchParams(location.search).get('passages') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', input.value.trim() ? `?passages=${encodeURIComponent(input.value.trim())}` : '?');
      lazily(() => this.cite(input.value));
    });
    if (input.value) lazily(() => this.cite(input.value));
  }

  private async cite(asked: string): Promise<void> {
    const { citationsOf, spell } = await import('../citing/in-browser.ts');
    const { sections, problem } = await citationsOf(asked);
    this.querySelector('[data-chosen]')!.replaceChildren(...sections);
    this.querySelector('[role=status]')!.textContent = problem ?? '';
    if (!problem) this.querySelector('input')!.value = spell(asked);
  }
}

customElements.define('cite-several', CiteSeveral);
