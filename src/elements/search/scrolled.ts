/**
 * How far the page of search was scrolled, kept with its place in the history: the browser cannot go back there by itself, as
 * the results come after the page.
 */
interface Scrolled {
  scrolled: number;
}

/** Milliseconds without scrolling after which it is kept. */
const STILL = 100;

export function keepScrolled(): void {
  history.replaceState({ ...(history.state as object | null), scrolled: scrollY } satisfies Scrolled, '');
}

/** Keeps it from now on, whichever way the page is left. Returns how far it was scrolled before; 0 for a page not seen before. */
export function watchScrolled(): number {
  let still: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(still);
    still = setTimeout(keepScrolled, STILL);
  });
  return (history.state as Partial<Scrolled> | null)?.scrolled ?? 0;
}
