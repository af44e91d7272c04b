/** The elements of pages that hold what can be cited: passages and terms, in their places or each on its own page. */
import './cite-card.ts';
import './copy-link.ts';
import { lazily } from './lazily.ts';
import './passage-keys.ts';
import './word-link.ts';

// In its place a passage has no citations before its card is opened, which brings them with it.
if (document.querySelector('cite-this, cite-several')) lazily(() => import('./cite-this.ts'));

/** Only for who has marked something is loaded what shows it, and knows exactly where it is kept. */
try {
  if (Object.keys(localStorage).some((key) => key.startsWith('variorum:annotations')))
    lazily(async () => (await import('./annotating/painting.ts')).paint());
} catch {
  // Storage may be forbidden; then nothing is kept.
}
