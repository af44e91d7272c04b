import { ARGUMENT, modelAddress, OPEN, pageAddress, threadAddress } from '../../edition/addresses.ts';
import { pathOf } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Problem } from '../../edition/problem.ts';
import { wrong } from './problem.ts';
import type { Ledger, LedgerAddress } from './schema.ts';

/** Paths of pages within the site. */
export type Addresses = ReadonlySet<string>;

const OF_ARGUMENT: readonly string[] = [ARGUMENT, OPEN].map(pathOf);

/**
 * The pages that can be cited and are there because a file is: of no reference or term, which the ledger has anyway, and not
 * those that every edition has. What follows from what comments and sections are called, as pages of people do, is not kept.
 */
export const addressesOf = ({ threads, pages, models, argument }: Edition): Addresses =>
  new Set([
    ...threads.map(({ slug }) => pathOf(threadAddress(slug))),
    ...pages.map(({ slug }) => pathOf(pageAddress(slug))),
    ...models.map(({ slug }) => pathOf(modelAddress(slug))),
    ...(argument?.outline ? OF_ARGUMENT : []),
  ]);

/** The file that makes such a page: `/threads/one/` → `threads/one.mdx`, `/how/` → `pages/how.mdx`. */
function fileOf(path: string): string {
  if (OF_ARGUMENT.includes(path)) return 'argument.yaml';
  const name = path.slice(1, -1);
  return `${name.includes('/') ? name : `pages/${name}`}.mdx`;
}

function checkAddress(path: string, { edition, withdrawn }: LedgerAddress, isThere: boolean): Problem[] {
  if (withdrawn)
    return isThere
      ? [wrong('used-again', `${path} was withdrawn and is used again`, `give ${fileOf(path)} a name that is new`)]
      : [];
  if (isThere) return [];
  const remedy = `bring ${fileOf(path)} back under this name, or publish with --withdraw ${path}`;
  return [wrong('gone', `${path} was published in edition ${edition} and is gone`, remedy)];
}

/** Published pages that are gone, or that are there again though they were withdrawn. */
export const checkAddresses = ({ addresses = {} }: Ledger, now: Addresses): Problem[] =>
  Object.entries(addresses).flatMap(([path, one]) => checkAddress(path, one, now.has(path)));

/** A ledger that also keeps the addresses which are new to it; the very same when there are none. */
export function withAddresses(ledger: Ledger, now: Addresses, edition: number): Ledger {
  const known = ledger.addresses ?? {};
  const added = [...now].filter((path) => !Object.hasOwn(known, path));
  if (!added.length) return ledger;
  const records = Object.fromEntries(added.map((path) => [path, { edition, withdrawn: null }]));
  return { ...ledger, addresses: { ...known, ...records } };
}
