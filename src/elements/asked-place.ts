/** On pages that are not read passage by passage: a fragment that is no place of the page is understood when there is one. */
function look(): void {
  const id = location.hash.slice(1);
  // A browser itself goes to the top.
  if (!id || id === 'top' || document.getElementById(id)) return;
  // What does not come says nothing; the page is as good without.
  import('./asked/place.ts').then(({ findPlace }) => findPlace(id)).catch(() => undefined);
}

addEventListener('hashchange', () => {
  // What was said is of the address before.
  document.querySelector('main > .asked-passages.wrap')?.remove();
  look();
});
look();
