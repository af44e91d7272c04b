import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import type { CiteContext } from '../../../../src/citing/context.ts';
import { annotationCollection } from '../../../../src/citing/machine/annotations.ts';
import { editionRecord } from '../../../../src/citing/machine/edition-json.ts';
import {
  essayLd,
  glossaryLd,
  jsonLdText,
  referenceLd,
  termLd,
  type JsonLd,
} from '../../../../src/citing/machine/json-ld.ts';
import { editionJsonSchema } from '../../../../src/citing/machine/shapes.ts';
import { sitemapEntries } from '../../../../src/citing/machine/sitemap.ts';
import { parseReference } from '../../../../src/edition/reference.ts';

/** What `/edition.json` says that its schema does not allow. */
export function schemaErrors({ edition, ...context }: CiteContext): unknown[] {
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
  const record = JSON.parse(JSON.stringify(editionRecord({ edition, ...context }))) as unknown;
  const validate = ajv.compile(editionJsonSchema(edition.data.site));
  return validate(record) ? [] : (validate.errors ?? []);
}

export const allLd = (context: CiteContext): JsonLd[] => [
  essayLd(context, 'An essay'),
  glossaryLd(context),
  ...context.edition.terms.map((term) => termLd(term, context)),
  ...[...context.wordings.keys()].flatMap((key) => {
    const ref = parseReference(key);
    return ref === key ? [referenceLd(ref, context)!] : [];
  }),
];

const ANNO = 'http://www.w3.org/ns/anno.jsonld';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const concept = (id: string) => ({ '@id': id, '@type': '@vocab' });
const named = (prefix: string, names: string[]) => Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));

/** What the W3C's context for annotations says of the terms that stand in ours: it has no `assessing`. */
const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    ...named('oa', ['Annotation', 'TextualBody', 'SpecificResource', 'FragmentSelector', 'TextQuoteSelector', 'exact']),
    ...named('oa', ['commenting', 'describing', 'questioning', 'replying']),
    ...named('foaf', ['Person', 'Organization', 'name']),
    ...named('dc', ['format', 'language']),
    ...named('as', ['startIndex']),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    value: 'rdf:value',
    label: 'rdfs:label',
    total: 'as:totalItems',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    refinedBy: link('oa:refinedBy'),
    conformsTo: link('dcterms:conformsTo'),
    creator: link('dcterms:creator'),
    first: link('as:first'),
    items: { ...link('as:items'), '@container': '@list' as const },
    motivation: concept('oa:motivatedBy'),
    purpose: concept('oa:hasPurpose'),
  },
};

/** schema.org's context is a vocabulary whose values are addresses where its terms say so. */
const schemaOrg = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
const CONTEXTS: Record<string, typeof schemaOrg | typeof annotationContext> = {
  'https://schema.org': schemaOrg,
  [ANNO]: annotationContext,
};
const documentLoader = (url: string) => {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`${url} is not to be loaded.`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
};

export const expanded = async (data: JsonLd): Promise<object[]> =>
  await jsonld.expand(JSON.parse(jsonLdText(data)) as object, { documentLoader });

/** The processor's own option to fail where it would drop something; its types do not know it. */
const strictly = { documentLoader, safe: true };

/** The annotations in full, as whatever reads JSON-LD has them: fails where a term or an address means nothing. */
export const expandedAnnotations = async (context: CiteContext): Promise<Annotated[]> => {
  const plain = JSON.parse(JSON.stringify(annotationCollection(context))) as object;
  const [collection] = await jsonld.expand(plain, strictly);
  const pages = collection!['http://www.w3.org/ns/activitystreams#first'] as Record<
    string,
    { '@list': Annotated[] }[]
  >[];
  return pages[0]!['http://www.w3.org/ns/activitystreams#items']![0]!['@list'];
};

type Annotated = { '@id': string } & Record<string, { '@id': string }[]>;

/** Every `@id` in a value. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)));
}

/** Addresses that the site will have. */
export const knownAddresses = (context: CiteContext): Set<string> =>
  new Set(sitemapEntries(context).map(({ loc }) => loc));

const isAddress = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

/** What the collection lacks of what the Web Annotation model requires. */
export function annotationErrors(context: CiteContext): string[] {
  const collection = annotationCollection(context);
  const { first } = collection;
  const known = knownAddresses(context);
  const targetErrors = first.items.flatMap(({ id, target }) =>
    [target].flat().flatMap((one) => {
      const source = typeof one === 'string' ? one : one.source;
      return known.has(source) ? [] : [`${id}: target ${source}`];
    }),
  );
  return [
    ...(collection['@context'][0] === ANNO ? [] : ['@context']),
    ...([collection.id, first.id].every(isAddress) ? [] : ['id of the collection or page']),
    ...(collection.total === first.items.length ? [] : ['total']),
    ...(new Set(first.items.map(({ id }) => id)).size === collection.total ? [] : ['ids are shared']),
    ...first.items.flatMap(({ id, type, body, target }) =>
      isAddress(id) && type === 'Annotation' && body.value && target.length ? [] : [`${id} is no annotation`],
    ),
    ...targetErrors,
  ];
}
