import type { Element } from 'hast';
import { find, remove } from '../../../html/tree.ts';
import { textIn } from '../../html/text-in.ts';
import { leave, type Tally } from '../../tally.ts';
import { dateAsSaid, isDateAlone } from '../dates.ts';
import { datedSignature, type Signature } from '../signature.ts';
import { authorsIn, authorsOfParagraph } from '../written-by.ts';

/**
 * Who wrote an article and when, as a paragraph below its title says it, which nothing in the page marks: “By Mara Quill”,
 * “Author: Mara Quill, 12 January 2026”, or no more than a name that the page's data give as well.
 */

const PARTS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'table', 'figure', 'img'];

const LONGEST = 120;

/** The short paragraph that it begins with; null where it begins with anything else. */
function openingOf(article: Element): { paragraph: Element; line: string } | null {
  const first = find(article, (one) => PARTS.includes(one.tagName) && (one.tagName === 'img' || textIn(one) !== ''));
  if (first?.tagName !== 'p') return null;
  const line = textIn(first);
  return line.length <= LONGEST ? { paragraph: first, line } : null;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((one) => b.includes(one));

/** What a line adds to what is known; null where it is none of these, or says something else. */
function saidIn(line: string, known: Signature, alsoNamed: readonly string[], tally: Tally): Signature | null {
  const { authors, date } = known;
  const surely = authorsOfParagraph(line);
  const names = surely ?? authorsIn(line, [...authors, ...alsoNamed]);
  if (isSame(names, authors)) return known;
  if (!authors.length && (surely ?? isSame(names, alsoNamed))) return { authors: names, date };
  if (authors.length && isDateAlone(line)) {
    const own = dateAsSaid(line);
    return own !== null && (date === null || own === date) ? { authors, date: own } : null;
  }
  const both = datedSignature(line, tally);
  if (!both || (authors.length && !isSame(both.authors, authors))) return null;
  if (date !== null && both.date !== date) leave(tally, 'fact', line);
  return { authors: both.authors, date: date ?? both.date };
}

/** Takes such paragraphs out of the article; `alsoNamed` are names that the page gives without saying that they wrote it. */
export function takeBelowTitle(
  article: Element,
  known: Signature,
  alsoNamed: readonly string[],
  tally: Tally,
): Signature {
  let all = known;
  for (let i = 0; i < 2; i++) {
    const opening = openingOf(article);
    const said = opening && saidIn(opening.line, all, alsoNamed, tally);
    if (!said) break;
    remove(article, (one) => one === opening.paragraph);
    all = said;
  }
  return all;
}
