import { idOf, type Reference } from '../../../edition/reference.ts';
import { partsOfLink } from '../../../edition/base.ts';
import type { Plan, PlannedSection } from '../plan.ts';

/** Where a link of the source leads within the edition, as Markdown writes it there: `#e27`; null of one that leads elsewhere. */
export type OwnPlace = (href: string) => string | null;

/** Where a link leads, whatever it leads to. */
export const placeOf = (href: string, { ownPlace }: { ownPlace?: OwnPlace }): string => ownPlace?.(href) ?? href;

/** A title and the name of its place are written alike but for what stands between their words: “The queen”, `The_queen`. */
const alike = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The first passage under each title that no other section has; under one that deeper ones follow at once, theirs. */
function firstsOf(sections: readonly PlannedSection[]): Map<string, Reference> {
  const titled = Map.groupBy(sections.entries(), ([, { title }]) => alike(title));
  return new Map(
    [...titled].flatMap(([title, all]) => {
      const [at] = all[0]!;
      const first = sections.slice(at).find(({ passages }) => passages.length > 0)?.passages[0];
      return title && all.length === 1 && first ? [[title, first.ref] as const] : [];
    }),
  );
}

/** Links to headings of the work itself, of which `url` is the address. */
export function ownPlaces({ sections }: Pick<Plan, 'sections'>, url: string | null): OwnPlace {
  if (url === null) return () => null;
  const own = partsOfLink(url).path;
  const firsts = firstsOf(sections);
  return (href) => {
    const { path, fragment } = partsOfLink(href);
    const ref = path === own ? firsts.get(alike(decoded(fragment))) : undefined;
    return ref === undefined ? null : `#${idOf(ref)}`;
  };
}
