/**
 * What a wide screen and paper show unfolded, the style sheet unfolds by `::details-content`. A browser that has not got it
 * keeps the labels, and here opens them.
 */
const FOLDS = '.beside, .contents-fold, .more, .terms-used';

function unfold(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(FOLDS)) fold.open = true;
}

if (!CSS.supports('selector(::details-content)')) {
  if (matchMedia('(min-width: 62em)').matches) unfold();
  addEventListener('beforeprint', unfold);
}
