/** The elements of pages that hold what can be cited: passages and terms, in their places or each on its own page. */
import './cite-card.ts';
import './cite-this.ts';
import './margin-groups.ts';
import './passage-range.ts';
import './reading-place.ts';
import './word-link.ts';
import './wrong-fragment.ts';
