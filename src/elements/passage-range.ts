/**
 * `<passage-range>`: marks the passages that `?passages=e27-e29` names and goes to the first of them.
 * The passages are its descendants `.passage`, in order.
 */
class PassageRange extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('passages');
    const [from, to = from] = asked?.toLowerCase().split(/[–—]|-(?=[a-z])/) ?? [];
    if (!from) return;
    const passages = [...this.querySelectorAll<HTMLElement>('.passage')];
    const start = passages.findIndex(({ id }) => id === from);
    // Of a long essay the end may stand on another page.
    const found = passages.findIndex(({ id }) => id === to);
    const end = found < 0 ? passages.length - 1 : found;
    if (start < 0 || end < start) return;
    for (const passage of passages.slice(start, end + 1)) passage.classList.add('in-range');
    if (!location.hash) passages[start]!.scrollIntoView();
  }
}

customElements.define('passage-range', PassageRange);
