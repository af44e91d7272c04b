/**
 * What a wide screen and paper show unfolded, the style sheet unfolds by `::details-content`. A browser that has not got it
 * keeps the labels, loads this and opens them.
 */
const ON_PAPER = '.beside, .contents-fold, .terms-used';

/** What stands beside the text keeps its head, and opens over the page. */
const WIDE = '.contents-fold';

function unfold(which: string): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(which)) fold.open = true;
}

/** Unfolds what is to be seen, now and whenever the page is printed. */
export function keepUnfolded(): void {
  if (matchMedia('(min-width: 84em)').matches) unfold(WIDE);
  addEventListener('beforeprint', () => unfold(ON_PAPER));
}
