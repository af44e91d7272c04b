import { fromCsv, toCsv } from '../../annotating/exports/csv.ts';
import { toMarkdown } from '../../annotating/exports/markdown.ts';
import { readAll, type Reading } from '../../annotating/exports/taken.ts';
import { fromWebAnnotation, toWebAnnotation } from '../../annotating/exports/web-annotation.ts';
import type { Kept } from '../../annotating/kept.ts';
import { tooLarge } from '../../strings/languages/en.ts';

/** What an export says of the edition: the address that its permanent links begin with, the original's title, its own name. */
interface About {
  site: string;
  title: string;
  name: string;
}

interface Format {
  ending: string;
  type: string;
  print: (kept: Kept, about: About) => string;
}

export const EXPORTS = {
  markdown: { ending: 'md', type: 'text/markdown', print: toMarkdown },
  json: { ending: 'jsonld', type: 'application/ld+json', print: toWebAnnotation },
  csv: { ending: 'csv', type: 'text/csv', print: (kept, { site }) => toCsv(kept, site) },
} satisfies Record<string, Format>;

/** Gives the reader a file, named by the day. */
export function download({ ending, type, print }: Format, kept: Kept, about: About): void {
  const href = URL.createObjectURL(new Blob([print(kept, about)], { type }));
  const link = Object.assign(document.createElement('a'), {
    href,
    download: `notes-${new Date().toISOString().slice(0, 10)}.${ending}`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** More is no export of one edition. */
const LARGEST = 20_000_000;

/** Reads a file that was exported as JSON or CSV. Throws a sentence when it is neither. */
export async function readExport(file: File): Promise<Reading> {
  if (file.size > LARGEST) throw new Error(tooLarge);
  const text = await file.text();
  // A CSV may be named anything; JSON begins as nothing else does.
  if (!/^\s*[[{]/.test(text)) return readAll(fromCsv(text));
  return readAll(fromWebAnnotation(text));
}
