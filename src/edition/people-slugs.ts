import { idOf, type Reference } from './reference.ts';
import { slugOf } from './slug.ts';
import type { PeoplePublished, Speaker } from './types.ts';

/** The page of somebody who speaks. */
export interface PageName {
  /** Its name: `mara-quill`, `commenter-b`. */
  slug: string;
  /** Whether that is made of theirs. */
  byName: boolean;
}

type CommentsOf = (speaker: Speaker) => readonly Reference[];

/** Whose a page was that was published by a name: how it was spelt, and what was said under it. */
interface Owned {
  names: Set<string>;
  comments: Set<string>;
}

/** Such pages by their slugs. Of two names that spell one address, whoever has another page is not of these. */
function ownedByName({ kept, said }: PeoplePublished): Map<string, Owned> {
  const keeping = new Set([...kept.values()].flat());
  const named = [...said].flatMap(([ref, { name }]) => (name === null ? [] : [{ ref, name }]));
  const elsewhere = new Set(named.filter(({ ref }) => keeping.has(ref)).map(({ name }) => name));
  const owned = Map.groupBy(
    named.filter(({ name }) => !elsewhere.has(name)),
    ({ name }) => slugOf(name),
  );
  return new Map(
    [...owned].map(([slug, all]) => [
      slug,
      { names: new Set(all.map(({ name }) => name)), comments: new Set(all.map(({ ref }) => ref)) },
    ]),
  );
}

/** Whether somebody may have the page of their name: one that was published stays with whoever had it, by the name or else by what they said. */
function mayHave(
  { name }: Speaker,
  comments: readonly Reference[],
  owned: Owned,
  speakers: readonly Speaker[],
): boolean {
  const isOwner = (one: string | null): boolean => one !== null && owned.names.has(one);
  if (speakers.some((one) => isOwner(one.name))) return isOwner(name);
  return comments.some((ref) => owned.comments.has(ref));
}

/**
 * Pages of people by their roles. It is the name where there is one that an address can have, and nobody else has it or had
 * it published: a comment put in before others changes nobody's page. Who has none keeps the page that was published with their
 * comments, since roles are lettered anew when somebody speaks before them; else it is the role, and at last the first comment.
 */
export function peopleSlugs(
  speakers: readonly Speaker[],
  commentsOf: CommentsOf,
  published: PeoplePublished,
): Map<string, PageName> {
  const { kept, withdrawn } = published;
  const taken = new Set(withdrawn);
  const keptBy = new Map([...kept].flatMap(([slug, comments]) => comments.map((ref) => [ref, slug] as const)));
  const owned = ownedByName(published);
  const isFree = (slug: string): boolean => slug !== '' && !taken.has(slug) && !kept.has(slug);
  const isOwn = (slug: string, speaker: Speaker): boolean =>
    !owned.has(slug) || mayHave(speaker, commentsOf(speaker), owned.get(slug)!, speakers);
  const pageName = (speaker: Speaker): PageName => {
    const { name, role, authors } = speaker;
    const comments = commentsOf(speaker);
    const byName = name === null ? '' : slugOf(name);
    if (isFree(byName) && isOwn(byName, speaker)) return { slug: byName, byName: true };
    const before = comments.map((ref) => keptBy.get(ref)).find((slug) => slug !== undefined && !taken.has(slug));
    const byRole = name === null || authors || !comments[0] ? slugOf(role) : '';
    return { slug: before ?? (isFree(byRole) ? byRole : idOf(comments[0]!)), byName: false };
  };
  return new Map(
    speakers.map((speaker) => {
      const page = pageName(speaker);
      taken.add(page.slug);
      return [speaker.role, page];
    }),
  );
}
