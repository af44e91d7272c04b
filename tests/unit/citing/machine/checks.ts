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
  essayLd(context),
  glossaryLd(context),
  ...context.edition.terms.map((term) => termLd(term, context)),
  ...[...context.wordings.keys()].flatMap((key) => {
    const ref = parseReference(key);
    return ref === key ? [referenceLd(ref, context)!] : [];
  }),
];

/** schema.org's context is a vocabulary whose values are addresses where its terms say so. */
const schemaOrg = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} is not to be loaded.`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schemaOrg });
};

export const expanded = async (data: JsonLd): Promise<object[]> =>
  await jsonld.expand(JSON.parse(jsonLdText(data)) as object, { documentLoader });

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
    ...(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld' ? [] : ['@context']),
    ...([collection.id, first.id].every(isAddress) ? [] : ['id of the collection or page']),
    ...(collection.total === first.items.length ? [] : ['total']),
    ...(new Set(first.items.map(({ id }) => id)).size === collection.total ? [] : ['ids are shared']),
    ...first.items.flatMap(({ id, type, body, target }) =>
      isAddress(id) && type === 'Annotation' && body.value && target.length ? [] : [`${id} is no annotation`],
    ),
    ...targetErrors,
  ];
}
