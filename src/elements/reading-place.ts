/** `<reading-place>`: marks, in the contents, the section that the reader is in. On wide screens the contents stand open. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
    const update = (): void => {
      const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      links.forEach((link, i) =>
        i === at ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'),
      );
    };
    const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
    document.addEventListener('scrollend', update, { passive: true });
  }
}

customElements.define('reading-place', ReadingPlace);
