import { strings } from '../strings/languages/en.ts';
import type { Edition } from './edition.ts';
import { openingOf } from './excerpt.ts';
import { kindOf, partsOf, type Reference } from './reference.ts';
import { attributionOf } from './restated.ts';

const { names } = strings;

/** What a reference is, in words: “Essay, paragraph 27”, “Comment 3 of thread 2, paragraph 5”. */
export function nameOf(ref: Reference): string {
  const { numbers, suffix } = partsOf(ref);
  const [first, second, third] = numbers;
  const last = `${numbers.at(-1)}${suffix}`;
  switch (kindOf(ref)) {
    case 'essay':
      return names.essay(last);
    case 'note':
      return names.note(last);
    case 'gap':
      return names.gap(last);
    case 'annotation':
      return names.annotation(last);
    case 'thread':
      return names.thread(first!);
    case 'comment':
      return names.comment(first!, second!);
    case 'comment-passage':
      return names.commentPassage(first!, second!, `${third}${suffix}`);
  }
}

/** One line on what stands at a reference, for titles and search engines. */
export function describe(ref: Reference, { data, passages, gaps, comments, threadsByRef, speaker }: Edition): string {
  const passage = passages.get(ref);
  if (passage && !passage.text) return names.unwritten(nameOf(ref));
  if (passage) return `${attributionOf(ref, speaker(ref), data)}: ${openingOf(passage.text, 130)}`;
  const gap = gaps.get(ref);
  if (gap) return names.lost(gap.lost);
  const comment = comments.get(ref);
  const first = comment?.items.find((item) => item.type === 'passage');
  if (comment && first)
    return `${attributionOf(ref, speaker(ref), data)}, ${strings.counts.parts(comment.items.length)}: ${openingOf(first.text, 110)}`;
  const thread = threadsByRef.get(ref);
  if (!thread) return '';
  return `${nameOf(ref)}, ${strings.counts.comments(thread.comments.length)}: ${openingOf(thread.summary, 130)}`;
}
