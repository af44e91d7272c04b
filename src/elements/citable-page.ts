/** The elements of pages that hold what can be cited: passages and terms, in their places or each on its own page. */
import './every-page.ts';
import './cite-card.ts';
import './copy-link.ts';
import { lazily } from './lazily.ts';
import './passage-keys.ts';
import { keyOf, stored } from './storage.ts';
import './word-link.ts';

// In its place a passage has no citations before its card is opened, which brings them with it.
if (document.querySelector('cite-this, cite-several')) lazily(() => import('./cite-this.ts'));

/** Only for who has marked something, in another tab perhaps, is loaded what shows it. */
function showKept(): void {
  if (stored(keyOf('annotations')) !== null) lazily(async () => (await import('./annotating/painting.ts')).paint());
}
showKept();
addEventListener('storage', showKept);
