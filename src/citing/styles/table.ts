import { inBibliography, inNote, inText } from '../../strings/languages/en.ts';

/** What is set of a citation: the entry of a list of works, or what stands in the running text or a note. */
type Part = 'entry' | 'mention';

export interface Style {
  /** Beside this table; `npm run trim:styles` makes it of the whole one. */
  file: string;
  /** The forms that readers are offered, in their order: each with its name in the page. */
  forms: readonly { id: string; label: string; part: Part }[];
  /** Whether its running text cites an entry of a reference work under the headword, by a word of its own for that. */
  hasHeadwords?: true;
  /** Whether its titles have the capitals of a sentence. */
  isInSentenceCase?: true;
}

/** Citation styles, in the order in which they are offered. */
export const STYLE_TABLE = {
  apa: {
    file: 'apa.csl',
    isInSentenceCase: true,
    forms: [
      { id: 'apa', label: 'APA', part: 'entry' },
      { id: 'apa-mention', label: inText('APA'), part: 'mention' },
    ],
  },
  mla: {
    file: 'modern-language-association.csl',
    forms: [
      { id: 'mla', label: 'MLA', part: 'entry' },
      { id: 'mla-mention', label: inText('MLA'), part: 'mention' },
    ],
  },
  chicago: {
    file: 'chicago-notes-bibliography.csl',
    forms: [
      { id: 'chicago-note', label: inNote('Chicago'), part: 'mention' },
      { id: 'chicago', label: inBibliography('Chicago'), part: 'entry' },
    ],
  },
  chicagoAuthorDate: {
    file: 'chicago-author-date.csl',
    // The Chicago Manual of Style, 18th edition, 14.130.
    hasHeadwords: true,
    forms: [
      { id: 'chicago-author-date', label: 'Chicago author-date', part: 'entry' },
      { id: 'chicago-author-date-mention', label: inText('Chicago author-date'), part: 'mention' },
    ],
  },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLE_TABLE;

export const STYLES = Object.keys(STYLE_TABLE) as StyleName[];

/** Something of every style. */
export const ofStyles = <T>(make: (style: StyleName) => T): Record<StyleName, T> =>
  Object.fromEntries(STYLES.map((style) => [style, make(style)])) as Record<StyleName, T>;
