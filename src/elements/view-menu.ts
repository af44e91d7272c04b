/**
 * `<view-menu>`: the reader's settings. Each `fieldset[data-setting]` holds radio buttons; the choice is kept on the
 * device and written to `<html data-…>`, which the style sheet reads.
 */
class ViewMenu extends HTMLElement {
  connectedCallback(): void {
    for (const fieldset of this.querySelectorAll<HTMLFieldSetElement>('[data-setting]')) {
      const chosen = document.documentElement.dataset[fieldset.dataset['setting']!] ?? '';
      const radio = fieldset.querySelector<HTMLInputElement>(`input[value="${CSS.escape(chosen)}"]`);
      if (radio) radio.checked = true;
    }
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) keep(target.name, target.value);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.details.open = false;
    });
  }

  private get details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }

  private close(): void {
    this.details.open = false;
    this.querySelector('summary')!.focus();
  }
}

function keep(name: string, value: string): void {
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
  try {
    if (value) localStorage.setItem(`variorum:${name}`, value);
    else localStorage.removeItem(`variorum:${name}`);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

customElements.define('view-menu', ViewMenu);
