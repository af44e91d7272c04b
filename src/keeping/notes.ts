import type { RootContent } from 'mdast';
import { parseDocument, stringify } from 'yaml';
import type { SourceFile } from '../edition/source.ts';
import { frontMatterOf } from '../reading/front-matter.ts';
import { passageMdx } from './as-mdx.ts';
import { attributeOf, blockOf, blocksIn, bodyOf, extentOf } from './blocks.ts';
import { atEnd, spliced, within } from './changes.ts';
import { insert } from './edits.ts';
import { saidIn } from './language.ts';
import { inList, nextNumber, outlined, type Edit, type Kept } from './structure.ts';

/** New notes of the essay, with their calls. */

/** What stands in a paragraph by itself is no prose. */
const ALONE = ['inlineMath', 'image'];

/** The paragraph of prose that a text ends with, perhaps in a list or a quotation; null where it ends with something else. */
function lastParagraph(nodes: readonly RootContent[]): RootContent | null {
  const last = nodes.at(-1);
  if (last?.type === 'list' || last?.type === 'listItem' || last?.type === 'blockquote')
    return lastParagraph(last.children);
  if (last?.type !== 'paragraph') return null;
  return last.children.length === 1 && ALONE.includes(last.children[0]!.type) ? null : last;
}

/** The call of a note at the end of a passage: whoever goes on with the edition puts it where it belongs. */
function withCall(files: readonly SourceFile[], passage: string, note: string): SourceFile {
  const block = blockOf(files, 'Passage', passage);
  const { file } = block;
  const call = `<NoteCall to="${note}"/>`;
  const last = lastParagraph(bodyOf(block));
  if (!last) return within(block, call);
  const { from, to } = extentOf(file, last);
  const end = from + file.text.slice(from, to).trimEnd().length;
  return spliced(file, { from: end, to: end }, call);
}

const notesIn = (file: SourceFile): string[] =>
  blocksIn(file, 'Passage')
    .map((one) => attributeOf(one, 'id') ?? '')
    .filter((id) => /^N\d/.test(id));

const isEssay = ({ path }: SourceFile): boolean => /^essay\/.*\.mdx$/.test(path);

function orderOf({ text }: SourceFile): number {
  const { order } = (parseDocument(frontMatterOf(text)?.yaml ?? '').toJS() ?? {}) as { order?: unknown };
  return Number(order) || 0;
}

/** A section of notes, behind all others. */
function begun({ files, known }: Kept, body: string): Edit {
  const orders = files.filter(isEssay).map(orderOf);
  const ref = `N${nextNumber('N', known)}`;
  const title = saidIn(files).scaffold.notes;
  const front = stringify({ title, level: 1, order: Math.max(0, ...orders) + 1 });
  const section = { id: 'notes', title, level: 1, passages: [ref] };
  const path = 'essay/notes.mdx';
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n\n${passageMdx(ref, body)}\n` },
      ...outlined(files, ({ sections }) => sections.push(section)),
    ],
  };
}

/** A note behind all others, with the number after the highest that there ever was. */
function appended({ files, known }: Kept, file: SourceFile, body: string): Edit {
  const ref = `N${nextNumber('N', known)}`;
  const last = notesIn(file).at(-1)!;
  return {
    ref,
    files: [
      atEnd(file, passageMdx(ref, body)),
      ...outlined(files, (outline) => inList(outline, last, (list, at) => list.splice(at + 1, 0, ref))),
    ],
  };
}

interface Entering {
  /** The note that it stands after; null where it is behind all. */
  after: string | null;
  /** The passage of the essay that calls it. */
  calledIn: string;
  /** What stands in it; empty where it is to be written. */
  body: string;
}

function placed(kept: Kept, { after, body }: Entering): Edit {
  if (after !== null) return insert(kept, after, body);
  const notes = kept.files.find((file) => isEssay(file) && notesIn(file).length > 0);
  return notes ? appended(kept, notes, body) : begun(kept, body);
}

/** A note, and its call where no passage has it yet. */
export function note(kept: Kept, entering: Entering): Edit {
  const { ref, files: changed } = placed(kept, entering);
  const now = kept.files.map((one) => changed.find(({ path }) => path === one.path) ?? one);
  if (now.some(({ text }) => text.includes(`<NoteCall to="${ref}"`))) return { ref, files: changed };
  const calling = withCall(now, entering.calledIn, ref!);
  return { ref, files: [...changed.filter(({ path }) => path !== calling.path), calling] };
}
