import { ABOUT, permalink } from '../../edition/addresses.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import { fullName } from '../csl.ts';
import { cslOf, type Citation } from '../frame.ts';

/** `<meta name content>` */
export type MetaPair = [name: string, content: string];

/** `<link rel href type>`; addresses are absolute. */
export interface HeadLink {
  rel: 'cite-as' | 'describedby' | 'license' | 'canonical' | 'alternate';
  href: string;
  type?: string;
}

/** Highwire Press tags, which Zotero and Google Scholar read. */
export function highwire(citation: Citation): MetaPair[] {
  const { title, author, issued, URL, 'container-title': container } = cslOf(citation);
  const date = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  return [
    ['citation_title', title],
    ...author.map((name): MetaPair => ['citation_author', fullName(name)]),
    ...(date === undefined ? [] : [['citation_publication_date', date] satisfies MetaPair]),
    ['citation_journal_title', container],
    ['citation_public_url', URL],
    ['citation_fulltext_html_url', URL],
    ['citation_language', 'en'],
  ];
}

export const jsonAddress = (ref: Reference): string => `/p/${idOf(ref)}.json`;
export const markdownAddress = (ref: Reference): string => `/p/${idOf(ref)}.md`;

/** Signposting (https://signposting.org/) for the page of a reference. */
export function headLinks(ref: Reference, site: string): HeadLink[] {
  const page = site + permalink(ref);
  return [
    { rel: 'cite-as', href: page },
    { rel: 'describedby', href: site + jsonAddress(ref), type: 'application/json' },
    { rel: 'alternate', href: site + markdownAddress(ref), type: 'text/markdown' },
    { rel: 'license', href: `${site}${ABOUT}#rights` },
    { rel: 'canonical', href: page },
  ];
}
