import { stringsOf } from '../strings/strings.ts';
import { kindOf, partsOf, type Reference } from './reference.ts';
import { doubtOf, labelOf } from './speakers.ts';
import type { EditionData, Speaker } from './types.ts';

/**
 * Whose words stand at a reference, as it is said before the words themselves wherever they are shown: “Restated from
 * J Bostock (confirmed), ¶ 27”. Never the bare name where the words are not that person's; the name and the place alone
 * where they are.
 */

/** Whose words an edition's passages are in, and what it speaks. */
type Wording = Pick<EditionData, 'text' | 'language'>;

/** What stands before the name; nothing before words that are the speaker's own. A gap holds words of the editors alone. */
export function leadOf(ref: Reference, { text, language }: Wording): string {
  const said = stringsOf(language).attribution;
  if (kindOf(ref) === 'gap') return text === 'original' ? said.lostFrom : said.lost;
  return text === 'original' ? '' : said.restatedFrom;
}

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
export function attributionOf(ref: Reference, speaker: Speaker, data: Wording): string {
  const who = [leadOf(ref, data), labelOf(speaker), doubtOf(speaker)].filter(Boolean).join(' ');
  return [who, sourceMark(ref)].filter(Boolean).join(', ');
}
