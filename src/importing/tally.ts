import { startOf } from './characters.ts';
import { lettersIn, wordsIn } from './words.ts';

/**
 * What was read of one file and what was left out. Nothing is left out in silence: a reader either keeps a thing, or
 * hands it to `leave` with its kind, which is a line of the report.
 */

/** Kinds of things that the normal form has no place for: one, and many. */
const KINDS = {
  button: ['button or form field', 'buttons and form fields'],
  contents: ['table of contents', 'tables of contents'],
  drawing: ['drawing within the page (SVG)', 'drawings within the page (SVG)'],
  hidden: ['text that is hidden from sight', 'texts that are hidden from sight'],
  fallback: ['text for browsers that show no scripts or frames', 'texts for browsers that show no scripts or frames'],
  title: ['title within the text', 'titles within the text'],
  instruction: ['instruction to the program that made the page', 'instructions to the program that made the page'],
  mark: ['mark of the site’s own', 'marks of the site’s own'],
  address: [
    'address that is none of the web, or not whole; its words are kept',
    'addresses that are none of the web, or not whole; their words are kept',
  ],
  picture: [
    'picture without an address: what stands for it in words is kept',
    'pictures without an address: what stands for them in words is kept',
  ],
  formula: ['formula that is only drawn', 'formulas that are only drawn'],
  chart: ['chart or diagram that is only drawn', 'charts and diagrams that are only drawn'],
  sign: ['sign of a font that is no character', 'signs of a font that are no characters'],
  placeholder: ['prompt to fill something in', 'prompts to fill something in'],
  numbering: [
    'number that the word processor sets before a heading',
    'numbers that the word processor sets before headings',
  ],
  part: ['document within the document', 'documents within the document'],
  embed: ['embedded thing without an address', 'embedded things without an address'],
  frame: ['frame with a page of its own in it', 'frames with pages of their own in them'],
  widget: ['widget, which is a program', 'widgets, which are programs'],
  deep: ['element nested too deep, read as text alone', 'elements nested too deep, read as text alone'],
  endless: ['text beyond all bounds, cut', 'texts beyond all bounds, cut'],
  date: ['date that cannot be read', 'dates that cannot be read'],
  field: ['field that the form has no place for', 'fields that the form has no place for'],
  around: [
    'part of the page that is around the post and its comments',
    'parts of the page around the post and its comments',
  ],
  fact: ['line about the post or a comment', 'lines about the post and its comments'],
  deleted: ['text of a deleted comment', 'texts of deleted comments'],
  unshown: ['comment that the site does not show, as spam', 'comments that the site does not show, as spam'],
  ping: ['link from elsewhere, listed as a comment', 'links from elsewhere, listed as comments'],
  noPost: ['thing of the export that is no post or page', 'things of the export that are no posts or pages'],
  wording: ['passage that the page has in another wording too', 'passages that the page has in another wording too'],
  beyond: ['comment beyond the most that are read', 'comments beyond the most that are read'],
  other: ['other post in the data of the page', 'other posts in the data of the page'],
  signature: ['signature below a message', 'signatures below messages'],
  footer: ['line of a list below a message', 'lines of a list below messages'],
  quotedBelow: [
    'message that is answered, quoted whole below an answer',
    'messages that are answered, quoted whole below answers',
  ],
  attribution: [
    'line that says which message of the discussion is quoted',
    'lines that say which message of the discussion is quoted',
  ],
  armour: ['signature or key of PGP, or what it has locked', 'signatures or keys of PGP, or what it has locked'],
  attachment: ['attached file', 'attached files'],
  mailAddress: [
    'address of mail, of which no more than its beginning is kept',
    'addresses of mail, of which no more than their beginnings are kept',
  ],
  again: ['message that is there twice', 'messages that are there twice'],
  hiddenAuthor: ['name of an author who hid it', 'names of authors who hid them'],
} as const satisfies Record<string, readonly [string, string]>;

export type Kind = keyof typeof KINDS;

interface Entry {
  times: number;
  words: number;
  /** How the first of them begin. */
  examples: string[];
}

export interface Tally {
  /** Letters and digits of the texts that were to be read, and of the blocks made of them. */
  lettersIn: number;
  lettersOut: number;
  left: Map<Kind, Entry>;
}

export const newTally = (): Tally => ({ lettersIn: 0, lettersOut: 0, left: new Map() });

const EXAMPLES = 3;
const MOST_FIELDS = 40;

function entryOf({ left }: Tally, kind: Kind): Entry {
  const entry = left.get(kind) ?? { times: 0, words: 0, examples: [] };
  left.set(kind, entry);
  return entry;
}

/** Says that something is left out. `text` are its words, if it has any. */
export function leave(tally: Tally, kind: Kind, text = '', times = 1): void {
  const entry = entryOf(tally, kind);
  entry.times += times;
  entry.words += wordsIn(text);
  const start = entry.examples.length < EXAMPLES && lettersIn(text.slice(0, 200)) ? startOf(text.slice(0, 500)) : '';
  if (start && !entry.examples.includes(start)) entry.examples.push(start);
}

/** The same for a field of data: each is named once. */
export function leaveField(tally: Tally, name: string, text: string): void {
  const entry = entryOf(tally, 'field');
  entry.times += 1;
  entry.words += wordsIn(text);
  if (!entry.examples.includes(name) && entry.examples.length < MOST_FIELDS) entry.examples.push(startOf(name));
}

const quoted = (examples: readonly string[], more: boolean): string =>
  examples.length ? `: ${examples.map((one) => `“${one}”`).join(', ')}${more ? ' …' : ''}` : '';

function sentence(kind: Kind, { times, words, examples }: Entry): string {
  const what = times === 1 ? `1 ${KINDS[kind][0]}` : `${times} ${KINDS[kind][1]}`;
  const size = words ? ` (${words === 1 ? '1 word' : `${words} words`})` : '';
  return `${what}${size}${quoted(examples, kind === 'field' ? examples.length === MOST_FIELDS : times > examples.length)}`;
}

/** One sentence a kind. `name` is what messages call the file. */
export function leftOut(name: string, { left }: Tally): string[] {
  return [...left].map(([kind, entry]) => `${name}: left out: ${sentence(kind, entry)}.`);
}

/** A sentence where fewer letters came out than went in; that is a fault of the importer's. */
export function lost(name: string, { lettersIn: letters, lettersOut }: Tally): string[] {
  const gone = letters - lettersOut;
  if (gone <= 0) return [];
  return [
    `${name}: ${gone} of ${letters} letters were not read, and the importer cannot say which; compare the two before you rely on it.`,
  ];
}
