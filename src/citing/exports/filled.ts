import { fillIn, type Filling } from '../blanks.ts';
import type { CslItem } from '../csl.ts';
import { ofStyles, type StyleName } from '../styles/table.ts';
import { cslOf, keyOf, type Citation } from '../frame.ts';
import { bibtex, biblatex, citeLine } from './bibtex.ts';
import { ris } from './ris.ts';

/** One thing as plain text and as HTML, for the two sorts of clipboard. */
export interface TextAndHtml {
  text: string;
  html: string;
}

/** A citation in one style, with the frame's blanks in it. */
export interface Styled {
  /** For the list of works cited. */
  entry: TextAndHtml;
  /** For the running text, or the note that Chicago wants. */
  mention: TextAndHtml;
}

/** What a style engine and a writer of prose make of a frame, with its blanks: enough to cite any passage of it. */
export interface Forms {
  styles: Record<StyleName, Styled>;
  markdown: string;
  html: string;
}

/** A citation in every form. */
export interface Exports extends Forms {
  /** The key in BibTeX and everywhere else, of the item: unique in the edition, and the same for ever. */
  key: string;
  short: string;
  /** The address that is cited; empty for what has none. */
  url: string;
  csl: CslItem;
  cslJson: string;
  bibtex: string;
  biblatex: string;
  ris: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (value: string): string => value.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const filled = ({ text, html }: TextAndHtml, filling: Filling): TextAndHtml => ({
  text: fillIn(text, filling),
  html: fillIn(html, filling, escapeHtml),
});

const filledStyle = ({ entry, mention }: Styled, filling: Filling): Styled => ({
  entry: filled(entry, filling),
  mention: filled(mention, filling),
});

/** A citation in every form, from the forms of its frame. Needs no style engine: browsers do this too. */
export function exportsFrom(citation: Citation, { styles, markdown, html }: Forms): Exports {
  const { frame, filling } = citation;
  const csl = cslOf(citation);
  const place = frame.place === undefined ? '' : citeLine(fillIn(frame.place, filling), csl.id);
  return {
    key: keyOf(citation),
    short: fillIn(frame.short, filling),
    url: csl.URL ?? '',
    csl,
    cslJson: `${JSON.stringify([csl], null, 2)}\n`,
    bibtex: place + bibtex(csl),
    biblatex: place + biblatex(csl),
    ris: ris(csl),
    styles: ofStyles((style) => filledStyle(styles[style], filling)),
    markdown: fillIn(markdown, filling),
    html: fillIn(html, filling, escapeHtml),
  };
}
