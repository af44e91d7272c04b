import { parseReference } from '../edition/reference.ts';
import {
  namesNoPassage,
  namesNoWords,
  noId,
  noRecord,
  noSuchReference,
  noText,
  noTime,
  noWording,
} from '../strings/languages/en.ts';
import type { Annotation, Place, WordingKind } from './annotation.ts';

/** Reads what may have been written elsewhere. Each function throws one sentence that says what is wrong. */

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(noRecord);
  return value as Fields;
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw new Error(noText(name));
  return value;
}

/** A time as it is kept; one that is left out is `otherwise`. */
function readTime(value: unknown, otherwise: string): string {
  if (value === undefined || value === '') return otherwise;
  const time = typeof value === 'string' ? new Date(value) : new Date(NaN);
  if (isNaN(time.getTime())) throw new Error(noTime(String(value)));
  return time.toISOString();
}

/** One of the two; the restatement where nothing is said. */
function readWording(value: unknown): WordingKind {
  if (value === undefined || value === '' || value === 'restatement') return 'restatement';
  if (value === 'original') return value;
  throw new Error(noWording(String(value)));
}

/** As pages have them: white space is one space. */
const wordsIn = (fields: Fields, name: string): string => textIn(fields, name).replace(/\s+/g, ' ');

function readPlace(value: unknown): Place {
  const fields = fieldsOf(value);
  const ref = parseReference(textIn(fields, 'ref'));
  if (!ref) throw new Error(noSuchReference(textIn(fields, 'ref')));
  const words = wordsIn(fields, 'words');
  if (!words.trim()) throw new Error(namesNoWords(ref));
  return {
    ref,
    wording: readWording(fields['wording']),
    before: wordsIn(fields, 'before'),
    words,
    after: wordsIn(fields, 'after'),
    ...(fields['isPart'] === true && { isPart: true }),
  };
}

export function readAnnotation(value: unknown): Annotation {
  const fields = fieldsOf(value);
  const id = textIn(fields, 'id');
  if (!id) throw new Error(noId);
  const { places } = fields;
  if (!Array.isArray(places) || !places.length) throw new Error(namesNoPassage);
  const made = readTime(fields['made'], new Date(0).toISOString());
  return {
    id,
    note: textIn(fields, 'note'),
    places: places.map(readPlace),
    made,
    changed: readTime(fields['changed'], made),
  };
}
