import { stringify } from 'yaml';
import type { SourceFile } from '../edition/source.ts';
import { insert } from './edits.ts';
import { blockOf, inList, nextNumber, outlined, passageLines, withLines, type Edit, type Kept } from './structure.ts';

/** New notes of the essay, with their calls. */

/** A line of prose, which a call may follow. */
const PROSE = /[\p{L}\p{N}.,;:!?…)\]"'”’*_]\s*$|<NoteCall [^>]*\/>\s*$/u;
const FENCE = /^\s*(?:```|~~~|\$\$|\||<\/)/;

/** The call of a note at the end of a passage: whoever goes on with the edition puts it where it belongs. */
function withCall(files: readonly SourceFile[], passage: string, note: string): SourceFile {
  const { file, from, to } = blockOf(files, 'Passage', passage);
  const call = `<NoteCall to="${note}"/>`;
  return withLines(file, (lines) => {
    const last = lines.findLastIndex((line, i) => i > from && i < to - 1 && line.trim() !== '');
    if (last < 0) return [...lines.slice(0, to - 1), call, '', ...lines.slice(to - 1)];
    const line = lines[last]!;
    if (PROSE.test(line) && !FENCE.test(line)) return lines.with(last, `${line.trimEnd()}${call}`);
    return [...lines.slice(0, last + 1), '', call, ...lines.slice(last + 1)];
  });
}

const isNotes = ({ path, text }: SourceFile): boolean => path.startsWith('essay/') && /<Passage id="N\d/.test(text);

const ORDER = /^order:\s*(\d+)/m;

/** A section of notes, behind all others. */
function begun({ files, known }: Kept, body: string): Edit {
  const orders = files.map(({ path, text }) => (path.startsWith('essay/') ? Number(ORDER.exec(text)?.[1] ?? 0) : 0));
  const ref = `N${nextNumber('N', known)}`;
  const front = stringify({ title: 'Notes', level: 1, order: Math.max(0, ...orders) + 1 });
  const section = { id: 'notes', title: 'Notes', level: 1, passages: [ref] };
  const path = 'essay/notes.mdx';
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n${passageLines(ref, body).join('\n')}\n` },
      ...outlined(files, ({ sections }) => sections.push(section)),
    ],
  };
}

/** A note behind all others, with the number after the highest that there ever was. */
function appended({ files, known }: Kept, file: SourceFile, body: string): Edit {
  const ref = `N${nextNumber('N', known)}`;
  const last = [...file.text.matchAll(/<Passage id="(N\d[^"]*)"/g)].at(-1)![1]!;
  return {
    ref,
    files: [
      { path: file.path, text: `${file.text.trimEnd()}\n${passageLines(ref, body).join('\n')}\n` },
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
  const notes = kept.files.find(isNotes);
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
