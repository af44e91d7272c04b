import { permalink } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { rangesAsked } from '../../edition/asked-references.ts';
import { highlightsOn, noAnnotations, noJson } from '../../strings/languages/en.ts';
import type { Annotation, Place } from '../annotation.ts';
import type { Kept } from '../kept.ts';
import { readAnnotation } from '../read.ts';
import type { Taken } from './taken.ts';

/** Annotations in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection of one page. */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

interface Target {
  type: 'SpecificResource';
  source: string;
  /** Words of the original stand in an element of their own on the page of the passage. */
  selector: QuoteSelector | { type: 'CssSelector'; value: string; refinedBy: QuoteSelector };
}

const ORIGINAL = '.original';

function targetOf({ ref, wording, before, words, after }: Place, site: string): Target {
  const quote: QuoteSelector = { type: 'TextQuoteSelector', exact: words, prefix: before, suffix: after };
  const selector =
    wording === 'original' ? ({ type: 'CssSelector', value: ORIGINAL, refinedBy: quote } as const) : quote;
  return { type: 'SpecificResource', source: absolute(permalink(ref), site), selector };
}

/** Who writes what stood around words whole. */
const GENERATOR = { type: 'Software', name: 'Variorum' } as const;

/** What others have made may have an address for a name. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const toJson = ({ id, note, places, made, changed }: Annotation, site: string) => ({
  id: UUID.test(id) ? `urn:uuid:${id}` : id,
  type: 'Annotation',
  motivation: note ? 'commenting' : 'highlighting',
  created: made,
  modified: changed,
  ...(places.every(({ isPart }) => !isPart) && { generator: GENERATOR }),
  ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
  target: places.map((place) => targetOf(place, site)),
});

export function toWebAnnotation(kept: Kept, { site, title }: { site: string; title: string }): string {
  const items = kept.map((one) => toJson(one, site));
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: highlightsOn(title),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsIn = (value: unknown): Fields => (isRecord(value) ? value : {});
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** `…/p/e27/` or `…/essay/#e27` → E27, whatever site it is on. */
function referenceIn(source: unknown): string {
  const address = typeof source === 'string' ? source : '';
  return rangesAsked(address)?.[0]?.from ?? address;
}

function placeOf(target: unknown, isPart: boolean): Fields {
  const { source, selector } = fieldsIn(target);
  const selectors = listOf(selector).map(fieldsIn);
  const within = selectors.find(({ type, value }) => type === 'CssSelector' && value === ORIGINAL);
  const quote = [...selectors, ...selectors.map(({ refinedBy }) => fieldsIn(refinedBy))].find(
    ({ type }) => type === 'TextQuoteSelector',
  );
  return {
    ref: referenceIn(source),
    wording: within ? 'original' : 'restatement',
    words: quote?.['exact'],
    before: quote?.['prefix'],
    after: quote?.['suffix'],
    isPart,
  };
}

function annotationOf(fields: Fields): Annotation {
  const { created, modified, body, target, generator } = fields;
  const isOurs = fieldsIn(generator)['name'] === GENERATOR.name;
  const notes = listOf(body).map((one) => (typeof one === 'string' ? one : (fieldsIn(one)['value'] ?? '')));
  return readAnnotation({
    id: nameOf(fields),
    note: notes.join('\n\n'),
    places: listOf(target).map((one) => placeOf(one, !isOurs)),
    made: created,
    changed: modified ?? created,
  });
}

const nameOf = ({ id }: Fields): string => (typeof id === 'string' ? id.replace(/^urn:uuid:/, '') : '');

/** The annotations of a collection, a page, a list, or one by itself. */
function itemsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { type, first, items } = fieldsIn(value);
  if (type === 'AnnotationCollection') return itemsIn(first);
  if (type === 'AnnotationPage') return listOf(items);
  if (listOf(type).includes('Annotation')) return [value];
  throw new Error(noAnnotations);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(noJson);
  }
}

/** Reads what `toWebAnnotation` writes, and what others write in the same model. Throws when it holds no annotations. */
export const fromWebAnnotation = (text: string): Taken[] =>
  itemsIn(parsed(text))
    .map(fieldsIn)
    .map((fields) => ({ name: nameOf(fields), read: () => annotationOf(fields) }));
