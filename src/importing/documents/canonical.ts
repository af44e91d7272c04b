import { ImportError, LIMITS } from '../limits.ts';
import { TEXT, type XmlElement } from '../readers/exports/xml.ts';

/** Names in a part of a document by the prefixes that are usual, whatever prefixes it declares, and of whichever edition of a standard. */

/** The prefix by which each namespace is known, by its address. */
export type Prefixes = ReadonlyMap<string, string>;

/** What names mean here: the prefix by which each is known, by the one that is declared. */
type Scope = ReadonlyMap<string, string>;

function scopeIn({ attributes }: XmlElement, outer: Scope, prefixes: Prefixes): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const known = declared.map(([name, address]): [string, string] => [
    name.slice('xmlns:'.length),
    prefixes.get(address) ?? name.slice('xmlns:'.length),
  ]);
  return known.length ? new Map([...outer, ...known]) : outer;
}

function named(name: string, scope: Scope): string {
  const at = name.indexOf(':');
  const [prefix, local] = at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
  const known = scope.get(prefix) ?? prefix;
  return known ? `${known}:${local}` : local;
}

/** An attribute without a prefix is in no namespace. */
const attributesOf = ({ attributes }: XmlElement, scope: Scope): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? named(name, scope) : name, value]),
  );

interface Open {
  element: XmlElement;
  scope: Scope;
  depth: number;
}

/** In place. Throws an ImportError of what is nested deeper than anybody nests. */
export function canonical(root: XmlElement, file: string, prefixes: Prefixes): XmlElement {
  const open: Open[] = [{ element: root, scope: new Map(), depth: 0 }];
  while (open.length) {
    const { element, scope: outer, depth } = open.pop()!;
    if (depth > LIMITS.pageDepth)
      throw new ImportError(
        `${file} has elements nested more than ${LIMITS.pageDepth} deep, which no word processor writes: open the document in one, and save it anew.`,
      );
    const scope = scopeIn(element, outer, prefixes);
    if (element.name !== TEXT) element.name = named(element.name, scope);
    element.attributes = attributesOf(element, scope);
    for (const child of element.children) open.push({ element: child, scope, depth: depth + 1 });
  }
  return root;
}
