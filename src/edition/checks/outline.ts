import type { Outline } from '../../schemas/outline.ts';
import type { Edition } from '../edition.ts';
import { typeset } from '../mdx.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { printRange, type Reference } from '../reference.ts';
import type { Comment, Section } from '../types.ts';

const OUTLINE: Place = { file: 'outline.json', line: 1 };

/** References and quotations of a place, in order, as words: `E50`, `quotes E1`, `quotes from outside`. */
type Sequence = string[];

const quoted = (of: Comment['items'][number] & { type: 'quotation' }): string =>
  of.of ? `quotes ${printRange(of.of)}` : 'quotes from outside';

const sequenceOfComment = ({ items }: Comment): Sequence =>
  items.map((item) => (item.type === 'quotation' ? quoted(item) : item.ref));

const sequenceInOutline = (comment: Outline['threads'][number]['comments'][number]): Sequence =>
  comment.items.map((item) =>
    typeof item === 'string' ? item : item.quote ? `quotes ${printRange(item.quote)}` : 'quotes from outside',
  );

/** The first place where two sequences part, as a problem. */
function compare(found: Sequence, expected: Sequence, where: string, place: Place): Problem[] {
  const at = expected.findIndex((one, i) => one !== found[i]);
  const i = at < 0 && found.length > expected.length ? expected.length : at;
  if (i < 0) return [];
  if (expected[i] === undefined)
    return [
      problem(
        place,
        'not-in-outline',
        `${where} holds “${found[i]}”, which the outline does not have there`,
        'correct the reference',
      ),
    ];
  const what =
    found[i] === undefined
      ? `${where} lacks “${expected[i]}”`
      : `${where} has “${found[i]}” where the outline has “${expected[i]}”`;
  return [problem(place, 'outline', what, 'follow content/outline.json')];
}

function checkSection(expected: Outline['sections'][number], section: Section | undefined): Problem[] {
  if (!section)
    return [
      problem(OUTLINE, 'missing-section', `there is no section “${expected.id}”`, `write essay/${expected.id}.mdx`),
    ];
  const title = typeset(expected.title);
  const heading =
    section.title === title && section.level === expected.level
      ? []
      : [
          problem(
            section.place,
            'heading',
            `the heading is not “${title}” at level ${expected.level}`,
            'follow content/outline.json',
          ),
        ];
  const found = section.items.map(({ ref }) => ref as string);
  return [
    ...heading,
    ...compare(found, expected.passages, `section “${section.id}”`, firstWrong(section, expected.passages)),
  ];
}

/** The place of the first item that is not where the outline has it. */
function firstWrong(section: Section, expected: Reference[]): Place {
  return section.items.find(({ ref }, i) => ref !== expected[i])?.place ?? section.place;
}

function checkSections({ outline, sections }: Edition): Problem[] {
  const known = outline.sections.map(({ id }) => id);
  const extra = sections
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) =>
      problem(place, 'not-in-outline', `the outline has no section “${id}”`, 'rename the file or remove it'),
    );
  const each = outline.sections.flatMap((expected) =>
    checkSection(
      expected,
      sections.find(({ id }) => id === expected.id),
    ),
  );
  const present = sections.filter(({ id }) => known.includes(id)).map(({ id }) => id);
  const wanted = known.filter((id) => present.includes(id));
  const at = present.findIndex((id, i) => id !== wanted[i]);
  const order =
    at < 0
      ? []
      : [
          problem(
            sections.find(({ id }) => id === present[at])!.place,
            'section-order',
            `section “${present[at]}” stands where “${wanted[at]}” belongs`,
            'correct its order',
          ),
        ];
  return [...extra, ...each, ...order];
}

function checkThreads({ outline, threads }: Edition): Problem[] {
  const known = outline.threads.map(({ ref }) => ref);
  const extra = threads
    .filter(({ ref }) => !known.includes(ref))
    .map(({ ref, place }) =>
      problem(place, 'not-in-outline', `the outline has no thread ${ref}`, 'correct the reference'),
    );
  const each = outline.threads.flatMap((expected) => {
    const thread = threads.find(({ ref }) => ref === expected.ref);
    if (!thread)
      return [problem(OUTLINE, 'missing-thread', `there is no thread ${expected.ref}`, 'write it in threads/')];
    const found = thread.comments.map(({ ref }) => ref as string);
    const comments = expected.comments.map(({ ref }) => ref as string);
    const inside = expected.comments.flatMap((outlined) => {
      const comment = thread.comments.find(({ ref }) => ref === outlined.ref);
      return comment
        ? compare(sequenceOfComment(comment), sequenceInOutline(outlined), comment.ref, comment.place)
        : [];
    });
    return [...compare(found, comments, thread.ref, thread.place), ...inside];
  });
  return [...extra, ...each];
}

/** The content holds exactly what the outline lists, in its order. */
export const checkOutline = (edition: Edition): Problem[] => [...checkSections(edition), ...checkThreads(edition)];
