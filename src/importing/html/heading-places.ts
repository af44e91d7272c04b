import type { Element, Root } from 'hast';
import { partsOfLink } from '../../edition/base.ts';
import { decoded } from '../../edition/decoded.ts';
import { allElements, attribute, byTag, elementsIn, findAll, rawText } from '../../html/tree.ts';
import { alike } from '../own-headings.ts';

/** The names by which a page links to its headings. */

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** A heading, or what begins with one, as a section does. */
function headingOf(one: Element): Element | null {
  if (isHeading(one)) return one;
  const [first] = elementsIn(one);
  return first && isHeading(first) ? first : null;
}

const namesOf = (one: Element): string[] =>
  ['id', 'name'].flatMap((name) => attribute(one, name) ?? []).filter((name) => name !== '');

/** Names that a heading, what is in it, or what it begins has, by the heading. */
function namesByHeading(content: Root | Element): Map<Element, string[]> {
  const names = new Map<Element, string[]>();
  for (const one of allElements(content)) {
    const heading = headingOf(one);
    if (!heading) continue;
    const within = one === heading ? [one, ...allElements(one)] : [one];
    names.set(heading, [...(names.get(heading) ?? []), ...within.flatMap(namesOf)]);
  }
  return names;
}

const fragmentsOf = (content: Root | Element): Set<string> =>
  new Set(
    findAll(content, byTag('a'))
      .map((link) => decoded(partsOfLink(attribute(link, 'href') ?? '').fragment))
      .filter((fragment) => fragment !== ''),
  );

const wordsOf = ({ children }: Element): string => alike(rawText(children));

/** Says at each heading the names by which links of the page ask for it, where its words alone do not tell, in place. */
export function markPlaces(content: Root | Element): void {
  const asked = fragmentsOf(content);
  if (!asked.size) return;
  const names = namesByHeading(content);
  const alikes = Map.groupBy(names.keys(), wordsOf);
  const isTold = (heading: Element, name: string): boolean =>
    alike(name) === wordsOf(heading) && alikes.get(wordsOf(heading))!.length === 1;
  for (const [heading, own] of names) {
    const places = own.filter((name) => asked.has(name) && !isTold(heading, name));
    if (places.length) heading.properties = { ...heading.properties, dataPlaces: places };
  }
}

/** Names that `markPlaces` has said there. */
export function placesOf({ properties: { dataPlaces } }: Element): string[] {
  return Array.isArray(dataPlaces) ? dataPlaces.map(String) : [];
}
