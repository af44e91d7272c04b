import { canonicalReference, kindOf, parentOf } from '../edition/reference.ts';
import { withdrawComment } from './comments.ts';
import {
  blockOf,
  inList,
  nextTo,
  outlined,
  passageLines,
  withLines,
  withoutLines,
  type Edit,
  type Kept,
} from './structure.ts';

/**
 * What a keeper does to an edition's structure, as edits of its texts: nobody writes numbers by hand. Pure: files in, changed
 * files out. Each throws one sentence when it cannot be done.
 */

/** A passage after another; `words` are what stands in it. */
export function insert({ files, known }: Kept, after: string, words = ''): Edit {
  const { file, to } = blockOf(files, 'Passage', after);
  const ref = nextTo(after, known);
  return {
    ref,
    files: [
      withLines(file, (lines) => [...lines.slice(0, to), ...passageLines(ref, words), ...lines.slice(to)]),
      ...outlined(files, (outline) => inList(outline, after, (list, at) => list.splice(at + 1, 0, ref))),
    ],
  };
}

/** Paragraphs of a passage, as empty lines outside of code part them. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let fence = false;
  for (const line of lines) {
    if (/^\s*(?:```|~~~|\$\$)/.test(line)) fence = !fence;
    if (line.trim() || fence) parts.at(-1)!.push(line);
    else if (parts.at(-1)!.length) parts.push([]);
  }
  return parts.filter(({ length }) => length);
}

/** Puts what follows the first `first` paragraphs of a passage into one of its own. */
export function split({ files, known }: Kept, ref: string, first = 1): Edit {
  const { file, from, to } = blockOf(files, 'Passage', ref);
  const lines = file.text.split('\n');
  const paragraphs = paragraphsOf(lines.slice(from + 1, to - 1));
  if (first < 1 || paragraphs.length <= first)
    throw new Error(
      `${ref} has ${paragraphs.length === 1 ? 'one paragraph' : `${paragraphs.length} paragraphs`}: part it by an empty line where it is to be split, or say --after with a smaller number.`,
    );
  const joined = (parts: string[][]): string => parts.map((part) => part.join('\n')).join('\n\n');
  const kept = [lines[from]!, '', ...joined(paragraphs.slice(0, first)).split('\n'), '', lines[to - 1]!];
  const shorter = withLines(file, (all) => [...all.slice(0, from), ...kept, ...all.slice(to)]);
  const others = files.map((one) => (one.path === file.path ? shorter : one));
  return insert({ files: others, known }, ref, joined(paragraphs.slice(first)));
}

/** A comment without a word is one that was deleted where it stood: it goes as a whole. */
function checkNotAll({ files }: Kept, ref: string, comment: string): void {
  const { file, from, to } = blockOf(files, 'Comment', comment);
  const items = file.text
    .split('\n')
    .slice(from, to)
    .filter((line) => /^<(?:Passage|Gap|Quotes)\b/.test(line));
  if (items.length === 1)
    throw new Error(`${ref} is all that ${comment} says: take out the comment, npm run keep -- withdraw ${comment}.`);
}

function withdrawPassage(kept: Kept, ref: string): Edit {
  const { files } = kept;
  const { file, from, to } = blockOf(files, 'Passage', ref);
  const canonical = canonicalReference(ref);
  const comment = canonical && parentOf(canonical);
  if (comment) checkNotAll(kept, ref, comment);
  return {
    ref: null,
    files: [
      withoutLines(file, from, to),
      ...outlined(files, (outline) => inList(outline, ref, (list, at) => list.splice(at, 1))),
    ],
  };
}

/** Takes a passage out, or a comment with its passages. What was published of it the ledger keeps. */
export function withdraw(kept: Kept, ref: string): Edit {
  const canonical = canonicalReference(ref);
  const isComment = canonical !== null && kindOf(canonical) === 'comment';
  return isComment ? withdrawComment(kept, ref) : withdrawPassage(kept, ref);
}
