import { STYLE_TABLE, STYLES } from '../styles/table.ts';
import { inShort, link } from '../../strings/languages/en.ts';
import { escapeHtml, type Exports } from './filled.ts';

/** A form of a citation as a reader meets it. */
export interface ListedForm {
  /** Its name in the page. */
  id: string;
  label: string;
  text: string;
  /** What a word processor takes; null for a format that is text only. */
  html: string | null;
}

const linked = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Every form of a citation, in the order in which they are offered. */
export const listed = ({ short, url, styles, ...plain }: Exports): ListedForm[] => [
  { id: 'short', label: inShort, text: short, html: url ? linked(url, short) : escapeHtml(short) },
  ...(url ? [{ id: 'link', label: link, text: url, html: linked(url, url) }] : []),
  ...STYLES.flatMap((style) =>
    STYLE_TABLE[style].forms.map(({ id, label, part }) => ({ id, label, ...styles[style][part] })),
  ),
  { id: 'bibtex', label: 'BibTeX', text: plain.bibtex, html: null },
  { id: 'biblatex', label: 'BibLaTeX', text: plain.biblatex, html: null },
  { id: 'ris', label: 'RIS', text: plain.ris, html: null },
  { id: 'csl', label: 'CSL-JSON', text: plain.cslJson, html: null },
  { id: 'markdown', label: 'Markdown', text: plain.markdown, html: null },
  { id: 'html', label: 'HTML', text: plain.html, html: null },
];
