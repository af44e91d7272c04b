/** `<reading-place>`: marks, in the contents, the section that the reader is in. On wide screens the contents stand open. */
/** The section is that of the line at the top: what a link leads to comes to stand there, and the next heading may be close below. */
const LINE = 48;

class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
    const update = (): void => {
      const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < LINE);
      links.forEach((link, i) =>
        i === at ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'),
      );
    };
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    update();
  }
}

customElements.define('reading-place', ReadingPlace);
