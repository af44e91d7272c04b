/**
 * Citations of the passages of one work differ in a few words only. A style is applied once to a form with blanks, which
 * are filled in for each passage: at build by the thousand, and in the browser for a range that a reader chose.
 */
export const BLANKS = {
  key: '\uE000',
  ref: '\uE001',
  edition: '\uE002',
  revision: '\uE003',
  address: '\uE004',
  locator: '\uE005',
  /** The comment, or the thread, that a passage of the discussion stands in. */
  comment: '\uE006',
  /** The numbers of the place alone, where its other words are to be set as those of a title. */
  number: '\uE007',
  /** Who made a comment. */
  speaker: '\uE008',
  // A style that sets titles with capitals makes the one of the other.
  /** The term or page that a title begins with: as it stands, and with the capitals of a title. */
  words: 'x\uE009',
  headline: 'X\uE009',
  // Styles say “paras.” only of digits, so the blank for several places is a number that nothing else contains.
  locators: '7001–7003',
} as const;

export type Blank = keyof typeof BLANKS;
export type Filling = Partial<Record<Blank, string>>;

const WORD = String.raw`[\p{L}\p{N}]+`;
const PLAIN = new RegExp(`^${WORD}(?:[ -]${WORD})*$`, 'u');

/** Whether words have nothing that a style, a markup or a title's end would act on, but for capitals. */
export const arePlain = (words: string): boolean => PLAIN.test(words);

/** Whether words are plain, and a title has them as they stand: styles raise the first letter of words that have no capital. */
export const areFixed = (words: string): boolean => arePlain(words) && !/(?:^|[ -])\p{Ll}/u.test(words);

const ANY = new RegExp(Object.values(BLANKS).join('|'), 'g');
const NAMES = new Map(Object.entries(BLANKS).map(([name, blank]) => [blank as string, name as Blank]));

/** Fills in the blanks of a text; `escape` is applied to what is filled in. */
export const fillIn = (form: string, filling: Filling, escape = (text: string): string => text): string =>
  form.replace(ANY, (blank) => escape(filling[NAMES.get(blank)!] ?? ''));

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Fills in the blanks of all strings within a JSON value. */
export const fillInAll = <T>(form: T, filling: Filling): T =>
  JSON.parse(fillIn(JSON.stringify(form), filling, escapeJson)) as T;
