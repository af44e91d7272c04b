import { kindOf, type Reference, type ReferenceRange } from '../../edition/reference.ts';
import { withinRange } from '../../edition/reference.ts';
import type { Outline } from '../../schemas/outline.ts';
import type { KnownComment } from '../../keeping/known-comments.ts';
import { fold } from '../fold.ts';
import type { Fingerprint, Fingerprints } from './fingerprints.ts';

/** A place of the published source that a block may fill. */
export interface Slot {
  kind: 'heading' | 'passage' | 'gap' | 'quote';
  /** The section, `notes` or the comment that it stands in. */
  container: string;
  /** Place in the source, from 0. */
  at: number;
  /** Of a passage or gap. */
  ref: Reference | null;
  /** Of a heading: its text, folded. */
  title: string | null;
  /** Of a passage. */
  print: Fingerprint | null;
  /** Of a quotation: what is quoted; null when it comes from outside, and for other slots. */
  quotes: ReferenceRange | null;
  /** Fingerprints of the passages quoted. */
  quoted: Fingerprint[];
}

export interface KnownSource {
  outline: Outline;
  prints: Fingerprints;
  /** What the edition says of its comments. */
  comments: readonly KnownComment[];
  /** In the order of the edition: essay, notes, threads. */
  slots: Slot[];
  byHash: ReadonlyMap<string, Slot[]>;
  byTitle: ReadonlyMap<string, Slot[]>;
  byShingle: ReadonlyMap<number, Slot[]>;
}

type Draft = Omit<Slot, 'at'>;

const blank = (container: string, kind: Slot['kind']): Draft => ({
  kind,
  container,
  ref: null,
  title: null,
  print: null,
  quotes: null,
  quoted: [],
});

function passageSlot(ref: Reference, container: string, prints: Fingerprints): Draft {
  return kindOf(ref) === 'gap'
    ? { ...blank(container, 'gap'), ref }
    : { ...blank(container, 'passage'), ref, print: prints.get(ref) ?? null };
}

function quoteSlot(quotes: ReferenceRange | null, container: string, prints: Fingerprints): Draft {
  const quoted = quotes ? withinRange(quotes, [...prints.keys()]).map((ref) => prints.get(ref)!) : [];
  return { ...blank(container, 'quote'), quotes, quoted };
}

function draftsOf({ sections, threads }: Outline, prints: Fingerprints): Draft[] {
  const essay = sections.flatMap(({ id, title, passages }) => [
    { ...blank(`essay:${id}`, 'heading'), title: fold(title) },
    ...passages.map((ref) => passageSlot(ref, `essay:${id}`, prints)),
  ]);
  const comments = threads
    .flatMap((thread) => thread.comments)
    .flatMap(({ ref, items }) =>
      items.map((item) =>
        typeof item === 'string' ? passageSlot(item, ref, prints) : quoteSlot(item.quote, ref, prints),
      ),
    );
  return [...essay, ...comments];
}

function index<K>(slots: Slot[], keys: (slot: Slot) => Iterable<K>): Map<K, Slot[]> {
  const found = new Map<K, Slot[]>();
  for (const slot of slots)
    for (const key of keys(slot)) {
      const group = found.get(key);
      if (group) group.push(slot);
      else found.set(key, [slot]);
    }
  return found;
}

/** What the repository knows of the source: its outline, and fingerprints of its passages. */
export function knownSource(
  outline: Outline,
  prints: Fingerprints,
  comments: readonly KnownComment[] = [],
): KnownSource {
  const slots = draftsOf(outline, prints).map((draft, at): Slot => ({ ...draft, at }));
  return {
    outline,
    prints,
    comments,
    slots,
    byHash: index(slots, ({ print }) => (print ? [print.hash] : [])),
    byTitle: index(slots, ({ title }) => (title ? [title] : [])),
    byShingle: index(slots, ({ print }) => print?.sketch ?? []),
  };
}

/** Whether a container is a comment's rather than the essay's. */
export const isCommentContainer = (container: string): boolean => !container.startsWith('essay:');
