import { toHtml } from 'hast-util-to-html';
import { fillIn, type Filling } from '../blanks.ts';
import type { CslItem } from '../csl.ts';
import { cslOf, keyOf, type Citation, type Frame } from '../frame.ts';
import { STYLES, styled, type Styled, type StyleName, type TextAndHtml } from '../styles/styles.ts';
import { bibtex, biblatex } from './bibtex.ts';
import { prose } from './prose.ts';
import { ris } from './ris.ts';

/** What a style engine and a writer of prose make of a frame, with its blanks: enough to cite any passage of it. */
export interface Forms {
  styles: Record<StyleName, Styled>;
  markdown: string;
  html: string;
}

/** A citation in every form. */
export interface Exports extends Forms {
  /** The key in BibTeX and everywhere else: unique in the edition, and the same for ever. */
  key: string;
  short: string;
  /** The address that is cited. */
  url: string;
  csl: CslItem;
  cslJson: string;
  bibtex: string;
  biblatex: string;
  ris: string;
}

const known = new Map<string, Forms>();

function makeForms(frame: Frame): Forms {
  const styles = Object.fromEntries(STYLES.map((style) => [style, styled(frame, style)])) as Forms['styles'];
  return { styles, ...prose(frame) };
}

/** The forms of a frame; made once for all citations that share it. */
export function formsOf(frame: Frame): Forms {
  const name = JSON.stringify(frame);
  const forms = known.get(name) ?? makeForms(frame);
  known.set(name, forms);
  return forms;
}

const escapeHtml = (value: string): string => toHtml({ type: 'text', value });

const filled = ({ text, html }: TextAndHtml, filling: Filling): TextAndHtml => ({
  text: fillIn(text, filling),
  html: fillIn(html, filling, escapeHtml),
});

const filledStyle = ({ entry, mention }: Styled, filling: Filling): Styled => ({
  entry: filled(entry, filling),
  mention: filled(mention, filling),
});

export function exportsOf(citation: Citation): Exports {
  const { frame, filling } = citation;
  const forms = formsOf(frame);
  const csl = cslOf(citation);
  const styles = Object.fromEntries(
    STYLES.map((style) => [style, filledStyle(forms.styles[style], filling)]),
  ) as Forms['styles'];
  return {
    key: keyOf(citation),
    short: fillIn(frame.short, filling),
    url: csl.URL,
    csl,
    cslJson: `${JSON.stringify([csl], null, 2)}\n`,
    bibtex: bibtex(csl),
    biblatex: biblatex(csl),
    ris: ris(csl),
    styles,
    markdown: fillIn(forms.markdown, filling),
    html: fillIn(forms.html, filling, escapeHtml),
  };
}
