import { rangesAsked } from '../edition/asked-references.ts';
import { decoded } from '../edition/decoded.ts';
import { compareReferences, kindOf, parentOf, type Reference, type ReferenceRange } from '../edition/reference.ts';

/** What a reader asked for by an address that is no page, understood as far as it goes. */
export type Asked =
  /** It exists: lead there. */
  | { kind: 'found'; ref: Reference }
  /** Several exist, or a range. */
  | { kind: 'several'; ranges: ReferenceRange[] }
  /** It reads as a reference, and nothing has it. */
  | { kind: 'missing'; ref: Reference; nearby: Reference[] }
  /** It is no reference: words to search for, perhaps none. */
  | { kind: 'words'; words: string };

/** How many existing references to offer on each side. */
const SIDE = 2;

/** The closest existing references of the same sort: its neighbours, or failing that those of what would hold it. */
function neighbours(ref: Reference, known: readonly Reference[]): Reference[] {
  const parent = parentOf(ref);
  const siblings = known
    .filter((one) => kindOf(one) === kindOf(ref) && parentOf(one) === parent)
    .sort(compareReferences);
  const before = siblings.filter((one) => compareReferences(one, ref) < 0).slice(-SIDE);
  const after = siblings.filter((one) => compareReferences(one, ref) > 0).slice(0, SIDE);
  const beside = [...before, ...after];
  if (!parent) return beside;
  return known.includes(parent) ? [parent, ...beside] : [...neighbours(parent, known), ...beside];
}

/** The last part of a path or a fragment, as words. */
const wordsIn = (address: string): string =>
  (
    decoded(address)
      .replace(/[?#]$/, '')
      .split(/[/#]/)
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html$/, '') ?? ''
  )
    .replace(/[-_+]+/g, ' ')
    .trim();

/**
 * Understands `/p/e999/`, `/e27`, `/p/T2.3`, `/p/e27)`, `/p/e26-e28/` or `#e999`. `known` are all references that ever were.
 */
export function understand(address: string, known: readonly Reference[]): Asked {
  const ranges = rangesAsked(address);
  if (!ranges) return { kind: 'words', words: wordsIn(address) };
  const { from, to } = ranges[0]!;
  const missing = ranges.flatMap((range) => [range.from, range.to]).find((ref) => !known.includes(ref));
  if (missing) return { kind: 'missing', ref: missing, nearby: neighbours(missing, known) };
  return ranges.length === 1 && from === to ? { kind: 'found', ref: from } : { kind: 'several', ranges };
}
