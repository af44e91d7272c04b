import type { Edition } from '../edition.ts';
import { isAt, problem, type Place, type Problem } from '../problem.ts';
import { kindOf, parentOf, type Reference, type ReferenceKind } from '../reference.ts';
import type { Annotation, Comment, EssayItem, Section, Thread } from '../types.ts';

/** Where a reference is given, and whether it belongs there. */
interface Given {
  ref: Reference;
  place: Place;
  /** What is wrong with its standing here; null when it fits. */
  misfit: Problem | null;
}

const inEssay: ReferenceKind[] = ['essay', 'note', 'gap'];

function givenInSection({ ref, place }: EssayItem, section: Section, { outline }: Edition): Given {
  const outlined = outline.sections.find(({ passages }) => passages.includes(ref));
  const what = `${ref} may not stand in the essay`;
  return {
    ref,
    place,
    misfit: !inEssay.includes(kindOf(ref))
      ? problem(place, 'misplaced-reference', what, 'use a reference of the right kind')
      : outlined && outlined.id !== section.id
        ? misplaced(ref, place, `section “${section.id}”`, `section “${outlined.id}”`)
        : null,
  };
}

const misplaced = (ref: Reference, place: Place, here: string, home: string): Problem =>
  problem(place, 'misplaced-reference', `${ref} stands inside ${here}`, `move it to ${home}, or correct the reference`);

function givenInside({ ref, place }: { ref: Reference; place: Place }, parent: Reference): Given {
  const home = parentOf(ref);
  return { ref, place, misfit: home === parent ? null : misplaced(ref, place, parent, home ?? 'the essay') };
}

/** A thread or comment whose own reference is wrong would make all that it holds look misplaced: that is left out. */
function givenInComment(comment: Comment, { outlined }: Edition): Given[] {
  const items = comment.items.filter((item) => item.type !== 'quotation');
  return items.map((item) =>
    item.type === 'passage' && outlined.has(comment.ref)
      ? givenInside(item, comment.ref)
      : { ref: item.ref, place: item.place, misfit: null },
  );
}

function givenInThread(thread: Thread, edition: Edition): Given[] {
  const { ref, place, comments } = thread;
  const fits = kindOf(ref) === 'thread';
  const what = `${ref} may not stand in the front matter of a thread`;
  const misfit = fits ? null : problem(place, 'misplaced-reference', what, 'use a reference of the right kind');
  const strange = comments.length > 0 && comments.every((comment) => parentOf(comment.ref) !== ref);
  return [
    { ref, place, misfit },
    ...comments.map((comment) =>
      strange ? { ref: comment.ref, place: comment.place, misfit: null } : givenInside(comment, ref),
    ),
    ...comments.flatMap((comment) => givenInComment(comment, edition)),
  ];
}

const givenAsNote = ({ ref, place }: Annotation): Given => ({ ref, place, misfit: null });

const allGiven = (edition: Edition): Given[] => [
  ...edition.sections.flatMap((section) => section.items.map((item) => givenInSection(item, section, edition))),
  ...edition.threads.flatMap((thread) => givenInThread(thread, edition)),
  ...edition.annotations.map(givenAsNote),
];

/** A reference is given once, for ever. Where it is given twice, the one that stands where it belongs is right. */
function reused(given: Given[]): Problem[] {
  const owners = new Map<Reference, Given>();
  for (const one of [...given.filter(({ misfit }) => !misfit), ...given])
    if (!owners.has(one.ref)) owners.set(one.ref, one);
  return given.flatMap((one) => {
    const owner = owners.get(one.ref)!;
    if (owner === one) return [];
    const [what, elsewhere] = [`${one.ref} stands already in`, owner.place];
    return [{ ...problem(one.place, 'reused-reference', what, 'give each reference once'), elsewhere }];
  });
}

function sharedOrders({ sections }: Edition): Problem[] {
  return sections.flatMap(({ id, order, place }, i) => {
    const other = sections.slice(0, i).find((one) => one.order === order);
    const what = `section “${id}” has the order ${order}, as “${other?.id}” has`;
    return other ? [problem(place, 'shared-order', what, 'give each its own')] : [];
  });
}

/** Each reference is given once, where it belongs: `T2.3.5` in comment `T2.3`, which stands in thread `T2`. */
export function checkUniqueness(edition: Edition): Problem[] {
  const given = allGiven(edition);
  const twice = reused(given);
  const misfits = given.flatMap(({ misfit }) => (misfit && !twice.some(isAt(misfit)) ? [misfit] : []));
  return [...twice, ...misfits, ...sharedOrders(edition)];
}

/** Files of threads in which a comment has a reference that another has: who answers whom there, and where what belongs, is not known. */
export function withTwins({ threads }: Edition): ReadonlySet<string> {
  const all = threads.flatMap(({ comments }) => comments);
  const twins = [...Map.groupBy(all, ({ ref }) => ref).values()].filter(({ length }) => length > 1);
  return new Set(twins.flat().map(({ place }) => place.file));
}
