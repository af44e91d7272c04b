import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { editionAddress, EDITIONS, FEED } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { EditionData } from '../../edition/types.ts';
import { changesIn, type Changes } from '../ledger/look-up.ts';
import type { Ledger, LedgerEdition } from '../ledger/schema.ts';
import { editorsOf } from '../restatement.ts';
import { fullName } from '../csl.ts';
import { strings } from '../../strings/languages/en.ts';

const said = strings.editions;

const ATOM = 'http://www.w3.org/2005/Atom';
const EPUB = 'application/epub+zip';

/** A date of the ledger as Atom wants it. */
const instant = (date: string): string => `${date}T00:00:00Z`;

const sentence = (what: string, keys: readonly string[]): string =>
  keys.length ? ` ${what}: ${keys.join(', ')}.` : '';

/** “New: E27a. Reworded: E3.” */
const changesSentence = ({ added, reworded, withdrawn }: Changes): string =>
  (sentence(said.added, added) + sentence(said.reworded, reworded) + sentence(said.withdrawn, withdrawn)).trim();

function entry({ number, date, why }: LedgerEdition, ledger: Ledger, site: string, epub: string | null) {
  const url = absolute(editionAddress(number), site);
  return x('entry', [
    x('id', url),
    x('title', `${said.edition(number)}: ${why}`),
    x('updated', instant(date)),
    x('link', { rel: 'alternate', href: url }),
    ...(epub === null ? [] : [x('link', { rel: 'enclosure', type: EPUB, href: absolute(epub, site) })]),
    x('content', { type: 'text' }, changesSentence(changesIn(ledger, number))),
  ]);
}

/** `/editions.atom`: what each edition changed, the last one first (RFC 4287); `epub` is where all of the last one is. */
export function atomFeed(
  ledger: Ledger,
  { site, name }: Pick<EditionData, 'site' | 'name'>,
  epub: string | null = null,
): string {
  const [last, ...earlier] = [...ledger.editions].reverse();
  const feed = x('feed', { xmlns: ATOM, 'xml:lang': strings.language }, [
    x('id', absolute(EDITIONS, site)),
    x('title', said.feedTitle(name)),
    x('updated', instant(last?.date ?? '1970-01-01')),
    x('author', [x('name', fullName(editorsOf({ name })))]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(FEED, site) }),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(EDITIONS, site) }),
    ...(last ? [entry(last, ledger, site, epub)] : []),
    ...earlier.map((edition) => entry(edition, ledger, site, null)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
