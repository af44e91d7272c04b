/** The elements of every page. Those of one kind of page are loaded there, so that no page carries what it has no use for. */
import './previews.ts';
import './reading-keys.ts';
import './search-opener.ts';
import './view-menu.ts';

document.documentElement.dataset['runs'] = '';

if (!CSS.supports('selector(::details-content)'))
  void import('./unfolded.ts').then(({ keepUnfolded }) => keepUnfolded());

document.addEventListener('selectionchange', function selected() {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', selected);
  // Without it the browser copies as it does.
  import('./copied-text.ts').then(({ copyRunningText }) => copyRunningText()).catch(() => undefined);
});
