import type { Edition } from '../edition.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Mention } from '../prose.ts';
import { kindOf, type Reference } from '../reference.ts';
import type { Body } from '../types.ts';

type Known = Pick<Edition, 'passages' | 'gaps' | 'comments' | 'threadsByRef' | 'termsBySlug' | 'worksById'>;

const isKnown = (ref: Reference, { passages, gaps, comments, threadsByRef }: Known): boolean =>
  passages.has(ref) || gaps.has(ref) || comments.has(ref) || threadsByRef.has(ref);

const term = (id: string, place: Place, known: Known): Problem[] =>
  known.termsBySlug.has(id)
    ? []
    : [problem(place, 'unknown-term', `there is no term “${id}”`, `write glossary/${id}.mdx or correct the id`)];

const work = (id: string, place: Place, known: Known): Problem[] =>
  known.worksById.has(id)
    ? []
    : [problem(place, 'unknown-work', `there is no work “${id}”`, `write works/${id}.yaml or correct the id`)];

const refs = (all: readonly Reference[], place: Place, known: Known): Problem[] =>
  all
    .filter((ref) => !isKnown(ref, known))
    .map((ref) => problem(place, 'dangling-reference', `nothing has the reference ${ref}`, 'correct it'));

function passageRefs(all: readonly Reference[], place: Place, known: Known): Problem[] {
  return [
    ...refs(all, place, known),
    ...all
      .filter((ref) => isKnown(ref, known) && !known.passages.has(ref))
      .map((ref) => problem(place, 'not-a-passage', `${ref} is not a passage`, 'name the paragraph')),
  ];
}

function mention(one: Mention, known: Known): Problem[] {
  switch (one.kind) {
    case 'Term':
      return term(one.id, one.place, known);
    case 'Work':
      return work(one.id, one.place, known);
    case 'Ref':
      return refs([one.to.from, one.to.to], one.place, known).slice(0, 1);
    case 'Sense':
      return refs(one.at, one.place, known);
    case 'NoteCall':
      return kindOf(one.to) === 'note' && known.passages.has(one.to)
        ? []
        : [problem(one.place, 'dangling-reference', `${one.to} is not a note`, 'call a note that exists')];
  }
}

const body = ({ mentions }: Body, known: Known): Problem[] => mentions.flatMap((one) => mention(one, known));

function discussionLinks({ threads }: Edition, known: Known): Problem[] {
  return threads.flatMap((thread) => [
    ...passageRefs(thread.about, thread.place, known),
    ...thread.comments.flatMap((comment) => [
      ...passageRefs(comment.about, comment.place, known),
      ...comment.items.flatMap((item) =>
        item.type === 'quotation' && item.outside ? body(item.outside.body, known) : [],
      ),
    ]),
  ]);
}

/** Everything that content points at exists. */
export function checkLinks(edition: Edition): Problem[] {
  return [
    ...[...edition.passages.values()].flatMap((passage) => [
      ...body(passage, edition),
      ...passageRefs(passage.about, passage.place, edition),
    ]),
    ...[...edition.gaps.values()].flatMap((gap) => body(gap, edition)),
    ...discussionLinks(edition, edition),
    ...edition.terms.flatMap((entry) => [
      ...body(entry, edition),
      ...entry.related.flatMap((id) => term(id, entry.place, edition)),
      ...entry.works.flatMap((id) => work(id, entry.place, edition)),
    ]),
    ...edition.works.flatMap(({ citedAt, place }) => refs(citedAt ?? [], place, edition)),
    ...edition.pages.flatMap((page) => body(page, edition)),
  ];
}
