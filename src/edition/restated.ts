import {
  aComment,
  aThread,
  lostFrom,
  noteBy,
  noteMark,
  notRestatedFrom,
  paragraphMark,
  restatedFrom,
} from '../strings/languages/en.ts';
import { kindOf, partsOf, type Reference } from './reference.ts';
import { doubtOf, labelOf } from './speakers.ts';
import type { EditionData, Speaker } from './types.ts';

/**
 * Whose words stand at a reference, as it is said before the words themselves wherever they are shown: “Restated from
 * Ann Author (confirmed), ¶ 27”. Never the bare name where the words are not that person's; the name and the place alone
 * where they are.
 */

/** Whose words an edition's passages are in. */
type Wording = Pick<EditionData, 'text'>;

/** What stands before the name; nothing before words that are the speaker's own. A gap holds words of the editors alone. */
export function leadOf(ref: Reference, { text }: Wording): string {
  if (kindOf(ref) === 'annotation') return noteBy;
  if (kindOf(ref) === 'gap') return text === 'original' ? lostFrom : notRestatedFrom;
  return text === 'original' ? '' : restatedFrom;
}

/**
 * Where in the source, by its own count: “¶ 27”, “note 3”, “a comment, ¶ 3”; “after ¶ 27” for what this edition has put there
 * under a letter, and nothing for a gap, since neither has a number there.
 */
function sourceMark(ref: Reference): string {
  const { numbers, suffix } = partsOf(ref);
  const paragraph = paragraphMark(numbers.at(-1)!, suffix !== '');
  switch (kindOf(ref)) {
    case 'essay':
      return paragraph;
    case 'note':
      return noteMark(numbers.at(-1)!, suffix !== '');
    case 'gap':
    case 'annotation':
      return '';
    case 'thread':
      return aThread;
    case 'comment':
      return aComment;
    case 'comment-passage':
      return `${aComment}, ${paragraph}`;
  }
}

/** As it is shown: the sign and its number on one line. */
export const shownMark = (ref: Reference): string => sourceMark(ref).replace(/ (?=\d)/, '\u00a0');

/** The whole of it, in plain words; of a thread by whoever began it. */
export function attributionOf(ref: Reference, speaker: Speaker, data: Wording): string {
  const who = [leadOf(ref, data), labelOf(speaker), doubtOf(speaker)].filter(Boolean).join(' ');
  return [who, sourceMark(ref)].filter(Boolean).join(', ');
}
