import card from '../styles/cite-card.css?inline';
import several from '../styles/cite-several.css?inline';
import css from '../styles/cite.css?inline';
import { adopt } from './late/dom.ts';

/** The looks of citations and of their card, on a page that has none from the start. */
for (const one of [css, several, card]) adopt(one);
