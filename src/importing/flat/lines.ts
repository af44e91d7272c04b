import { proseLine } from '../characters.ts';
import { ImportError, LIMITS } from '../limits.ts';

/** One block of a flat dump. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

const RETURN_ARROW = /\s*[↩⤴]\uFE0E?\s*$/u;

/** A line that ends in the arrow back to its call is a note. */
export const isNote = (text: string): boolean => RETURN_ARROW.test(text);
export const withoutArrow = (text: string): string => text.replace(RETURN_ARROW, '');

/** The lines of a dump that hold anything. Throws an ImportError on a line that no paragraph could be. */
export function linesOf(text: string, file: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/).map((one, i) => ({ number: i + 1, text: one }));
  const long = lines.find((line) => line.text.length > LIMITS.lineLength);
  if (long)
    throw new ImportError(
      `${file}:${long.number} is a line of ${long.text.length} characters: this is no text with one block per line.`,
    );
  const full = lines.map(({ number, text: one }) => ({ number, text: proseLine(one) })).filter((line) => line.text);
  if (full.length > LIMITS.blocks)
    throw new ImportError(`${file} has ${full.length} lines; ${LIMITS.blocks} are the most that can be read.`);
  if (!full.length) throw new ImportError(`${file} holds no text that can be seen.`);
  return full;
}
