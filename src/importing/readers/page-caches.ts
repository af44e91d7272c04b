import type { Tally } from '../tally.ts';
import { forumData } from './graphql.ts';
import { isObject, jsonInScript, objectsIn, textOf, type JsonObject } from './json-objects.ts';
import type { RawPost } from './raw.ts';

const CACHES = ['__APOLLO_STATE__', '__APOLLO_FOREIGN_STATE__', '__lwSsrGql'];

/** Whether a script hands the page's data to its code. */
export const isCache = (script: string): boolean => CACHES.some((name) => script.includes(name));

/** Objects under the keys by which others refer to them. */
function storeOf(values: unknown[]): Map<string, JsonObject> {
  return new Map(
    values
      .filter(isObject)
      .flatMap((value) => Object.entries(value))
      .filter((entry): entry is [string, JsonObject] => isObject(entry[1])),
  );
}

/** Posts and comments in the caches that a page carries in its scripts. */
export function readCaches(scripts: string[], site: string, tally: Tally): RawPost[] {
  const values = scripts.flatMap(jsonInScript);
  const seen = new Set<string>();
  const objects = values.flatMap(objectsIn).filter((one) => {
    const key = `${textOf(one, '__typename') ?? ''} ${textOf(one, '_id') ?? ''} ${Object.keys(one).length}`;
    return textOf(one, '_id') !== null && !seen.has(key) && Boolean(seen.add(key));
  });
  return forumData(objects, { store: storeOf(values), site, tally, exhaustive: false });
}
