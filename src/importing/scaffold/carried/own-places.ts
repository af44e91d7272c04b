import { partsOfLink } from '../../../edition/base.ts';
import { idOf, type Reference } from '../../../edition/reference.ts';
import { BESIDE } from '../../beside.ts';
import { alike, headingMeant } from '../../own-headings.ts';
import type { Plan, PlannedSection } from '../plan.ts';

/** Where a link of the source leads within the edition, as Markdown writes it there: `#e27`; null of one that leads elsewhere. */
export type OwnPlace = (href: string) => string | null;

/** Where a link leads, whatever it leads to; null where it leads to a heading that is no section's. */
export const placeOf = (href: string, { ownPlace }: { ownPlace?: OwnPlace }): string | null =>
  ownPlace?.(href) ?? (href.startsWith(BESIDE) ? null : href);

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

/** Links to headings of the work itself, of which `url` is the address where it has one. */
export function ownPlaces({ sections }: Pick<Plan, 'sections'>, url: string | null): OwnPlace {
  const own = partsOfLink(url ?? BESIDE).path;
  const firsts = firstsOf(sections);
  return (href) => {
    const { path, fragment } = partsOfLink(href);
    const ref = path === own ? firsts.get(headingMeant(fragment)) : undefined;
    return ref === undefined ? null : `#${idOf(ref)}`;
  };
}
