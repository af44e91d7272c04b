/** What runs in the file: the site's own elements, over what the file has in itself. */
import './answering.ts';
import '../elements/previews.ts';
import '../elements/search-opener.ts';
import '../elements/cite-card.ts';
import './models.ts';

/** The contents lie over the text: they close when they have led somewhere. */
document.querySelector('.bar nav')!.addEventListener('click', ({ target, currentTarget }) => {
  if (target instanceof HTMLAnchorElement) (currentTarget as Element).closest('details')!.open = false;
});

document.documentElement.dataset['runs'] = '';
