import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import {
  EDITIONS,
  essayPage,
  HOME,
  modelAddress,
  OPEN,
  pageAddress,
  permalink,
  personAddress,
  termAddress,
  threadAddress,
} from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import { peopleOf } from '../../edition/people.ts';
import { parseReference } from '../../edition/reference.ts';
import type { CiteContext } from '../context.ts';
import { editionOf, latest, latestEdition } from '../ledger/look-up.ts';

export interface SitemapEntry {
  loc: string;
  /** The day on which its words last changed, when they are published. */
  lastmod?: string;
}

/** The pages that are neither of a reference nor of a kind, each once. */
const pagesOf = ({ offered, pages, argument }: Edition): Set<string> =>
  new Set([
    HOME,
    ...offered.map(({ href }) => href),
    ...pages.map(({ slug }) => pageAddress(slug)),
    ...(argument ? [OPEN] : []),
    EDITIONS,
  ]);

/** Every page that a search engine should know; those of old wordings are not among them. */
export function sitemapEntries({ edition, ledger, wordings }: CiteContext): SitemapEntry[] {
  const { site } = edition.data;
  const whole = latestEdition(ledger)?.date;
  const at = (path: string, date: string | undefined): SitemapEntry => ({
    loc: absolute(path, site),
    ...(date === undefined ? {} : { lastmod: date }),
  });
  const references = [...new Set([...wordings.keys(), ...Object.keys(ledger.references)])].map((key) => {
    const record = ledger.references[key];
    const ref = parseReference(key);
    const number = record && (record.withdrawn?.edition ?? latest(record).edition);
    return at(ref === key ? permalink(ref) : termAddress(key), editionOf(ledger, number ?? 0)?.date);
  });
  return [
    ...[...pagesOf(edition)].map((path) => at(path, whole)),
    ...edition.parts.map(({ slug }) => at(essayPage(slug), whole)),
    ...edition.threads.map(({ slug }) => at(threadAddress(slug), whole)),
    ...(edition.threads.length ? peopleOf(edition) : []).map(({ slug }) => at(personAddress(slug), whole)),
    ...edition.models.map(({ slug }) => at(modelAddress(slug), whole)),
    ...references,
  ];
}

/** `/sitemap.xml` (https://www.sitemaps.org/protocol.html) */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ loc, lastmod }) =>
    x('url', [x('loc', loc), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls))}\n`;
}
