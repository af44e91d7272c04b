import type { Outline } from '../../schemas/outline.ts';
import type { Edition } from '../edition.ts';
import { typeset } from '../typeset.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { printRange } from '../reference.ts';
import { folderOf } from '../source.ts';
import type { CommentItem, Section, Thread } from '../types.ts';
import { compareSequences, type Placed } from './sequences.ts';

type OutlinedSection = Outline['sections'][number];
type OutlinedThread = Outline['threads'][number];
type OutlinedItem = OutlinedThread['comments'][number]['items'][number];

const OUTLINE: Place = { file: 'outline.json', line: 1 };
const FOLLOW = 'follow outline.json';

const quotes = (of: Extract<CommentItem, { type: 'quotation' }>['of']): string =>
  of ? `quotes ${printRange(of)}` : 'quotes from outside';

/** References and quotations in order, as words: `E50`, `quotes E1`, `quotes from outside`. */
const placed = (item: CommentItem): Placed => ({
  name: item.type === 'quotation' ? quotes(item.of) : item.ref,
  place: item.place,
});
const expectedName = (item: OutlinedItem): string => (typeof item === 'string' ? item : quotes(item.quote));

function checkSection(expected: OutlinedSection, section: Section, language: string): Problem[] {
  const title = typeset(expected.title, language);
  const isRight = section.title === title && section.level === expected.level;
  const what = `the heading is not “${title}” at level ${expected.level}`;
  return [
    ...(isRight ? [] : [problem(section.place, 'heading', what, FOLLOW)]),
    ...compareSequences(section.items.map(placed), expected.passages, {
      name: `section “${section.id}”`,
      place: section.place,
    }),
  ];
}

function sectionOrder(present: Section[], known: string[]): Problem[] {
  // An order that two sections share is reported as such.
  if (new Set(present.map(({ order }) => order)).size < present.length) return [];
  const wanted = known.filter((id) => present.some((section) => section.id === id));
  const at = present.findIndex(({ id }, i) => id !== wanted[i]);
  if (at < 0) return [];
  const { id, place } = present[at]!;
  return [problem(place, 'section-order', `section “${id}” stands where “${wanted[at]}” belongs`, 'correct its order')];
}

const fileOf = (section: OutlinedSection): string => `essay/${section.id}.mdx`;

function checkSections({ outline, sections, faulty, data }: Edition): Problem[] {
  const known = outline.sections.map(({ id }) => id);
  const extra = sections.filter(({ id }) => !known.includes(id));
  const missing = outline.sections.filter(
    (expected) => !faulty.has(fileOf(expected)) && !sections.some(({ id }) => id === expected.id),
  );
  return [
    ...extra.map(({ id, place }) =>
      problem(place, 'not-in-outline', `the outline has no section “${id}”`, 'rename the file or remove it'),
    ),
    // A file under a wrong name is one fault, not two.
    ...missing
      .slice(extra.length)
      .map((one) => problem(OUTLINE, 'missing-section', `there is no section “${one.id}”`, `write ${fileOf(one)}`)),
    ...outline.sections.flatMap((expected) => {
      const section = sections.find(({ id }) => id === expected.id);
      return section && !faulty.has(section.place.file) ? checkSection(expected, section, data.language) : [];
    }),
    ...sectionOrder(
      sections.filter(({ id }) => known.includes(id)),
      known,
    ),
  ];
}

function checkThread(expected: OutlinedThread, thread: Thread): Problem[] {
  const inside = expected.comments.flatMap((outlined) => {
    const comment = thread.comments.find(({ ref }) => ref === outlined.ref);
    if (!comment) return [];
    return compareSequences(comment.items.map(placed), outlined.items.map(expectedName), {
      name: comment.ref,
      place: comment.place,
    });
  });
  const found = thread.comments.map(({ ref, place }) => ({ name: ref, place }));
  const refs = expected.comments.map(({ ref }) => ref);
  return [...compareSequences(found, refs, { name: thread.ref, place: thread.place }), ...inside];
}

const standsIn =
  (file: string) =>
  ({ place }: Thread): boolean =>
    place.file === file;

function checkThreads({ outline, threads, faulty }: Edition): Problem[] {
  const extra = threads.filter(({ ref }) => !outline.threads.some((expected) => expected.ref === ref));
  const missing = outline.threads.filter((expected) => !threads.some(({ ref }) => ref === expected.ref));
  // Threads whose reference is wrong or cannot be read may be those that are missing.
  const unread = [...faulty].filter((file) => folderOf(file) === 'threads' && !threads.some(standsIn(file)));
  const isShort = threads.length + unread.length < outline.threads.length;
  return [
    ...extra.map(({ ref, place }) =>
      problem(place, 'not-in-outline', `the outline has no thread ${ref}`, 'correct the reference'),
    ),
    ...(isShort ? missing : []).map(({ ref }) =>
      problem(OUTLINE, 'missing-thread', `there is no thread ${ref}`, 'write it in threads/'),
    ),
    ...outline.threads.flatMap((expected) => {
      const thread = threads.find(({ ref }) => ref === expected.ref);
      return thread && !faulty.has(thread.place.file) ? checkThread(expected, thread) : [];
    }),
  ];
}

/** The content holds exactly what a kept outline lists, in its order. Files with faults of their own are not compared. */
export const checkOutline = (edition: Edition): Problem[] =>
  edition.outlineKept ? [...checkSections(edition), ...checkThreads(edition)] : [];
