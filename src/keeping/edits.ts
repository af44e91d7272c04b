import type { SourceFile } from '../edition/source.ts';
import { canonicalReference, kindOf, parentOf } from '../edition/reference.ts';
import { isJsx } from '../reading/mdx.ts';
import { passageMdx, type PassageTag } from './as-mdx.ts';
import { attributeOf, blockOf, bodyOf, closingOf, extentOf } from './blocks.ts';
import { besideAll, spliced, without } from './changes.ts';
import { withdrawComment } from './comments.ts';
import { inList, nextTo, outlined, type Edit, type Kept } from './structure.ts';

/**
 * What a keeper does to an edition's structure, as edits of its texts: nobody writes numbers by hand. Pure: files in, changed
 * files out. Each throws one sentence when it cannot be done.
 */

/** The outline with passages after others. */
const listedAfter = (files: Kept['files'], all: readonly { after: string; ref: string }[]): Edit['files'] =>
  outlined(files, (outline) => {
    for (const { after, ref } of all) inList(outline, after, (list, at) => list.splice(at + 1, 0, ref));
  });

/** A passage that is to stand after another, or after those that are to stand there before it. */
export interface Inserted {
  after: string;
  /** What stands in it, as MDX; empty where that is to be written. */
  body: string;
  about?: PassageTag['about'];
}

/** Passages after others: every text is read once, whatever their number. `refs` are theirs, in their order. */
export function insertAll({ files, known }: Kept, all: readonly Inserted[]): { refs: string[]; files: SourceFile[] } {
  const taken = new Set(known);
  const last = new Map<string, string>();
  const numbered = all.map(({ after, ...one }) => {
    const before = last.get(after) ?? after;
    const ref = nextTo(before, taken);
    taken.add(ref);
    last.set(after, ref);
    return { ...one, stem: after, after: before, ref };
  });
  const mdx = Map.groupBy(numbered, ({ stem }) => stem);
  return {
    refs: numbered.map(({ ref }) => ref),
    files: [
      ...besideAll(
        [...mdx].map(([stem, own]) => ({
          block: blockOf(files, 'Passage', stem),
          side: 'after',
          mdx: own.map(({ ref, body, about }) => passageMdx(ref, body, about && { about })).join('\n\n'),
        })),
      ),
      ...listedAfter(files, numbered),
    ],
  };
}

/** A passage after another. */
export function insert(kept: Kept, after: string, body = ''): Edit {
  const { refs, files } = insertAll(kept, [{ after, body }]);
  return { ref: refs[0]!, files };
}

/** Puts what follows the first `first` paragraphs of a passage into one of its own, which says where it is from. Lists, tables and formulas count as one each. */
export function split({ files, known }: Kept, ref: string, first = 1): Edit {
  const block = blockOf(files, 'Passage', ref);
  const { file, to } = block;
  // Where a link leads is nothing that readers see.
  const paragraphs = bodyOf(block).filter(({ type }) => type !== 'definition');
  if (first < 1 || paragraphs.length <= first)
    throw new Error(
      `${ref} has ${paragraphs.length === 1 ? 'one paragraph' : `${paragraphs.length} paragraphs`}: part it by an empty line where it is to be split, or say --after with a smaller number.`,
    );
  const from = extentOf(file, paragraphs[first - 1]!).to;
  const closing = closingOf(block)!;
  // The first line keeps its indent, which the next may have in common with it.
  const words = file.text
    .slice(from, closing)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
  const next = nextTo(ref, known);
  const tag = { from: ref, isItem: attributeOf(block, 'as') === 'item' };
  const parted = `\n\n${file.text.slice(closing, to)}\n\n${passageMdx(next, words, tag)}`;
  return {
    ref: next,
    files: [spliced(file, { from, to }, parted), ...listedAfter(files, [{ after: ref, ref: next }])],
  };
}

const ITEMS: readonly (string | null)[] = ['Passage', 'Gap', 'Quotes'];

/** A comment without a word is one that was deleted where it stood: it goes as a whole. */
function checkNotAll({ files }: Kept, ref: string, comment: string): void {
  const items = bodyOf(blockOf(files, 'Comment', comment)).filter((one) => isJsx(one) && ITEMS.includes(one.name));
  if (items.length === 1)
    throw new Error(`${ref} is all that ${comment} says: take out the comment, npm run keep -- withdraw ${comment}.`);
}

function withdrawPassage(kept: Kept, ref: string): Edit {
  const { files } = kept;
  const block = blockOf(files, 'Passage', ref);
  const canonical = canonicalReference(ref);
  const comment = canonical && parentOf(canonical);
  if (comment) checkNotAll(kept, ref, comment);
  return {
    ref: null,
    files: [without(block), ...outlined(files, (outline) => inList(outline, ref, (list, at) => list.splice(at, 1)))],
  };
}

/** Takes a passage out, or a comment with its passages. What was published of it the ledger keeps. */
export function withdraw(kept: Kept, ref: string): Edit {
  const canonical = canonicalReference(ref);
  const isComment = canonical !== null && kindOf(canonical) === 'comment';
  return isComment ? withdrawComment(kept, ref) : withdrawPassage(kept, ref);
}
