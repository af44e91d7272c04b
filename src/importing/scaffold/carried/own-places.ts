import { partsOfLink } from '../../../edition/base.ts';
import { idOf, type Reference } from '../../../edition/reference.ts';
import { decoded } from '../../../edition/decoded.ts';
import { BESIDE } from '../../beside.ts';
import { alike } from '../../own-headings.ts';
import type { Plan, PlannedSection } from '../plan.ts';

/** Where a link of the source leads within the edition, as Markdown writes it there: `#e27`; null of one that leads elsewhere. */
export type OwnPlace = (href: string) => string | null;

/** Where a link leads, whatever it leads to; null where it leads to a heading that is no section's. */
export const placeOf = (href: string, { ownPlace }: { ownPlace?: OwnPlace }): string | null =>
  ownPlace?.(href) ?? (href.startsWith(BESIDE) ? null : href);

/**
 * The first passage under each heading that no other is called alike, by what `namesOf` says that it is called; under one that
 * deeper ones follow at once, theirs.
 */
function firstsOf(
  sections: readonly PlannedSection[],
  namesOf: (section: PlannedSection) => readonly string[],
): Map<string, Reference> {
  const named = sections.flatMap((section, at) => namesOf(section).map((name) => ({ name, at })));
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, all]) => {
      const first = sections.slice(all[0]!.at).find(({ passages }) => passages.length > 0)?.passages[0];
      return name && all.length === 1 && first ? [[name, first.ref] as const] : [];
    }),
  );
}

/** Links to headings of the work itself. */
export function ownPlaces({ url, sections }: Pick<Plan, 'url' | 'sections'>): OwnPlace {
  const own = partsOfLink(url ?? BESIDE).path;
  const byPlace = firstsOf(sections, ({ places }) => places);
  const byTitle = firstsOf(sections, ({ title }) => [alike(title)]);
  return (href) => {
    const { path, fragment } = partsOfLink(href);
    const place = decoded(fragment);
    const ref = path === own ? (byPlace.get(place) ?? byTitle.get(alike(place))) : undefined;
    return ref === undefined ? null : `#${idOf(ref)}`;
  };
}
