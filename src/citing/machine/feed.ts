import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { editionAddress, EDITIONS, FEED } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import { listed } from '../../edition/listed.ts';
import { nameOfKey, orderedKeys } from '../ledger/keys.ts';
import { changesIn, type Changes } from '../ledger/look-up.ts';
import type { Ledger, LedgerEdition } from '../ledger/schema.ts';
import { editorsOf } from '../restatement.ts';
import { fullName } from '../csl.ts';
import { strings } from '../../strings/languages/en.ts';

const said = strings.editions;

const ATOM = 'http://www.w3.org/2005/Atom';
const EPUB = 'application/epub+zip';

/** What the feed needs to know of an edition beside its ledger. */
type Told = Pick<Edition, 'data' | 'termsBySlug'>;

/**
 * When an edition was published, as Atom wants it. The ledger knows the day: which of that day it was makes the seconds, by
 * which readers of feeds sort them.
 */
function instant({ number, date }: LedgerEdition, { editions }: Ledger): string {
  const before = editions.filter((one) => one.date === date && one.number < number).length;
  return new Date(Date.parse(date) + before * 1000).toISOString().replace('.000Z', 'Z');
}

function sentence(what: string, keys: readonly string[], edition: Told): string {
  const names = orderedKeys(keys, edition).map((key) => nameOfKey(key, edition));
  return names.length ? `${what}: ${listed(names)}.` : '';
}

/** “New: E27a. Reworded: E3.” */
const changesSentence = ({ added, reworded, withdrawn }: Changes, edition: Told): string =>
  [
    sentence(said.added, added, edition),
    sentence(said.reworded, reworded, edition),
    sentence(said.withdrawn, withdrawn, edition),
  ]
    .filter(Boolean)
    .join(' ');

function entry(published: LedgerEdition, ledger: Ledger, edition: Told, epub: string | null) {
  const { number, why } = published;
  const { site } = edition.data;
  const url = absolute(editionAddress(number), site);
  return x('entry', [
    x('id', url),
    x('title', `${said.edition(number)}: ${why}`),
    x('updated', instant(published, ledger)),
    x('link', { rel: 'alternate', href: url }),
    ...(epub === null ? [] : [x('link', { rel: 'enclosure', type: EPUB, href: absolute(epub, site) })]),
    x('content', { type: 'text' }, changesSentence(changesIn(ledger, number), edition)),
  ]);
}

/** `/editions.atom`: what each edition changed, the last one first (RFC 4287); `epub` is where all of the last one is. */
export function atomFeed(ledger: Ledger, edition: Told, epub: string | null = null): string {
  const { site, name } = edition.data;
  const [last, ...earlier] = [...ledger.editions].reverse();
  const feed = x('feed', { xmlns: ATOM, 'xml:lang': strings.language }, [
    x('id', absolute(EDITIONS, site)),
    x('title', said.feedTitle(name)),
    x('updated', last ? instant(last, ledger) : '1970-01-01T00:00:00Z'),
    x('author', [x('name', fullName(editorsOf({ name })))]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(FEED, site) }),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(EDITIONS, site) }),
    ...(last ? [entry(last, ledger, edition, epub)] : []),
    ...earlier.map((one) => entry(one, ledger, edition, null)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
