import type { Edition } from '../edition.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { kindOf, parentOf, type Reference, type ReferenceKind } from '../reference.ts';

interface Given {
  ref: Reference;
  place: Place;
}

function givenReferences({ sections, threads }: Edition): Given[] {
  const items = sections.flatMap((section) => section.items);
  const comments = threads.flatMap((thread) => thread.comments);
  const inComments = comments.flatMap((comment) => comment.items.filter((item) => item.type !== 'quotation'));
  return [...items, ...threads, ...comments, ...inComments];
}

/** A reference is given once, for ever. */
function reused(edition: Edition): Problem[] {
  const first = new Map<Reference, Place>();
  return givenReferences(edition).flatMap(({ ref, place }) => {
    const earlier = first.get(ref);
    if (!earlier) first.set(ref, place);
    return earlier
      ? [
          problem(
            place,
            'reused-reference',
            `${ref} stands in ${earlier.file}:${earlier.line} already`,
            'give each reference once',
          ),
        ]
      : [];
  });
}

const belongs = (given: Given, kinds: ReferenceKind[], where: string): Problem[] =>
  kinds.includes(kindOf(given.ref))
    ? []
    : [
        problem(
          given.place,
          'misplaced-reference',
          `${given.ref} may not stand in ${where}`,
          'use a reference of the right kind',
        ),
      ];

/** `T2.3.5` stands in comment `T2.3`, which stands in thread `T2`. */
function misplaced({ sections, threads }: Edition): Problem[] {
  const essay = sections.flatMap(({ items }) =>
    items.flatMap((item) => belongs(item, ['essay', 'note', 'gap'], 'the essay')),
  );
  const discussion = threads.flatMap((thread) => [
    ...belongs(thread, ['thread'], 'the front matter of a thread'),
    ...thread.comments.flatMap((comment) => [
      ...inside(comment, thread.ref),
      ...comment.items.flatMap((item) => (item.type === 'passage' ? inside(item, comment.ref) : [])),
    ]),
  ]);
  return [...essay, ...discussion];
}

const inside = ({ ref, place }: Given, parent: Reference): Problem[] =>
  parentOf(ref) === parent
    ? []
    : [
        problem(
          place,
          'misplaced-reference',
          `${ref} stands inside ${parent}`,
          `move it, or give it a reference of ${parent}`,
        ),
      ];

function sharedOrders({ sections }: Edition): Problem[] {
  return sections.flatMap((section, i) =>
    sections.slice(0, i).some(({ order }) => order === section.order)
      ? [problem(section.place, 'shared-order', `two sections have the order ${section.order}`, 'give each its own')]
      : [],
  );
}

export const checkUniqueness = (edition: Edition): Problem[] => [
  ...reused(edition),
  ...misplaced(edition),
  ...sharedOrders(edition),
];
