import type { Reference } from '../../edition/reference.ts';
import type { Outline } from '../../schemas/outline.ts';
import { linesOf, withoutArrow } from '../flat/lines.ts';
import { fold } from '../fold.ts';
import { ImportError } from '../limits.ts';
import { fingerprintOf, type Fingerprints } from './fingerprints.ts';
import { kindOf } from '../../edition/reference.ts';

/** What each line of a flat dump is, when it holds the whole source: threads, then the essay, then its notes. */
type Expected = { ref: Reference } | { heading: string } | { quote: true };

function expectedLines({ sections, threads }: Outline): Expected[] {
  const isGap = (ref: Reference): boolean => kindOf(ref) === 'gap';
  const comments = threads
    .flatMap((thread) => thread.comments)
    .flatMap(({ items }) => items)
    .filter((item) => typeof item !== 'string' || !isGap(item))
    .map((item): Expected => (typeof item === 'string' ? { ref: item } : { quote: true }));
  const essay = sections.flatMap(({ title, passages }): Expected[] => {
    const refs = passages.filter((ref) => !isGap(ref)).map((ref) => ({ ref }));
    const ofNotes = passages.length > 0 && passages.every((ref) => kindOf(ref) === 'note');
    return ofNotes ? refs : [{ heading: title }, ...refs];
  });
  return [...comments, ...essay];
}

/**
 * Fingerprints of the source from a complete flat dump of it. Throws an ImportError when the dump does not have exactly
 * the lines that the outline lists: a fingerprint of the wrong paragraph would be wrong for ever.
 */
export function fingerprintsFromDump(text: string, outline: Outline, file: string): Fingerprints {
  const lines = linesOf(text, file);
  const expected = expectedLines(outline);
  if (lines.length !== expected.length)
    throw new ImportError(
      `${file} has ${lines.length} blocks, and the outline ${expected.length}: fingerprints need a complete dump.`,
    );
  return new Map(
    expected.flatMap((one, i) => {
      const line = lines[i]!;
      if ('heading' in one && fold(one.heading) !== fold(line.text))
        throw new ImportError(`${file}:${line.number} is not the heading “${one.heading}” that the outline has there.`);
      return 'ref' in one ? [[one.ref, fingerprintOf(withoutArrow(line.text))] as const] : [];
    }),
  );
}
