import { oneLine } from '../../characters.ts';
import { leave, type Tally } from '../../tally.ts';
import { dateAsSaid, MONTH } from '../dates.ts';
import { datedSignature, isSignature, type Signature } from '../signature.ts';
import { authorsOfLine } from '../written-by.ts';
import { groupsOf, type Group, type TextLine } from './groups.ts';
import { headingOf } from './headings.ts';
import { markOf } from './lists.ts';
import { NOTE } from './trees.ts';

/** What stands before a text: the frame that a library puts around it, its title, its author, its date. */

const START = /^\*{3}\s*START OF (?:THE|THIS) .*\*{3}$/i;
const END = /^\*{3}\s*END OF (?:THE|THIS) .*\*{3}$/i;

/** What a library of texts puts around each. */
export function withoutFrame(lines: TextLine[], tally: Tally): TextLine[] {
  const start = lines.findIndex(({ text }) => START.test(text));
  const end = lines.findIndex(({ text }) => END.test(text));
  const [from, to] = [start + 1, end < 0 ? lines.length : end];
  const around = [...lines.slice(0, from), ...lines.slice(to)].map(({ text }) => text);
  if (around.join('').trim()) leave(tally, 'around', around.join(' '));
  return lines.slice(from, to);
}

interface Opening extends Signature {
  title: string | null;
}

const textsOf = (group: Group): string[] => group.map(({ text }) => text);

/** Whether a line says no more than a date. */
const isOnlyDate = (text: string): boolean =>
  !/\p{L}/u.test(text.replace(/\b(?:\d+(?:st|nd|rd|th)|\p{L}+day|of)\b/giu, '').replace(MONTH, ''));

/** A text may begin with its title, its author and a date, a line or a group each. */
export function takeOpening(groups: Group[], tally: Tally): Opening & { rest: Group[] } {
  const [first, ...others] = groups;
  const opening: Opening = { title: null, authors: [], date: null };
  if (!first || others.length < 1) return { ...opening, rest: groups };
  const under = headingOf(first);
  const lines =
    under?.lines === 2 && first[1] && /^[=~*#-]+$/.test(first[1].text) ? [first[0]!, ...first.slice(2)] : first;
  const by = lines.findIndex(({ text }) => isSignature(text));
  const short =
    lines.length <= 3 &&
    textsOf(lines).join(' ').length <= 100 &&
    !/[.:;,]$/.test(lines[0]!.text) &&
    !markOf(lines[0]!) &&
    !NOTE.test(lines[0]!.text);
  const isPart = /^(?:chapter|part|book|act|canto)\b/i.test(first[0]!.text) || /^[IVXLC]+\.?$/.test(first[0]!.text);
  if (!short || isPart) return { ...opening, rest: groups };
  opening.title = oneLine(textsOf(by < 0 ? lines : lines.slice(0, by)).join(' ')) || null;
  const rest = [...(by < 0 ? [] : groupsOf(lines.slice(by))), ...others];
  while (rest[0]?.length === 1 && takeSignature(rest[0][0]!.text, opening, tally)) rest.shift();
  return { ...opening, rest };
}

/** Takes over what a line says of who wrote a text, and when; false where it says nothing of that, or nothing new. */
function takeSignature(text: string, opening: Signature, tally: Tally): boolean {
  const isUnsigned = !opening.authors.length;
  const names = isUnsigned ? authorsOfLine(text) : null;
  const signature = isUnsigned && opening.date === null ? datedSignature(text, tally) : null;
  const date = /\d{4}/.test(text) && text.length < 40 ? dateAsSaid(text) : null;
  if (names) opening.authors = names;
  else if (signature) Object.assign(opening, signature);
  else if (date && opening.date === null) {
    opening.date = date;
    if (!isOnlyDate(text)) leave(tally, 'fact', text);
  } else return false;
  return true;
}
