import { compareReferences, kindOf, threadOf, type Reference } from './reference.ts';

export interface Neighbours {
  previous: Reference | null;
  next: Reference | null;
}

/** What has permanent pages, by reference. */
type Holding = Record<'passages' | 'gaps' | 'comments' | 'threadsByRef', ReadonlyMap<Reference, unknown>>;

/** Everything that has a permanent page, in the order of the edition. */
export const allReferences = ({ passages, gaps, comments, threadsByRef }: Holding): Reference[] =>
  [...passages.keys(), ...gaps.keys(), ...comments.keys(), ...threadsByRef.keys()].sort(compareReferences);

/** What those are alike in that follow one another: paragraphs of one thread, comments of one thread, and so on. */
const series = (ref: Reference): string => `${kindOf(ref)} ${threadOf(ref) === ref ? '' : (threadOf(ref) ?? '')}`;

/** What comes before and after each reference among its own kind. */
export function neighboursOf(holding: Holding): Map<Reference, Neighbours> {
  const groups = Map.groupBy(allReferences(holding), series);
  return new Map(
    [...groups.values()].flatMap((alike) =>
      alike.map((ref, i) => [ref, { previous: alike[i - 1] ?? null, next: alike[i + 1] ?? null }] as const),
    ),
  );
}
