/** `<copy-link>`: a button with `data-copy` puts that text on the clipboard and says so in the `role="status"` beside it. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
      if (button) void this.copy(button.dataset['copy']!);
    });
  }

  private async copy(text: string): Promise<void> {
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'The browser did not allow copying';
    }
  }
}

customElements.define('copy-link', CopyLink);
