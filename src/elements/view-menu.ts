import { chosen, keep, showKept } from './settings.ts';

/** `<view-menu>`: the reader's settings. Each `fieldset[data-setting]` holds radio buttons; the choice is kept on the device. */
class ViewMenu extends HTMLElement {
  connectedCallback(): void {
    // The head has shown what is kept before the first paint: the buttons can wait for a task of their own.
    setTimeout(() => this.refresh());
    addEventListener('storage', () => this.refresh());
    addEventListener('pageshow', ({ persisted }) => persisted && this.refresh());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) keep(target.name, target.value);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.details.open = false;
      this.querySelector('summary')!.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.details.open = false;
    });
  }

  /** Page and buttons as the device has them now. What it has none of stays as the build made it. */
  private refresh(): void {
    const settings = [...this.querySelectorAll<HTMLFieldSetElement>('[data-setting]')];
    showKept(settings.map(({ dataset }) => dataset['setting']!));
    for (const fieldset of settings) {
      const value = CSS.escape(chosen(fieldset.dataset['setting']!));
      const radio = fieldset.querySelector<HTMLInputElement>(`input[value="${value}"]`);
      if (radio) radio.checked = true;
    }
  }

  private get details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }
}

customElements.define('view-menu', ViewMenu);
