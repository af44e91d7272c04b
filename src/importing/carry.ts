import { printRange, reference, type Reference } from '../edition/reference.ts';
import { add, type Added, type Additions } from '../keeping/additions.ts';
import type { NewItem } from '../keeping/comments.ts';
import type { NewQuotation } from '../keeping/as-mdx.ts';
import type { Kept } from '../keeping/structure.ts';
import type { Alignment } from './align/align.ts';
import type { Fresh } from './fresh.ts';
import type { Gathered } from './gathered.ts';
import { saidIn } from '../keeping/language.ts';
import { carriedBodies, settleQuotations, type StillSays } from './scaffold/carried/bodies.ts';
import type { Pictures } from './scaffold/carried/pictures.ts';
import {
  aboutOf,
  firstWordsOf,
  isQuote,
  passagesOf,
  quotesOf,
  resolveQuotations,
  type Plan,
  type PlannedPassage,
} from './scaffold/plan.ts';

/** What is new in a copy of a work that the edition carries, in the words of the source, as a new edition would have them. */

/** A newer copy of what an edition carries. */
export interface CarriedCopy {
  /** What a new edition of it would have. */
  plan: Plan;
  /** What its passages are in this one: a reference, or which of those that are new, from 0. */
  places: Map<PlannedPassage, Reference | number>;
}

export function carriedCopy({ plan, passages }: Gathered, { blocks }: Alignment, fresh: Fresh): CarriedCopy {
  const known = blocks.flatMap(({ block, refs: [ref] }) => (ref === undefined ? [] : [[block, ref] as const]));
  const others = fresh.blocks.map(([block], i) => [block!, i] as const);
  return {
    plan,
    places: new Map(
      [...known, ...others].flatMap(([block, place]) => {
        const passage = passages.get(block);
        return passage ? [[passage, place] as const] : [];
      }),
    ),
  };
}

/** The plan with the references of the edition, without what has none there. */
function underReferences({ plan, places }: CarriedCopy, given: readonly Reference[]): Plan {
  const refOf = (passage: PlannedPassage): Reference | undefined => {
    const place = places.get(passage);
    return typeof place === 'number' ? given[place] : place;
  };
  const notes = new Map(passagesOf(plan).map((one) => [one.ref, refOf(one)]));
  const named = (passage: PlannedPassage): PlannedPassage[] => {
    const ref = refOf(passage);
    const calls = passage.calls.flatMap((note) => notes.get(note) ?? []);
    const quotes = passage.quotes?.map((one) => ({ ...one }));
    return ref ? [{ ...passage, ref, calls, ...(quotes && { quotes }) }] : [];
  };
  return {
    ...plan,
    sections: plan.sections.map((one) => ({ ...one, passages: one.passages.flatMap(named) })),
    threads: plan.threads.map((thread) => ({
      ...thread,
      comments: thread.comments.map((one) => ({
        ...one,
        items: one.items.flatMap((item): typeof one.items => (isQuote(item) ? [{ ...item }] : named(item))),
      })),
    })),
  };
}

/** Notes that passages call already, or will where a call is put in for want of one. */
const calledIn = ({ places }: CarriedCopy, { passages, notes }: Fresh, given: readonly Reference[]): Reference[] => [
  ...[...places.values()].filter((place): place is Reference => typeof place === 'string'),
  ...notes.flatMap((one, i) => (typeof one.calledIn === 'string' ? [given[passages.length + i]!] : [])),
];

/** What the edition tells. */
export interface Carrier {
  stillSays: StillSays;
  pictures: Pictures;
}

/** What is new with its words: `given` are the references that its passages get, in their order. */
function withWords(
  fresh: Fresh,
  copy: CarriedCopy,
  given: readonly Reference[],
  { stillSays, pictures, outside }: Carrier & { outside: string },
): Additions {
  const plan = underReferences(copy, given);
  resolveQuotations(plan);
  settleQuotations(plan, stillSays);
  const bodies = carriedBodies(plan, pictures, outside, calledIn(copy, fresh, given));
  const planned = new Map(passagesOf(plan).map((one) => [one.ref, one]));
  const passages = given.map((ref) => planned.get(ref)!);
  const words = passages.map((one) => ({ body: bodies.passage(one), about: aboutOf(one) }));
  const quotes = new Map(quotesOf(plan).map((one) => [one.block, one]));
  const carried = <T extends NewQuotation>(one: T): T => {
    const quote = quotes.get(fresh.quoted.get(one)!)!;
    return { ...one, of: quote.of && printRange(quote.of), part: quote.part, mdx: bodies.quotation(quote) };
  };
  let next = fresh.passages.length + fresh.notes.length;
  const item = (one: NewItem): NewItem => ('body' in one ? words[next++]! : carried(one));
  return {
    passages: fresh.passages.map((one, i) => ({ ...one, ...words[i]! })),
    notes: fresh.notes.map((one, i) => ({ ...one, body: words[fresh.passages.length + i]!.body })),
    comments: fresh.comments.map((one) => {
      const first = passages[next];
      return { ...one, title: bodies.title(one.by, first ? firstWordsOf(first) : ''), items: one.items.map(item) };
    }),
    quotations: fresh.quotations.map(carried),
  };
}

/** Adds what is new with its words: first with empty passages, which tells the references that the words name. */
export function addCarried(kept: Kept, fresh: Fresh, copy: CarriedCopy, carrier: Carrier): Added {
  const { refs } = add(kept, { ...fresh, quotations: [] });
  const { outside } = saidIn(kept.files).scaffold;
  return add(kept, withWords(fresh, copy, refs.map(reference), { ...carrier, outside }));
}
