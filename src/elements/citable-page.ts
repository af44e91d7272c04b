/** The elements of pages that hold what can be cited: passages and terms, in their places or each on its own page. */
import './asked-passages.ts';
import './cite-card.ts';
import './cite-this.ts';
import './copy-link.ts';
import './margin-groups.ts';
import './reading-place.ts';
import './word-link.ts';
