/** A little below where a passage that was gone to comes to stand: the next heading may be close below it. In pixels. */
const MORE = 24;

/** What begins above it is being read, or has been. In pixels from the top of the window; style sheets keep room there for a bar. */
export const readingLine = (): number =>
  (parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0) + MORE;

/** Of the page as it is laid out, in pixels: the window's own is another in Safari as soon as fingers have made the page larger. */
const layoutWidth = (): number => document.documentElement.clientWidth;

/** Where it begins in the window, in pixels; nowhere where there is none. */
export const topOf = (one: Element | null | undefined): number => one?.getBoundingClientRect().top ?? NaN;

let read: HTMLElement | undefined;
let gone = 0;
let beyond = 0;
let width = 0;

/** Where the window has become wider or narrower, lines break elsewhere: goes back to what was read, as far on in it or below it. */
export function goBack(): void {
  if (read && width !== layoutWidth()) scrollBy(0, topOf(read) + gone * read.offsetHeight + beyond - readingLine());
}

/** To be told after every scroll what is read, if anything is. Returns how much of it is above the line, at most 1. */
export function remember(passage: HTMLElement | undefined): number {
  read = passage;
  width = layoutWidth();
  const { offsetHeight = 0 } = passage ?? {};
  const above = passage ? readingLine() - topOf(passage) : 0;
  // Below it stand comments: what has been read of them, too.
  beyond = Math.max(0, above - offsetHeight);
  return (gone = (above - beyond) / (offsetHeight || 1));
}

/** The passages of the page, without those that are folded away. */
export const passagesShown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.passage[id]')].filter((one) => one.checkVisibility());

/** Of what is within, that which the focus is in, while it is on screen. */
function focused(selector: string): HTMLElement | null {
  const element = document.activeElement?.closest<HTMLElement>(selector) ?? null;
  const box = element?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? element : null;
}

function lastAbove(all: HTMLElement[]): HTMLElement | undefined {
  const line = readingLine();
  return all.findLast((one) => one.getBoundingClientRect().top <= line);
}

/** The passage in focus while it is on screen, otherwise the last that begins above the line. */
export const passageInView = (): HTMLElement | undefined => focused('.passage[id]') ?? lastAbove(passagesShown());

/** The comment in focus while it is on screen, otherwise the last that begins above the line, or the first. */
export function commentInView(): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('.comment[id]')].filter((one) => one.checkVisibility());
  return focused('.comment[id]') ?? lastAbove(shown) ?? shown[0];
}
