import type { Edition } from '../edition/edition.ts';
import { sectionName } from '../edition/section-name.ts';
import { spellingKey, type Named } from './asked-name.ts';
import { hasReference, type SearchRecord } from './record.ts';

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(spellingKey))].filter(Boolean);

/** What its address calls it: the last part of the path, or the fragment. */
const slugIn = (href: string): string => /([^/#]*)\/?$/.exec(href)![1]!;

const isNamed = (record: SearchRecord): boolean => !hasReference(record) || record.kind === 'thread';

/** A section of the essay that is found as a page is has its names as a section. */
const isSection = ({ kind, href }: SearchRecord, { sections, sectionAddress }: Edition): boolean =>
  kind === 'page' && sections.some((section) => sectionAddress(section) === href);

function sectionsNamed({ sections, sectionAddress }: Edition): Named[] {
  return sections
    .filter(({ items }) => items.length > 0)
    .map((section) => ({
      href: sectionAddress(section),
      title: sectionName(section),
      keys: keysOf([section.id, section.title, sectionName(section)]),
    }));
}

/** All that has a name and a place of its own: terms, works, models, persons, threads, pages, sections of the essay. */
export const namedIn = (edition: Edition, records: readonly SearchRecord[]): Named[] => [
  ...records
    .filter((record) => isNamed(record) && !isSection(record, edition))
    .map(({ kind, href, title, names }): Named => ({
      href,
      title,
      keys: keysOf([slugIn(href), title, ...names]),
      ...(kind === 'term' && { hasWordings: true as const }),
    })),
  ...sectionsNamed(edition),
];
