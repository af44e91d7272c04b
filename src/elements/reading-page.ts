/** The elements of pages that hold passages in their places: the essay and the threads. */
import './cite-card.ts';
import './passage-range.ts';
import './reading-place.ts';
import './wrong-fragment.ts';
