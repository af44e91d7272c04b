/** The elements of pages of passages in their places: the essay and the threads. */
import './citable-page.ts';
import './asked-passages.ts';
import './comment-pane.ts';
import './margin-groups.ts';
import './reading-place.ts';
