/** The elements of pages that hold what can be cited: passages and terms, in their places or each on its own page. */
import './cite-card.ts';
import './cite-this.ts';
import './copy-link.ts';
import './passage-keys.ts';
import './word-link.ts';
