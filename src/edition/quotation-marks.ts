/** The quotation marks of a language, with the spaces that stand within them. */
export interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
  /** What stands for a straight sign within a word, which is no quotation mark. */
  inWord: { double: string; single: string };
}

/** What shortens a word in most scripts: an apostrophe. A straight double sign within a word means nothing that is known. */
const IN_WORD = { double: '"', single: '’' } as const;

type Row = readonly [double: string, single: string];

/**
 * By language tag, opening and closing: CLDR’s delimiters (https://cldr.unicode.org/, `delimiters.json`), outer ones for double
 * signs and inner ones for single signs. What is not here has those of English, as CLDR’s root has. French sets its marks off by
 * narrow spaces, of which CLDR says nothing (Lexique des règles typographiques, Imprimerie nationale).
 */
const ROWS: Readonly<Record<string, Row>> = {
  cs: ['„“', '‚‘'],
  de: ['„“', '‚‘'],
  fi: ['””', '’’'],
  fr: ['«»', '«»'],
  he: ['””', '’’'],
  hu: ['„”', '»«'],
  it: ['«»', '“”'],
  nb: ['«»', '‘’'],
  nl: ['‘’', '‘’'],
  pl: ['„”', '«»'],
  'pt-PT': ['«»', '“”'],
  ru: ['«»', '„“'],
  sv: ['””', '’’'],
};

const NARROW_SPACE = '\u202F';

const pair = (marks: string): QuotationMarks['double'] => [marks[0]!, marks[1]!];
const spaced = (marks: string): QuotationMarks['double'] => [
  `${marks[0]!}${NARROW_SPACE}`,
  `${NARROW_SPACE}${marks[1]!}`,
];

function marksOfRow(language: string, [double, single]: Row): QuotationMarks {
  const placed = language === 'fr' ? spaced : pair;
  // Hebrew writes abbreviations and numerals with signs of its own: gershayim and geresh.
  const inWord = language === 'he' ? { double: '״', single: '׳' } : IN_WORD;
  return { double: placed(double), single: placed(single), inWord };
}

const MARKS = new Map(Object.entries(ROWS).map(([language, row]) => [language, marksOfRow(language, row)]));

/** The marks of a language, by its whole tag or what that begins with; null where they are those of English. */
export const quotationMarksOf = (language: string): QuotationMarks | null =>
  MARKS.get(language) ?? MARKS.get(language.split('-')[0]!) ?? null;
