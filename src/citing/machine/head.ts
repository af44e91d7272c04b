import {
  bibtexAddress,
  EDITION_JSON,
  ESSAY,
  jsonAddress,
  markdownAddress,
  permalink,
  revisionAddress,
  termAddress,
} from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import { rightsAddress } from '../../edition/pages.ts';
import { parseReference, type Reference } from '../../edition/reference.ts';
import type { Term } from '../../edition/types.ts';
import { strings } from '../../strings/languages/en.ts';
import { cite, ownOf } from '../cite.ts';
import type { CiteContext } from '../context.ts';
import { indexName, type CslName } from '../csl.ts';
import { cslOf, type Citation } from '../frame.ts';
import type { Revision } from '../ledger/schema.ts';
import { targetOf, type Target } from '../target.ts';
import { pageLd, referenceLd, revisionLd, termLd, type JsonLd } from './json-ld.ts';

/** `<meta name content>` */
export type MetaPair = [name: string, content: string];

/** `<link rel href type>`; addresses are absolute. */
export interface HeadLink {
  rel: 'cite-as' | 'describedby' | 'license' | 'alternate';
  href: string;
  type?: string;
}

/**
 * Zotero parts a name at its comma, and one without at its last space: with a comma at its end an organisation stays whole.
 * (`addHighwireMetadata` in its translator “Embedded Metadata”.)
 */
const highwireName = (name: CslName): string => (name.literal === undefined ? indexName(name) : `${name.literal},`);

/**
 * Highwire Press tags, which Zotero and Google Scholar read. Zotero takes a title alone for that of an article in a journal;
 * its own tag says what it is.
 */
export function highwire(citation: Citation, language = strings.language): MetaPair[] {
  const { title, author, issued, URL = '' } = cslOf(citation);
  const date = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  return [
    ['z:itemType', 'webpage'],
    ['citation_title', title],
    ...author.map((name): MetaPair => ['citation_author', highwireName(name)]),
    ...(date === undefined ? [] : [['citation_publication_date', date] satisfies MetaPair]),
    ['citation_public_url', URL],
    ['citation_fulltext_html_url', URL],
    ['citation_language', language],
  ];
}

/** What the head of a page tells machines: Highwire tags, Signposting (https://signposting.org/) and JSON-LD. */
export interface Head {
  meta: MetaPair[];
  links: HeadLink[];
  data: JsonLd | null;
}

function license(edition: Edition): HeadLink[] {
  const address = rightsAddress(edition);
  return address ? [{ rel: 'license', href: absolute(address, edition.data.site) }] : [];
}

const wholeEdition = (site: string): HeadLink => ({
  rel: 'describedby',
  href: absolute(EDITION_JSON, site),
  type: 'application/json',
});

const citedHead = (target: Target, context: CiteContext, links: HeadLink[], data: JsonLd | null): Head => ({
  meta: highwire(ownOf(cite(target, context)[0]!), context.edition.data.language),
  links: [...links, ...license(context.edition)],
  data,
});

/** Of the page of a reference. */
export function referenceHead(ref: Reference, context: CiteContext): Head {
  const { site } = context.edition.data;
  const links: HeadLink[] = [
    { rel: 'cite-as', href: absolute(permalink(ref), site) },
    { rel: 'describedby', href: absolute(jsonAddress(ref), site), type: 'application/json' },
    { rel: 'describedby', href: absolute(bibtexAddress(ref), site), type: 'application/x-bibtex' },
    { rel: 'alternate', href: absolute(markdownAddress(ref), site), type: 'text/markdown' },
  ];
  const target: Target = { kind: 'passages', ranges: [{ from: ref, to: ref }] };
  return citedHead(target, context, links, referenceLd(ref, context));
}

export function termHead(term: Term, context: CiteContext): Head {
  const { site } = context.edition.data;
  const links: HeadLink[] = [{ rel: 'cite-as', href: absolute(termAddress(term.slug), site) }, wholeEdition(site)];
  return citedHead({ kind: 'term', slug: term.slug }, context, links, termLd(term, context));
}

/** Of a page that is no reference; `data` when it says more than that it is a page. */
export function pageHead(title: string, path: string, context: CiteContext, data?: JsonLd): Head {
  const { site } = context.edition.data;
  const target: Target = path === ESSAY ? { kind: 'work' } : { kind: 'page', title, path };
  const links: HeadLink[] = [{ rel: 'cite-as', href: absolute(path, site) }, wholeEdition(site)];
  return citedHead(target, context, links, data ?? pageLd(title, path, context));
}

/** Of the page of one wording. */
export function revisionHead(key: string, revision: Revision, context: CiteContext): Head {
  const { site } = context.edition.data;
  const target = targetOf(key);
  return {
    meta: highwire(ownOf(cite(target, context, revision.number)[0]!), context.edition.data.language),
    links: [
      { rel: 'cite-as', href: absolute(revisionAddress(key, revision.number), site) },
      ...license(context.edition),
    ],
    data: revisionLd(key, revision, context),
  };
}

/** Of the page that a withdrawn reference keeps. */
export function withdrawnHead(key: string, context: CiteContext): Head {
  const ref = parseReference(key);
  const { site } = context.edition.data;
  const path = ref === key ? permalink(ref) : termAddress(key);
  const links: HeadLink[] = [{ rel: 'cite-as', href: absolute(path, site) }, wholeEdition(site)];
  return citedHead(targetOf(key), context, links, pageLd(key, path, context));
}
