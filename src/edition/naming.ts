import { count } from './counting.ts';
import type { Edition } from './edition.ts';
import { excerpt } from './excerpt.ts';
import { kindOf, partsOf, type Reference } from './reference.ts';
import { attributionOf } from './restated.ts';

/** What a reference is, in words: “Essay, paragraph 27”, “Comment 3 of thread 2, paragraph 5”. */
export function nameOf(ref: Reference): string {
  const { numbers, suffix } = partsOf(ref);
  const [first, second, third] = numbers;
  const last = `${numbers.at(-1)}${suffix}`;
  switch (kindOf(ref)) {
    case 'essay':
      return `Essay, paragraph ${last}`;
    case 'note':
      return `Note ${last} of the essay`;
    case 'gap':
      return `Gap ${last}`;
    case 'thread':
      return `Thread ${first}`;
    case 'comment':
      return `Thread ${first}, comment ${second}`;
    case 'comment-passage':
      return `Thread ${first}, comment ${second}, paragraph ${third}${suffix}`;
  }
}

/** One line on what stands at a reference, for titles and search engines. */
export function describe(ref: Reference, { data, passages, gaps, comments, threadsByRef, speaker }: Edition): string {
  const passage = passages.get(ref);
  if (passage && !passage.text) return `${nameOf(ref)}, to be written.`;
  if (passage) return `${attributionOf(ref, speaker(ref), data)}: ${excerpt(passage.text, 130)}`;
  const gap = gaps.get(ref);
  if (gap) return `Lost from the source copy: ${gap.lost}.`;
  const comment = comments.get(ref);
  const first = comment?.items.find((item) => item.type === 'passage');
  if (comment && first)
    return `${attributionOf(ref, speaker(ref), data)}, ${count(comment.items.length, 'part')}: ${excerpt(first.text, 110)}`;
  return threadsByRef.get(ref)?.summary ?? '';
}
