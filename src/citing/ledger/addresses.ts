import {
  ARGUMENT,
  modelAddress,
  OPEN,
  pageAddress,
  personAddress,
  threadAddress,
  workAddress,
} from '../../edition/addresses.ts';
import { pathOf } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import { peoplePages } from '../../edition/people.ts';
import type { Problem } from '../../edition/problem.ts';
import type { Reference } from '../../edition/reference.ts';
import { personIn, workIn } from './look-up.ts';
import { wrong } from './problem.ts';
import type { Ledger, LedgerAddress } from './schema.ts';

/** Paths of pages within the site, and of works in theirs (`/works/#hive`), each with the comments by which somebody keeps it; null where a name or a file does. */
export type Addresses = ReadonlyMap<string, readonly Reference[] | null>;

const OF_ARGUMENT: readonly string[] = [ARGUMENT, OPEN].map(pathOf);

/**
 * The pages that can be cited and are there because a file is, or somebody who speaks: of no reference or term, which the ledger
 * has anyway, and not those that every edition has. Published wordings lead to works, each at its place in their list. What
 * follows from what sections are called is not kept, nor are the places of claims on the page of the argument.
 */
export function addressesOf(edition: Edition): Addresses {
  const { threads, pages, models, works, argument } = edition;
  const ofFiles = [
    ...threads.map(({ slug }) => pathOf(threadAddress(slug))),
    ...pages.map(({ slug }) => pathOf(pageAddress(slug))),
    ...models.map(({ slug }) => pathOf(modelAddress(slug))),
    ...works.map(({ id }) => pathOf(workAddress(id))),
    ...(argument?.outline ? OF_ARGUMENT : []),
  ];
  const ofPeople = peoplePages(edition).map(
    ({ slug, byName, comments }) =>
      [pathOf(personAddress(slug)), byName || !comments.length ? null : comments] as const,
  );
  return new Map([...ofFiles.map((path) => [path, null] as const), ...ofPeople]);
}

/** The file that makes such a page: `/threads/one/` → `threads/one.mdx`, `/how/` → `pages/how.mdx`, `/works/#hive` → `works/hive.yaml`. */
function fileOf(path: string): string {
  if (OF_ARGUMENT.includes(path)) return 'argument.yaml';
  const work = workIn(path);
  if (work !== null) return `works/${work}.yaml`;
  const name = path.slice(1, -1);
  return `${name.includes('/') ? name : `pages/${name}`}.mdx`;
}

/** How a page that is gone comes back, or goes for good. */
const remedyFor = (path: string): string =>
  personIn(path) === null
    ? `bring ${fileOf(path)} back under this name, or publish with --withdraw ${path}`
    : `give its person the name back, or publish with --withdraw ${path}="why", and --see ${path}=… for the page that is theirs now`;

function checkAddress(path: string, { edition, withdrawn }: LedgerAddress, isThere: boolean): Problem[] {
  if (withdrawn)
    return isThere
      ? [wrong('used-again', `${path} was withdrawn and is used again`, `give ${fileOf(path)} a name that is new`)]
      : [];
  if (isThere) return [];
  return [wrong('gone', `${path} was published in edition ${edition} and is gone`, remedyFor(path))];
}

/** Published pages that are gone, or that are there again though they were withdrawn. */
export const checkAddresses = ({ addresses = {} }: Ledger, now: Addresses): Problem[] =>
  Object.entries(addresses).flatMap(([path, one]) => checkAddress(path, one, now.has(path)));

/** A ledger that also keeps the addresses which are new to it; the very same when there are none. */
export function withAddresses(ledger: Ledger, now: Addresses, edition: number): Ledger {
  const known = ledger.addresses ?? {};
  const added = [...now].filter(([path]) => !Object.hasOwn(known, path));
  if (!added.length) return ledger;
  const records = Object.fromEntries(
    added.map(([path, comments]) => [path, { edition, withdrawn: null, ...(comments && { comments: [...comments] }) }]),
  );
  return { ...ledger, addresses: { ...known, ...records } };
}
