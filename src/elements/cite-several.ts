import { lazily } from './lazily.ts';

/**
 * `<cite-several>`: cites what its form asks for, `E27–E29, T2.3.1, drone`, which `?passages=` may have filled in. The citations go
 * into its `[data-chosen]`, with what copies them all where there are several; what is wrong goes into its `[role=status]`.
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
    const [{ citationsOf, spell }, { citable }, { copyingAll }] = await Promise.all([
      import('../citing/in-browser.ts'),
      import('./asked/citable.ts'),
      import('./cite-all.ts'),
    ]);
    const { references, named, unknown } = await citable(asked);
    const { sections, problem } = await citationsOf(references, null, named);
    const all = copyingAll(sections);
    this.querySelector('[data-chosen]')!.replaceChildren(...(all ? [all] : []), ...sections);
    const wrong = problem ?? unknown;
    this.querySelector('[role=status]')!.textContent = wrong ?? '';
    const spelt = [references && spell(references), ...named.map((one) => one.spelt)].filter(Boolean).join(', ');
    if (wrong === null) this.querySelector('input')!.value = spelt;
  }
}

customElements.define('cite-several', CiteSeveral);
