import { partSuffix } from './person-name.ts';
import { labelOf } from './speakers.ts';
import type { Speaker } from './types.ts';

/** A name as it occurs in running text, and the role that can stand in its place. */
export interface NamedAs {
  name: string;
  role: string;
}

/** A stretch of text; `role` is null where nobody is named. */
export interface NamedPart {
  text: string;
  role: string | null;
}

/** The ways a text names a speaker: in full, without “Jr.”, by the last word, and that with the small words before it. */
function formsOf(whole: string): string[] {
  const { name } = partSuffix(whole);
  const [family = name] = /(?<!\S)(?:\p{Ll}+\s+)+\p{Lu}\S*$/u.exec(name) ?? [];
  return [...new Set([whole, name, family, name.split(' ').at(-1)!])];
}

/** How texts name somebody; of several who speak as one only all their names together: the last of these is a name of one of them. */
export const formsOfSpeaker = (speaker: Speaker): string[] =>
  (speaker.authors ?? []).length > 1 ? [labelOf(speaker)] : formsOf(labelOf(speaker));

/** Names with the roles that can stand in their place. */
export const namesWithRoles = (speakers: Iterable<Speaker>): NamedAs[] =>
  [...new Map([...speakers].map((speaker) => [speaker.role, speaker])).values()]
    .filter(({ name }) => name !== null)
    .flatMap((speaker) => formsOfSpeaker(speaker).map((name) => ({ name, role: speaker.role })));

interface Matcher {
  roles: ReadonlyMap<string, string>;
  pattern: RegExp;
}

function matcherOf(names: readonly NamedAs[]): Matcher {
  const roles = new Map(names.map(({ name, role }) => [name, role]));
  const any = [...roles.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return { roles, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u') };
}

/** One list of names serves thousands of texts. */
const matchers = new WeakMap<readonly NamedAs[], Matcher>();

/** Splits a text at speakers' names: whole words, capitals as written, the longest name first. */
export function namedParts(text: string, names: readonly NamedAs[]): NamedPart[] {
  if (!names.length) return [{ text, role: null }];
  const { roles, pattern } = matchers.get(names) ?? matcherOf(names);
  if (!matchers.has(names)) matchers.set(names, { roles, pattern });
  const pieces = text.split(pattern);
  return pieces.map((piece) => ({ text: piece, role: roles.get(piece) ?? null })).filter((part) => part.text);
}
