/**
 * `<cite-this>`: puts a button “Copy” beside each form of a citation within it. A form is a `[data-form]` in a
 * `.cite-form`: a `pre` is copied as plain text; anything else as HTML too, for word processors, and as a link when it has
 * a `data-href`. What was copied is said in the `[role=status]`.
 */
class CiteThis extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll('.cite-form')) if (!row.querySelector('button')) addButton(row);
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button.copy');
      if (button) void this.copy(button);
    });
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const form = button.closest('.cite-form')!.querySelector<HTMLElement>('[data-form]')!;
    const done = await put(form).then(
      () => true,
      () => false,
    );
    button.textContent = done ? 'Copied' : 'Not allowed';
    this.querySelector('[role=status]')!.textContent = done
      ? `Copied: ${labelOf(form)}`
      : 'The browser did not allow copying';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  }
}

const labelOf = (form: HTMLElement): string =>
  form.closest('.cite-form')?.querySelector('summary')?.textContent ??
  (form.dataset['form'] === 'link' ? 'Link' : 'In short');

function addButton(row: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const form = row.querySelector<HTMLElement>('[data-form]')!;
  const object = row.closest<HTMLElement>('[data-object]')?.dataset['object'] ?? '';
  button.setAttribute('aria-label', `Copy ${labelOf(form)}, ${object}`);
  row.append(button);
}

async function put(form: HTMLElement): Promise<void> {
  const text = form.textContent.trim();
  if (form.tagName === 'PRE') return navigator.clipboard.writeText(`${text}\n`);
  const { href } = form.dataset;
  const link = Object.assign(document.createElement('a'), { href: href ?? '', textContent: text });
  const html = href === undefined ? form.innerHTML : link.outerHTML;
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })]);
}

customElements.define('cite-this', CiteThis);
