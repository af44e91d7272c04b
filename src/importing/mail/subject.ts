import { fold } from '../fold.ts';
import type { Message } from './message.ts';

/** What messages say they are about. */

const ANSWERS =
  /^\s*(?:(?:re|aw|antw|antwort|sv|vs|ref|odp|rép|réf|res|ynt|atb|回复|答复|回覆)(?:\s*[[(]\d+[\])]|\^\d+|\*\d+)?\s*[:：]\s*)/iu;
const FORWARDED = /^\s*(?:(?:fwd?|wg|tr|rv|doorst)\s*[:：]\s*)/iu;
const TAG = /^\s*\[([^\]]{1,40})\]\s*/;

const tagOf = (subject: string): string | null => TAG.exec(subject.replace(ANSWERS, ''))?.[1] ?? null;

type Headers = Pick<Message, 'subject' | 'list' | 'file'>;

/** Marks that most of several messages have. */
function commonTagsIn(messages: readonly Headers[]): string[] {
  const tagged = Map.groupBy(messages, ({ subject }) => tagOf(subject));
  return [...tagged].flatMap(([tag, { length: n }]) => (tag !== null && n > 1 && n > messages.length / 2 ? [tag] : []));
}

const namesList = ({ subject, list }: Headers): boolean => list !== null && fold(list) === fold(tagOf(subject) ?? '');

/** The marks that lists put before subjects: their names, or those that most messages have, of all files or of one. */
export const listTagsIn = (messages: readonly Headers[]): Set<string> =>
  new Set([
    ...messages.filter(namesList).map(({ subject }) => tagOf(subject)!),
    ...[messages, ...Map.groupBy(messages, ({ file }) => file).values()].flatMap(commonTagsIn),
  ]);

/** A subject without marks of answers and of lists. */
export function bareSubject(subject: string, tags: ReadonlySet<string>): string {
  let bare = subject;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(ANSWERS, '').replace(FORWARDED, '');
    const tag = TAG.exec(bare);
    if (tag && tags.has(tag[1]!)) bare = bare.slice(tag[0].length);
  }
  return bare.trim();
}

/** Whether a subject says that its message answers another. */
export const saysAnswer = (subject: string, tags: ReadonlySet<string>): boolean => {
  const tag = TAG.exec(subject);
  return ANSWERS.test(tag && tags.has(tag[1]!) ? subject.slice(tag[0].length) : subject) || ANSWERS.test(subject);
};
