import { PEOPLE, workAddress } from '../../edition/addresses.ts';
import { pathOf } from '../../edition/base.ts';
import { canonicalReference, compareReferences, type Reference } from '../../edition/reference.ts';
import type { Published } from '../../edition/paths.ts';
import type { PeoplePublished } from '../../edition/types.ts';
import type { CiteContext } from '../context.ts';
import type { Wording } from './wordings.ts';
import type { Ledger, LedgerEdition, LedgerRecord, Revision, Withdrawal } from './schema.ts';

/** The wording that a reference was last published with. */
export const latest = ({ revisions }: LedgerRecord): Revision => revisions.at(-1)!;

export const recordOf = (ledger: Ledger, key: string): LedgerRecord | null =>
  Object.hasOwn(ledger.references, key) ? ledger.references[key]! : null;

/** Revision `number` of a reference; null when it has none. */
export const revisionOf = (ledger: Ledger, key: string, number: number): Revision | null =>
  recordOf(ledger, key)?.revisions[number - 1] ?? null;

export const editionOf = (ledger: Ledger, number: number): LedgerEdition | null => ledger.editions[number - 1] ?? null;

export const latestEdition = (ledger: Ledger): LedgerEdition | null => ledger.editions.at(-1) ?? null;

export interface Withdrawn extends Withdrawal {
  key: string;
  date: string;
}

export const withdrawals = (ledger: Ledger): Withdrawn[] =>
  Object.entries(ledger.references).flatMap(([key, { withdrawn }]) =>
    withdrawn ? [{ key, ...withdrawn, date: editionOf(ledger, withdrawn.edition)!.date }] : [],
  );

/** What an edition changed, by the keys of the ledger; what it withdrew may also be the path of a page. */
export interface Changes {
  added: string[];
  reworded: string[];
  withdrawn: string[];
}

/** `/people/mara-quill/` → `mara-quill`; null of another page. */
export function personIn(path: string): string | null {
  const people = pathOf(PEOPLE);
  return path.startsWith(people) ? path.slice(people.length, -1) : null;
}

/** `/works/#hive` → `hive`; null of what is no place of a work. */
export function workIn(path: string): string | null {
  const works = pathOf(workAddress(''));
  return path.startsWith(works) ? path.slice(works.length) : null;
}

/** Pages and places of works that were withdrawn, by their paths. */
const withdrawnAddresses = ({ addresses = {} }: Ledger): { path: string; withdrawn: Withdrawal }[] =>
  Object.entries(addresses).flatMap(([path, { withdrawn }]) => (withdrawn ? [{ path, withdrawn }] : []));

/** Pages that were withdrawn, by their paths: each keeps one that says so. */
export const withdrawnPages = (ledger: Ledger): { path: string; withdrawn: Withdrawal }[] =>
  withdrawnAddresses(ledger).filter(({ path }) => workIn(path) === null);

/** Works that were withdrawn: their list says so at the place of each. */
export const withdrawnWorks = (ledger: Ledger): { id: string; withdrawn: Withdrawal }[] =>
  withdrawnAddresses(ledger).flatMap(({ path, withdrawn }) => {
    const id = workIn(path);
    return id === null ? [] : [{ id, withdrawn }];
  });

/** What was published of people. */
export function peoplePublished({ addresses = {}, references }: Ledger): PeoplePublished {
  const people = Object.entries(addresses).flatMap(([path, one]) => {
    const slug = personIn(path);
    return slug === null ? [] : [{ slug, ...one }];
  });
  const [gone, there] = [people.filter(({ withdrawn }) => withdrawn), people.filter(({ withdrawn }) => !withdrawn)];
  return {
    kept: new Map(there.flatMap(({ slug, comments }) => (comments ? [[slug, comments]] : []))),
    withdrawn: new Set(gone.map(({ slug }) => slug)),
    said: new Map(Object.entries(references).flatMap(([key, { said }]) => (said ? [[key, said]] : []))),
    wordings: new Map(
      Object.entries(references).map(([key, { revisions }]) => [key, revisions.map(({ text }) => text)]),
    ),
  };
}

/** What an edition has pages for because it was published. */
export const publishedIn = (ledger: Ledger): Published =>
  new Map([
    ...Object.entries(ledger.references).map(([key, { revisions }]) => [key, revisions.length] as const),
    ...withdrawnPages(ledger).map(({ path }) => [path, 0] as const),
  ]);

/** Pages that are kept since an edition, by their paths. */
export const addressesSince = ({ addresses = {} }: Ledger, edition: number): string[] =>
  Object.keys(addresses).filter((path) => addresses[path]!.edition === edition);

export function changesIn(ledger: Ledger, edition: number): Changes {
  const records = Object.entries(ledger.references);
  const pages = withdrawnAddresses(ledger).filter(({ withdrawn }) => withdrawn.edition === edition);
  const keysWhere = (test: (record: LedgerRecord) => boolean): string[] =>
    records.filter(([, record]) => test(record)).map(([key]) => key);
  return {
    added: keysWhere(({ revisions }) => revisions[0]!.edition === edition),
    reworded: keysWhere(({ revisions }) => revisions.some((one) => one.edition === edition && one.number > 1)),
    withdrawn: [...keysWhere(({ withdrawn }) => withdrawn?.edition === edition), ...pages.map(({ path }) => path)],
  };
}

type Words = Pick<Wording, 'text' | 'markdown'>;

/**
 * Whether a reference says what it was last published with: the same words, however they are marked up, or else the same
 * Markdown, of which an older version of this engine may have taken the words otherwise.
 */
export function saysStill(record: LedgerRecord, now: Words): boolean {
  const last = latest(record);
  return last.text === now.text || last.markdown === now.markdown;
}

/** How what a reference says now stands to what was published. */
export type Status = 'unpublished' | 'published' | 'changed' | 'withdrawn';

export function statusOf(ledger: Ledger, key: string, now: Words | undefined): Status {
  const record = recordOf(ledger, key);
  if (!record) return 'unpublished';
  if (record.withdrawn) return 'withdrawn';
  return now && saysStill(record, now) ? 'published' : 'changed';
}

/** Keys that there are or ever were. */
const keysEver = ({ ledger, wordings }: CiteContext): string[] => [
  ...new Set([...wordings.keys(), ...Object.keys(ledger.references)]),
];

/** Every reference that there is or ever was, in the order of the edition: each has a page for good. */
export const referencesEver = (context: CiteContext): Reference[] =>
  keysEver(context)
    .map(canonicalReference)
    .filter((ref) => ref !== null)
    .sort(compareReferences);

/** Every term that there is or ever was, by its slug. */
export const termsEver = (context: CiteContext): string[] =>
  keysEver(context).filter((key) => canonicalReference(key) === null);
