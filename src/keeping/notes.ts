import { stringify } from 'yaml';
import type { SourceFile } from '../edition/source.ts';
import { insert } from './edits.ts';
import { blockOf, inList, nextNumber, outlined, passageLines, withLines, type Edit, type Kept } from './structure.ts';

/** Notes of the essay that are to be written, with their calls. */

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
function begun({ files, known }: Kept): Edit {
  const orders = files.map(({ path, text }) => (path.startsWith('essay/') ? Number(ORDER.exec(text)?.[1] ?? 0) : 0));
  const ref = `N${nextNumber('N', known)}`;
  const front = stringify({ title: 'Notes', level: 1, order: Math.max(0, ...orders) + 1 });
  const section = { id: 'notes', title: 'Notes', level: 1, passages: [ref] };
  const path = 'essay/notes.mdx';
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n${passageLines(ref, []).join('\n')}\n` },
      ...outlined(files, ({ sections }) => sections.push(section)),
    ],
  };
}

/** A note behind all others, with the number after the highest that there ever was. */
function appended({ files, known }: Kept, file: SourceFile): Edit {
  const ref = `N${nextNumber('N', known)}`;
  const last = [...file.text.matchAll(/<Passage id="(N\d[^"]*)"/g)].at(-1)![1]!;
  return {
    ref,
    files: [
      { path: file.path, text: `${file.text.trimEnd()}\n${passageLines(ref, []).join('\n')}\n` },
      ...outlined(files, (outline) => inList(outline, last, (list, at) => list.splice(at + 1, 0, ref))),
    ],
  };
}

function placed(kept: Kept, after: string | null): Edit {
  if (after !== null) return insert(kept, after);
  const notes = kept.files.find(isNotes);
  return notes ? appended(kept, notes) : begun(kept);
}

/** An empty note after another, or behind all where that is null, which a passage of the essay calls. */
export function note(kept: Kept, after: string | null, calledIn: string): Edit {
  const { ref, files: changed } = placed(kept, after);
  const now = kept.files.map((one) => changed.find(({ path }) => path === one.path) ?? one);
  const calling = withCall(now, calledIn, ref!);
  return { ref, files: [...changed.filter(({ path }) => path !== calling.path), calling] };
}
