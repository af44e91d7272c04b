import './copy-link.ts';
import './passage-range.ts';
import './reading-keys.ts';
import './reading-place.ts';
import './term-cards.ts';
import './search-opener.ts';
import './view-menu.ts';
import './wrong-address.ts';
