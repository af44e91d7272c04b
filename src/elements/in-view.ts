/** Where a passage that was gone to comes to stand, in pixels from the top. */
export const LINE = 120;

/** The passages of the page, without those that are folded away. */
export const passagesShown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.passage[id]')].filter((one) => one.checkVisibility());

/** Of what is within, that which the focus is in, while it is on screen. */
function focused(selector: string): HTMLElement | null {
  const element = document.activeElement?.closest<HTMLElement>(selector) ?? null;
  const box = element?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? element : null;
}

const lastAbove = (all: HTMLElement[]): HTMLElement | undefined =>
  all.findLast((one) => one.getBoundingClientRect().top <= LINE);

/** The passage in focus while it is on screen, otherwise the last that begins above the line. */
export const passageInView = (): HTMLElement | undefined => focused('.passage[id]') ?? lastAbove(passagesShown());

/** The comment in focus while it is on screen, otherwise the last that begins above the line, or the first. */
export function commentInView(): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('.comment[id]')].filter((one) => one.checkVisibility());
  return focused('.comment[id]') ?? lastAbove(shown) ?? shown[0];
}
