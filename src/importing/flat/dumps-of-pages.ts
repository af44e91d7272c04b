import { startOf } from '../characters.ts';
import { fold } from '../fold.ts';
import type { RawPost } from '../readers/raw.ts';
import type { FlatFile } from './pools.ts';

/** A dump that comes beside the page it was made of says nothing that the page does not say better. */

const TELLING = 30;
/** Share of a dump's telling lines that the page must have. */
const SHARED = 0.5;

function foldedText({ blocks, comments }: RawPost): string {
  return [...blocks, ...comments.flatMap((one) => one.blocks)].map(({ text }) => fold(text)).join('\n');
}

interface Sorted {
  /** Dumps of other works. */
  fresh: FlatFile[];
  warnings: string[];
}

/** Leaves out dumps of works that came as pages too, and says which of their lines the pages lack. */
export function withoutDumpsOf(pages: { file: string; post: RawPost }[], dumps: FlatFile[]): Sorted {
  if (!dumps.length) return { fresh: [], warnings: [] };
  const texts = pages.map(({ file, post }) => ({ file, text: foldedText(post) }));
  const sorted: Sorted = { fresh: [], warnings: [] };
  for (const dump of dumps) {
    const telling = dump.lines.filter(({ text }) => fold(text).length >= TELLING);
    const lacking = (text: string): FlatFile['lines'] => telling.filter((line) => !text.includes(fold(line.text)));
    const page = texts.find(({ text }) => telling.length > 0 && lacking(text).length <= telling.length * (1 - SHARED));
    if (!page) {
      sorted.fresh.push(dump);
      continue;
    }
    const extra = lacking(page.text).map(({ number, text }) => `line ${number} (“${startOf(text)}”)`);
    const lacks = extra.length ? `; ${page.file} lacks ${extra.join(', ')}` : '';
    sorted.warnings.push(`${dump.file} is a flat copy of ${page.file}, which is used instead${lacks}.`);
  }
  return sorted;
}
