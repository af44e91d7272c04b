import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { ICON, OPEN_SEARCH, SEARCH } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { EditionData } from '../../edition/types.ts';
import { strings } from '../../strings/languages/en.ts';

/** A browser shows no more letters than these of the name of a search. */
const SHORT = 16;

/** The name, or as many of its first words as are short enough; of a word that is too long, its first letters. */
function shortName(name: string): string {
  if (name.length <= SHORT) return name;
  const words = name.slice(0, SHORT + 1).replace(/\s+\S*$/, '');
  return words.slice(0, SHORT).trim();
}

/** `/opensearch.xml`: how a browser asks the search of the site by itself (OpenSearch 1.1, Draft 6). */
export function openSearchXml({ site, name }: Pick<EditionData, 'site' | 'name'>): string {
  const page = absolute(SEARCH, site);
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', shortName(name)),
    x('Description', strings.find.description),
    x('InputEncoding', 'UTF-8'),
    x('Language', strings.language),
    x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, absolute(ICON, site)),
    x('Url', { type: 'text/html', template: `${page}?q={searchTerms}` }),
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(OPEN_SEARCH, site),
    }),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(description)}\n`;
}
