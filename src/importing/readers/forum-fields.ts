import { fold } from '../fold.ts';
import { leaveField, type Tally } from '../tally.ts';
import { isObject, textOf, textsIn, type JsonObject } from './json-objects.ts';

/** Fields of posts and comments that are read, or say nothing to a reader; all others are named in the report. */

const READ = new Set([
  'title',
  'postedAt',
  'contents',
  'htmlBody',
  'url',
  'user',
  'coauthors',
  'deleted',
  'hideAuthor',
  'retracted',
  'answer',
  'debateResponse',
  'commentCount',
  'comments',
  'answers',
  'children',
  'parentComment',
  'latestChildren',
]);

/** Ids, addresses made of them, and what the site's code needs: `pageUrl`, `slug`, `userId`, `__typename`. */
const MACHINERY = /^(?:_+\w*|\w*[iI]ds?|slug|pageUrl\w*|linkUrl|\w*[vV]ersion|type|wordCount|schemaVersion)$/;

/** Of a person: under which name they write is read. */
const PERSON = new Set(['displayName', '_id', 'slug', '__typename']);

/** `mara_quill` says no more than “Mara Quill”. */
const isTheirName = (username: string, person: JsonObject): boolean => {
  const name = textOf(person, 'displayName') ?? username;
  return fold(name) === fold(username);
};

function leavePerson(key: string, person: unknown, tally: Tally): void {
  if (!isObject(person)) return;
  for (const [name, value] of Object.entries(person)) {
    const text = PERSON.has(name) ? '' : textsIn(value).join(' ');
    const says = name === 'username' ? !isTheirName(text, person) : text !== '';
    if (says) leaveField(tally, `${key}.${name}`, text);
  }
}

/** Names each field that has words and is not read. */
export function leaveFields(object: JsonObject, tally: Tally): void {
  for (const [key, value] of Object.entries(object)) {
    const people = key === 'user' ? [value] : key === 'coauthors' && Array.isArray(value) ? value : [];
    for (const person of people) leavePerson(key, person, tally);
    if (READ.has(key) || MACHINERY.test(key)) continue;
    const text = textsIn(value).join(' ');
    if (text) leaveField(tally, key, text);
  }
}
