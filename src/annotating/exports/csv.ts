import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { permalink } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { noColumns } from '../../strings/languages/en.ts';
import type { Annotation, Place } from '../annotation.ts';
import type { Kept } from '../kept.ts';
import { readAnnotation } from '../read.ts';
import type { Taken } from './taken.ts';

/**
 * Annotations as CSV (RFC 4180, UTF-8), a row a place: those of one annotation share its id. It begins with a byte order mark,
 * without which Excel takes it for another encoding.
 */
const BOM = '\uFEFF';

const COLUMNS = [
  'id',
  'reference',
  'words',
  'note',
  'made',
  'changed',
  'address',
  'wording',
  'before',
  'after',
  'context',
] as const;

/** The context of words of which only a part is known. */
const PART = 'part';

type Row = Record<(typeof COLUMNS)[number], string>;

const rowOf = ({ id, note, made, changed }: Annotation, place: Place, site: string): Row => ({
  id,
  reference: place.ref,
  words: place.words,
  note,
  made,
  changed,
  address: absolute(permalink(place.ref), site),
  wording: place.wording,
  before: place.before,
  after: place.after,
  context: place.isPart ? PART : 'whole',
});

export function toCsv(kept: Kept, site: string): string {
  const rows = kept.flatMap((annotation) => annotation.places.map((place) => rowOf(annotation, place, site)));
  return `${BOM}${csvFormatRows([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))])}\n`;
}

function rowsIn(text: string): Partial<Row>[] {
  const [head, ...rows] = csvParseRows(text.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''));
  if (!head?.includes('id') || !head.includes('reference') || !head.includes('words')) throw new Error(noColumns);
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])) as Partial<Row>);
}

/** A table without columns for what stood around the words was not made here. */
const placeOf = ({ reference, context, ...place }: Partial<Row>) => ({
  ...place,
  ref: reference,
  isPart: context === PART || place.before === undefined || place.after === undefined,
});

const annotationOf = (rows: readonly Partial<Row>[]): Annotation =>
  readAnnotation({ ...rows[0], places: rows.map(placeOf) });

/** Reads what `toCsv` writes, whatever order its columns and rows have. Throws when it has not got the columns. */
export function fromCsv(text: string): Taken[] {
  const byId = Map.groupBy(rowsIn(text), ({ id }) => id ?? '');
  return [...byId].map(([id, rows]) => ({ name: id, read: () => annotationOf(rows) }));
}
