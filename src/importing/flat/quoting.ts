import { fold } from '../fold.ts';
import { libraryOf, sourceOf } from '../quotes.ts';
import type { Line } from './lines.ts';

/** For each line, the number of the line whose words it repeats; only lines that are shorter or later quote. */
export function quotedLines(lines: Line[]): Map<number, number> {
  const owners = lines.map(({ number, text }) => ({
    id: String(number),
    blocks: [{ type: 'paragraph' as const, text }],
  }));
  const library = libraryOf([], owners, null);
  const found = new Map<number, number>();
  for (const { number, text } of lines) {
    if (fold(text).length < MIN) continue;
    const source = sourceOf(text, library, String(number), []);
    if (!source || source.flag === 'altered' || source.flag === 'joined') continue;
    const other = Number(source.block.comment);
    const shorter = fold(text).length < source.block.folded.length;
    if (shorter || other < number) found.set(number, other);
  }
  return found;
}

/** Shorter lines repeat by chance. */
const MIN = 25;
