import { bodiesOf } from '../bodies.ts';
import type { Edition } from '../edition.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { IMAGE_FOLDER } from '../images.ts';
import type { Mention } from '../mention.ts';
import { dangling, type Checked } from './withdrawn.ts';
import { kindOf, parentOf, type Reference, type ReferenceKind } from '../reference.ts';

/** A reference that only the outline has is reported once, where it is missing, not wherever it is named. */
const isKnown = (ref: Reference, { outlined, passages, gaps, comments, threadsByRef }: Edition): boolean =>
  outlined.has(ref) || passages.has(ref) || gaps.has(ref) || comments.has(ref) || threadsByRef.has(ref);

/** Likewise an entry whose file is there, but cannot be read. */
const term = (id: string, place: Place, { termsBySlug, faulty }: Edition): Problem[] =>
  termsBySlug.has(id) || faulty.has(`glossary/${id}.mdx`)
    ? []
    : [problem(place, 'unknown-term', `there is no term “${id}”`, `write glossary/${id}.mdx or correct the id`)];

export const work = (id: string, place: Place, { worksById, faulty }: Edition): Problem[] =>
  worksById.has(id) || faulty.has(`works/${id}.yaml`)
    ? []
    : [problem(place, 'unknown-work', `there is no work “${id}”`, `write works/${id}.yaml or correct the id`)];

const model = (slug: string, place: Place, { models, faulty }: Edition): Problem[] =>
  models.some((one) => one.slug === slug) || faulty.has(`models/${slug}.mdx`)
    ? []
    : [problem(place, 'unknown-model', `there is no model “${slug}”`, `write models/${slug}.mdx or correct the slug`)];

export const refs = (all: readonly Reference[], place: Place, edition: Checked): Problem[] =>
  all
    .filter((ref) => !isKnown(ref, edition))
    .map((ref) =>
      dangling(ref, problem(place, 'dangling-reference', `nothing has the reference ${ref}`, 'correct it'), edition),
    );

const PASSAGES: ReferenceKind[] = ['essay', 'note', 'comment-passage'];

function passageRefs(all: readonly Reference[], place: Place, edition: Checked): Problem[] {
  return [
    ...refs(all, place, edition),
    ...all
      .filter((ref) => isKnown(ref, edition) && !PASSAGES.includes(kindOf(ref)))
      .map((ref) => problem(place, 'not-a-passage', `${ref} is not a passage`, 'name the paragraph')),
  ];
}

function commentRef(ref: Reference, place: Place, edition: Checked): Problem[] {
  const unknown = refs([ref], place, edition);
  if (unknown.length || kindOf(ref) === 'comment') return unknown;
  return [problem(place, 'whole-comment', `${ref} is not a comment`, 'name one, like T2.3; a passage is a <Passage>')];
}

const ANSWERABLE: ReferenceKind[] = [...PASSAGES, 'comment'];

/** A thread, comment or passage with what it answers. */
interface Answering {
  ref: Reference;
  about: readonly Reference[];
  place: Place;
}

/** Whether a reference is the whole or stands in it. */
const isWithin = (ref: Reference | null, whole: Reference): boolean =>
  ref !== null && (ref === whole || isWithin(parentOf(ref), whole));

/** What is answered is a passage or a whole comment, and somebody else's: a passage speaks for its comment. */
function answers({ ref, about, place }: Answering, edition: Checked): Problem[] {
  const own = kindOf(ref) === 'comment-passage' ? parentOf(ref)! : ref;
  const known = about.filter((one) => isKnown(one, edition));
  return [
    ...refs(about, place, edition),
    ...known
      .filter((one) => !ANSWERABLE.includes(kindOf(one)))
      .map((one) =>
        problem(
          place,
          'not-answerable',
          `${one} is no passage and no comment`,
          'name what is answered, like E27 or T2.3',
        ),
      ),
    ...known
      .filter((one) => isWithin(one, own))
      .map((one) =>
        problem(place, 'answers-itself', `${ref} is about ${one}, which is its own`, 'name what somebody else says'),
      ),
  ];
}

/** That an image has a name which cannot be is said of its file. */
const isMisnamed = (name: string, { faulty }: Edition): boolean =>
  [...faulty].some((path) => path.normalize() === `${IMAGE_FOLDER}/${name}`);

function mention(one: Mention, edition: Checked): Problem[] {
  switch (one.kind) {
    case 'term':
      return term(one.id, one.place, edition);
    case 'work':
      return work(one.id, one.place, edition);
    case 'image':
      return edition.images.includes(one.name) || isMisnamed(one.name, edition)
        ? []
        : [problem(one.place, 'image', `there is no images/${one.name}`, 'put the file there, or correct its name')];
    case 'range':
      return refs([one.to.from, one.to.to], one.place, edition).slice(0, 1);
    case 'references':
      return refs(one.at, one.place, edition);
    case 'note':
      return kindOf(one.to) === 'note' && isKnown(one.to, edition)
        ? []
        : [
            dangling(
              one.to,
              problem(one.place, 'dangling-reference', `${one.to} is not a note`, 'call a note that exists'),
              edition,
            ),
          ];
    case 'passage':
      return passageRefs([one.of], one.place, edition);
    case 'comment':
      return commentRef(one.of, one.place, edition);
    case 'model':
      return model(one.slug, one.place, edition);
    // Where within the site it leads is checked with all that the site has.
    case 'address':
      return [];
  }
}

const discussionLinks = (edition: Checked): Problem[] =>
  edition.threads.flatMap((thread) => [thread, ...thread.comments].flatMap((one) => answers(one, edition)));

/** Everything that content points at exists. */
export function checkLinks(edition: Checked): Problem[] {
  return [
    ...bodiesOf(edition).flatMap(({ mentions }) => mentions.flatMap((one) => mention(one, edition))),
    ...[...edition.passages.values()].flatMap((passage) => [
      ...refs(passage.from ? [passage.from] : [], passage.place, edition),
      ...answers(passage, edition),
    ]),
    ...discussionLinks(edition),
    ...edition.terms.flatMap((entry) => [
      ...entry.related.flatMap((id) => term(id, entry.place, edition)),
      ...entry.works.flatMap((id) => work(id, entry.place, edition)),
    ]),
    ...edition.works.flatMap(({ citedAt, place }) => refs(citedAt ?? [], place, edition)),
    ...edition.models.flatMap((model) => [
      ...model.passages.flatMap(({ from, to }) => passageRefs([...new Set([from, to])], model.place, edition)),
      ...model.terms.flatMap((id) => term(id, model.place, edition)),
    ]),
  ];
}
