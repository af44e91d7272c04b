import type { Problem } from '../../edition/problem.ts';
import { canonicalReference, parentOf } from '../../edition/reference.ts';
import { checkAddresses, type Addresses } from './addresses.ts';
import { checkImages, type Images } from './images.ts';
import { bagOf, likeness, likenessOf, type Bag } from './likeness.ts';
import { latest, recordOf } from './look-up.ts';
import { wrong } from './problem.ts';
import type { Ledger, LedgerRecord } from './schema.ts';
import { checkSite } from './site.ts';
import type { Wording, Wordings } from './wordings.ts';

/** Below this the old and the new wording have next to nothing in common. */
const STRANGE = 0.1;
/** Above this a wording is plainly taken from another reference. */
const TAKEN = 0.5;

const bags = new WeakMap<LedgerRecord, Bag>();

/** The words of what was published last; each is compared with every wording that has changed. */
function publishedWords(record: LedgerRecord): Bag {
  const bag = bags.get(record) ?? bagOf(latest(record).text);
  bags.set(record, bag);
  return bag;
}

/** The other reference of its kind whose published words these are, rather than its own. */
function takenFrom(key: string, own: number, now: Wording, ledger: Ledger): string | undefined {
  const words = bagOf(now.text);
  return Object.entries(ledger.references).find(([other, record]) => {
    if (other === key || record.kind !== now.kind) return false;
    const like = latest(record).text === now.text ? 1 : likenessOf(words, publishedWords(record));
    return like > TAKEN && like > own;
  })?.[0];
}

function meaning(key: string, record: LedgerRecord, now: Wording, ledger: Ledger): Problem[] {
  const last = latest(record).text;
  // A comment that was deleted where it stood may come back, but none loses its words by the way.
  if (now.text === last || !last) return [];
  if (!now.text) {
    const remedy = `bring it back, or npm run keep -- withdraw ${key}, and publish with --withdraw ${key}`;
    return [wrong('gone', `${key} was published and has no word left`, remedy)];
  }
  const own = likeness(now.text, last);
  const remedy = `give new content a new reference, or publish with --reworded ${key} if it means the same`;
  const other = takenFrom(key, own, now, ledger);
  if (other) return [wrong('changed-meaning', `${key} says now what ${other} was published as saying`, remedy)];
  if (own >= STRANGE) return [];
  return [wrong('changed-meaning', `${key} shares no words with what it was published as`, remedy)];
}

function checkRecord(key: string, record: LedgerRecord, now: Wording | undefined, ledger: Ledger): Problem[] {
  if (record.withdrawn)
    return now
      ? [wrong('used-again', `${key} was withdrawn and is used again`, 'give the content a reference that is new')]
      : [];
  if (!now)
    return [wrong('gone', `${key} was published and is gone`, `bring it back, or publish with --withdraw ${key}`)];
  if (now.kind !== record.kind)
    return [
      wrong(
        'changed-kind',
        `${key} was published as ${record.kind} and is ${now.kind} now`,
        'give it a reference that is new',
      ),
    ];
  return meaning(key, record, now, ledger);
}

/** Whether what it is a part of is gone too, a passage's comment or a comment's thread, of which it is said. */
function isGoneWithItsWhole(key: string, ledger: Ledger, wordings: Wordings): boolean {
  const ref = canonicalReference(key);
  const whole = ref && parentOf(ref);
  return whole !== null && !wordings.has(key) && !wordings.has(whole) && recordOf(ledger, whole)?.withdrawn === null;
}

/**
 * What would break a citation: a published reference that is gone, has changed its kind or meaning, or is used again.
 * `reworded` are references whose wording an editor knows to be new and to mean the same.
 */
export function checkLedger(ledger: Ledger, wordings: Wordings, reworded: readonly string[] = []): Problem[] {
  return Object.entries(ledger.references)
    .filter(([key]) => !isGoneWithItsWhole(key, ledger, wordings))
    .flatMap(([key, record]) => checkRecord(key, record, wordings.get(key), ledger).map((found) => ({ key, found })))
    .filter(({ key, found }) => found.rule !== 'changed-meaning' || !reworded.includes(key))
    .map(({ found }) => found);
}

/** What an edition has beside its wordings that is kept once it is published. */
export interface Beside {
  addresses: Addresses;
  images: Images;
  /** Where it lies; null where that is of no account. */
  site: string | null;
}

/** What of that was published and is not there as it was; `moved` where the edition is said to lie elsewhere. */
export const checkBeside = (ledger: Ledger, { addresses, images, site }: Beside, moved = false): Problem[] => [
  ...(moved ? [] : checkSite(ledger, site)),
  ...checkAddresses(ledger, addresses),
  ...checkImages(ledger, images),
];
