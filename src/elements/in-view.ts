/** A little below where a passage that was gone to comes to stand: the next heading may be close below it. In pixels. */
const MORE = 24;

/** What begins above it is being read, or has been. In pixels from the top of the window; style sheets keep room there for a bar. */
export const readingLine = (): number =>
  (parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0) + MORE;

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
