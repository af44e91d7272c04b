import css from '../styles/cite.css?inline';
import { adopt } from './adopt.ts';

/** The looks of citations, on a page that has none from the start. */
adopt(css);
