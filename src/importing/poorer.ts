import type { Originals } from '../schemas/originals.ts';
import type { Block } from '../schemas/source-block.ts';
import { wordsOf } from './words.ts';

/** Whether what is to be written holds less than what it would replace. */

const blocksIn = ({ passages, gaps, unplaced }: Originals): Block[] => [
  ...Object.values(passages).flatMap(({ blocks }) => blocks),
  ...Object.values(gaps).flatMap(({ blocks }) => blocks),
  ...unplaced.map(({ block }) => block),
];

function placesIn({ passages, gaps, quotations }: Originals): Set<string> {
  const quoted = Object.entries(quotations).flatMap(([ref, all]) =>
    all.flatMap((one, i) => (one ? [`${ref} “${i}”`] : [])),
  );
  return new Set([...Object.keys(passages), ...Object.keys(gaps), ...quoted]);
}

/** Words that another typography, or another extraction, may cost. */
const SHARE = 0.98;

/** Why a copy is poorer than the one that is there, as the rest of a sentence; null when it is not. */
export function poorerThan(known: Originals, fresh: Originals): string | null {
  const have = placesIn(fresh);
  const lacks = [...placesIn(known)].filter((place) => !have.has(place));
  const [before, after] = [wordsOf(blocksIn(known)), wordsOf(blocksIn(fresh))];
  if (lacks.length)
    return `lacks ${lacks.length} of its passages and quotations (${lacks.slice(0, 5).join(', ')}${lacks.length > 5 ? ' …' : ''})`;
  return after < before * SHARE ? `has ${after} words where that has ${before}` : null;
}
