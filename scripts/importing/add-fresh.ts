import { writeFiles } from '../../src/files/write.ts';
import { parseFingerprints, printFingerprints } from '../../src/importing/align/fingerprints.ts';
import type { Fresh } from '../../src/importing/fresh.ts';
import { ImportError } from '../../src/importing/limits.ts';
import { reference } from '../../src/edition/reference.ts';
import { add, type Added } from '../../src/keeping/additions.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { contentOrStop } from '../content-or-stop.ts';
import { keptOf, newFaults } from '../keeping.ts';

const listed = (left: Added['left']): string => left.map((one) => `of ${one.of} in ${one.in}`).join(', ');

/**
 * Makes empty passages of what is new in a copy, so that the next import knows them too; says which, in lines. Throws an ImportError, and
 * writes nothing, where that would bring a fault. `fingerprints` is the text of the edition's file.
 */
export function addFresh(fresh: Fresh, fingerprints: string): string[] {
  const files = contentOrStop();
  const { files: changed, refs, left } = add(keptOf(files), fresh);
  const faults = newFaults(files, changed);
  if (faults.length) throw new ImportError([...faults, 'Nothing was written.'].join('\n'));
  const prints = new Map([
    ...parseFingerprints(fingerprints),
    ...refs.map((ref, i) => [reference(ref), fresh.prints[i]!] as const),
  ]);
  writeFiles(contentFolder(), [...changed, { path: 'fingerprints.json', text: printFingerprints(prints) }]);
  return [
    ...(refs.length ? [`Added, to be written: ${refs.join(', ')}.`] : []),
    ...(left.length ? [`Quotations of which you choose the words, to be put in by hand: ${listed(left)}.`] : []),
  ];
}
