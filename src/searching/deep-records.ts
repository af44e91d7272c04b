import { termAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { printRanges, rangesListed } from '../edition/ranges.ts';
import { sectionName } from '../edition/section-name.ts';
import { isLong, questionsOf } from './packing.ts';
import { BLANK, type SearchRecord } from './record.ts';

/** What editors remark in a passage or a gap is none of its words: it is found by itself, and leads there. */
const remarkRecords = ({ items, standing, address }: Edition): SearchRecord[] =>
  items.flatMap(({ ref, remarks }): SearchRecord[] => {
    const { section, thread } = standing(ref);
    return remarks
      ? [
          {
            ...BLANK,
            kind: 'annotation',
            ref,
            href: address(ref),
            text: remarks,
            section: section ? sectionName(section) : '',
            thread: thread?.title ?? '',
          },
        ]
      : [];
  });

/**
 * Everything that can be found with all its words, for the large index: the records of the small one with the bodies of
 * the glossary's articles, what editors remark, the senses in which speakers use terms, and every question by itself. In a long edition a question
 * is found with the passage that answers it.
 */
export function deepRecords(records: readonly SearchRecord[], edition: Edition): SearchRecord[] {
  const body = (record: SearchRecord): string => {
    const term = record.kind === 'term' ? edition.termsBySlug.get(record.ref) : undefined;
    return [record.text, term?.text, term?.remarks].filter(Boolean).join('\n');
  };
  const senses = edition.terms.flatMap(({ slug, term, senses: own }) =>
    own.map(({ text, at }): SearchRecord => ({
      ...BLANK,
      kind: 'sense',
      ref: slug,
      href: termAddress(slug),
      title: `${term} in ${printRanges(rangesListed(at))}`,
      text,
    })),
  );
  return [
    ...records.map((record) => ({ ...record, text: body(record) })),
    ...senses,
    ...remarkRecords(edition),
    ...(isLong(records) ? [] : records.flatMap(questionsOf)),
  ];
}
