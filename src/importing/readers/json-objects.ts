/** Reading data of unknown shape: every access is checked, and nothing recurs, so that no depth of nesting matters. */

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property; undefined for what the prototype has. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Without unpaired surrogates, which no address and no file can hold. */
export const textOf = (object: JsonObject, key: string): string | null => {
  const value = own(object, key);
  return typeof value === 'string' && value !== '' ? value.toWellFormed() : null;
};

/** How many there are of something. */
export const countOf = (object: JsonObject, key: string): number | null => {
  const value = own(object, key);
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
};

/** Every object within a value, outer ones first, in the order of the text. */
export function objectsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const open: unknown[] = [root];
  while (open.length) {
    const next = open.pop();
    if (isObject(next)) found.push(next);
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    for (let i = inside.length - 1; i >= 0; i--) open.push(inside[i]);
  }
  return found;
}

/** Every text within a value that has letters in it. */
export function textsIn(root: unknown): string[] {
  const found: string[] = [];
  const open: unknown[] = [root];
  while (open.length) {
    const next = open.pop();
    if (typeof next === 'string' && /\p{L}|\p{N}/u.test(next)) found.push(next);
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next).reverse());
  }
  return found;
}

/** Objects that were moved to a store and left a reference: `{ "$ref": key }` or `{ "__ref": key }`. */
export type Store = ReadonlyMap<string, JsonObject>;

export function follow(value: unknown, store: Store): unknown {
  if (!isObject(value)) return value;
  const key = textOf(value, '$ref') ?? textOf(value, '__ref');
  return key === null ? value : (store.get(key) ?? null);
}

/** How often over a script is read: one whose braces never close would be read again from each. */
const READINGS = 20;

/** The JSON objects that stand in a script, outermost only. Text that is no JSON is passed over. */
export function jsonInScript(script: string): unknown[] {
  const found: unknown[] = [];
  let left = script.length * READINGS;
  for (let at = script.indexOf('{'); at >= 0 && left > 0;) {
    const end = endOfObject(script, at);
    const value = end < 0 ? undefined : parsed(script.slice(at, end));
    if (value !== undefined) found.push(value);
    else left -= (end < 0 ? script.length : end) - at;
    at = script.indexOf('{', value === undefined ? at + 1 : end);
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the object that begins at `start` ends; -1 when it does not. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const mark = text[i];
    if (mark === '"') {
      i = endOfString(text, i);
      if (i < 0) return -1;
    } else if (mark === '{') depth++;
    else if (mark === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
}
