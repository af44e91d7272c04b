import { IMAGE_FOLDER } from '../../src/edition/images.ts';
import { standIn } from '../../src/edition/quotations.ts';
import { reference } from '../../src/edition/reference.ts';
import type { SourceFile } from '../../src/edition/source.ts';
import { writeFiles } from '../../src/files/write.ts';
import { parseFingerprints, printFingerprints } from '../../src/importing/align/fingerprints.ts';
import { addCarried, type CarriedCopy } from '../../src/importing/carry.ts';
import type { Fresh } from '../../src/importing/fresh.ts';
import { ImportError } from '../../src/importing/limits.ts';
import type { StillSays } from '../../src/importing/scaffold/carried/bodies.ts';
import { Pictures } from '../../src/importing/scaffold/carried/pictures.ts';
import { lacking } from '../../src/importing/scaffold/edition.ts';
import { add, type Added } from '../../src/keeping/additions.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { contentOrStop } from '../content-or-stop.ts';
import { broughtBy, keptOf } from '../keeping.ts';
import { pathsBeside, picturesOf } from './pictures-beside.ts';

const listed = (left: Added['left']): string => left.map((one) => `of ${one.of} in ${one.in}`).join(', ');

/** Passages that are new to a copy alone say what it says. */
function stillSaysIn(files: readonly SourceFile[]): StillSays {
  const passages = buildEdition([...files]).edition?.passages;
  return (ref, words) => {
    const passage = passages?.get(ref);
    return !passage || standIn(words, [passage]);
  };
}

/** What is added, and from where. */
export interface Adding {
  fresh: Fresh;
  /** Null where passages are to be written. */
  copy: CarriedCopy | null;
  /** The text of the edition's file. */
  fingerprints: string;
  /** The files that were imported. */
  sources: readonly string[];
}

/**
 * Makes passages of what is new in a copy, so that the next import knows them too; says which, in lines. Throws an ImportError, and
 * writes nothing, where that would bring a fault.
 */
export function addFresh({ fresh, copy, fingerprints, sources }: Adding): string[] {
  const files = contentOrStop();
  const kept = keptOf(files);
  const images = files.flatMap(({ path }) => (path.startsWith(`${IMAGE_FOLDER}/`) ? [path.split('/').at(-1)!] : []));
  const pictures = new Pictures(copy ? pathsBeside(sources) : [], images);
  const added = copy ? addCarried(kept, fresh, copy, { stillSays: stillSaysIn(files), pictures }) : add(kept, fresh);
  const shown = picturesOf(pictures.carried, sources);
  const { faults, toBeDone } = broughtBy(files, [...added.files, ...shown.map(({ path }) => ({ path, text: '' }))]);
  if (faults.length) throw new ImportError([...faults, 'Nothing was written.'].join('\n'));
  const prints = new Map([
    ...parseFingerprints(fingerprints),
    ...added.refs.map((ref, i) => [reference(ref), fresh.prints[i]!] as const),
  ]);
  writeFiles(contentFolder(), [
    ...added.files,
    ...shown,
    { path: 'fingerprints.json', text: printFingerprints(prints) },
  ]);
  return [
    ...(added.refs.length ? [`Added, ${copy ? 'with the words' : 'to be written'}: ${added.refs.join(', ')}.`] : []),
    ...(added.left.length
      ? [`Quotations of which you choose the words, to be put in by hand: ${listed(added.left)}.`]
      : []),
    ...lacking(pictures.missing),
    ...toBeDone,
  ];
}
