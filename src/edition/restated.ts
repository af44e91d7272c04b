import { kindOf, partsOf, type Reference } from './reference.ts';
import { doubtOf, labelOf } from './speakers.ts';
import type { Speaker } from './types.ts';

/**
 * Whose words a restatement stands for, as it is said before the words themselves wherever they are shown: “Restated
 * from J Bostock (confirmed), ¶ 27”. Never the bare name, since the words are not that person's.
 */

/** What stands before the name. A gap holds words of the editors alone. */
export const leadOf = (ref: Reference): string =>
  kindOf(ref) === 'gap' ? 'Could not be restated from' : 'Restated from';

/** Where in the source, by its own count: “¶ 27”, “note 3”, “a comment, ¶ 3”; empty for a gap, which has no number there. */
export function sourceMark(ref: Reference): string {
  const { numbers, suffix } = partsOf(ref);
  const last = `${numbers.at(-1)}${suffix}`;
  switch (kindOf(ref)) {
    case 'essay':
      return `¶ ${last}`;
    case 'note':
      return `note ${last}`;
    case 'gap':
      return '';
    case 'thread':
      return 'a comment and its replies';
    case 'comment':
      return 'a comment';
    case 'comment-passage':
      return `a comment, ¶ ${last}`;
  }
}

/** The whole of it, in plain words; of a thread by whoever began it. */
export function restatedFrom(ref: Reference, speaker: Speaker): string {
  const who = [labelOf(speaker), doubtOf(speaker)].filter(Boolean).join(' ');
  return [`${leadOf(ref)} ${who}`, sourceMark(ref)].filter(Boolean).join(', ');
}
