import type { SpeakerStatus } from '../schemas/certainty.ts';
import type { Doing } from './argument/types.ts';
import type { Edition } from './edition.ts';
import { peopleSlugs, type PageName } from './people-slugs.ts';
import type { Reference } from './reference.ts';
import { essayist, essayists, leastSure, surest } from './speakers.ts';
import type { Speaker, Term } from './types.ts';

/** How sure it is that some comments are a person's, and why. */
export interface Attribution {
  status: SpeakerStatus;
  evidence: string;
  comments: Reference[];
}

/** Somebody, no surer than in any of the comments that pass between them and the person whose list it is, and these. */
export interface Exchange {
  with: Reached;
  comments: Reference[];
}

/** Whoever speaks in the edition, as others mention them. */
export interface Reached extends PageName {
  /** As it is surest. */
  speaker: Speaker;
}

/** A person with what they say, to whom and in which words. */
export interface Person extends Reached {
  /** Whether they wrote the essay. */
  isEssayist: boolean;
  /** How sure the name of the essayist is, and then of each comment. */
  attributions: Attribution[];
  comments: Reference[];
  /** Whom their comments reply to; a comment that begins a thread is one to whoever wrote the essay. */
  answers: Exchange[];
  answeredBy: Exchange[];
  /** Terms that they use, with how often, the most used first. */
  terms: { term: Term; times: number }[];
  /** What their comments do in the argument, with how often, in the order in which they first do it. */
  acts: { doing: Doing; times: number }[];
}

/** A person's comments, each with the speaker as it names them: how sure it is differs. */
type Spoken = readonly [comment: Reference, speaker: Speaker];

interface Reply {
  comment: Reference;
  /** As sure as they are there. */
  from: Speaker;
  to: Speaker;
}

/** The persons that a speaker is, as sure as the speaker is: all authors of the essay where they speak as one. */
type PersonsOf = (speaker: Speaker) => Speaker[];

function personsIn({ data }: Edition): PersonsOf {
  const together = essayist(data).role;
  const authors = essayists(data);
  return (speaker) => {
    const { role, status, evidence } = speaker;
    return role === together ? authors.map((one) => ({ ...one, status, evidence })) : [speaker];
  };
}

const rolesOf = (speakers: readonly Speaker[]): string[] => speakers.map(({ role }) => role);

/** Who speaks in each comment, a person at a time. */
const spokenIn = ({ comments, speaker }: Edition, personsOf: PersonsOf): Spoken[] =>
  [...comments.keys()].flatMap((ref) => personsOf(speaker(ref)).map((one): Spoken => [ref, one]));

/** Replies, of each person to each; those to oneself, or to several of whom one is oneself, are no exchange. */
const repliesIn = ({ comments, speaker, data }: Edition, personsOf: PersonsOf): Reply[] =>
  [...comments.values()].flatMap(({ ref, replyTo }) => {
    const from = personsOf(speaker(ref));
    const to = personsOf(replyTo ? speaker(replyTo) : essayist(data));
    if (rolesOf(to).some((role) => rolesOf(from).includes(role))) return [];
    return from.flatMap((one) => to.map((other) => ({ comment: ref, from: one, to: other })));
  });

const commentsByRole = (spoken: readonly Spoken[]): Map<string, Reference[]> => {
  const all = Map.groupBy(spoken, ([, { role }]) => role);
  return new Map([...all].map(([role, some]) => [role, some.map(([ref]) => ref)]));
};

function everybodyIn({ sections, data, published }: Edition, spoken: readonly Spoken[]): Map<string, Reached> {
  const hasEssay = sections.some(({ items }) => items.length > 0);
  const all = [...(hasEssay ? essayists(data) : []), ...spoken.map(([, one]) => one)];
  // As each is surest met: those who wrote the essay as of the essay.
  const speakers = [...Map.groupBy(all, ({ role }) => role).values()].map(surest);
  const comments = commentsByRole(spoken);
  const names = peopleSlugs(speakers, ({ role }) => comments.get(role) ?? [], published);
  return new Map(speakers.map((one) => [one.role, { ...names.get(one.role)!, speaker: one }]));
}

/** The page of somebody, and what they say: all that is to be known of people where an edition may have faults. */
export interface PersonPage extends PageName {
  comments: readonly Reference[];
}

export function peoplePages(edition: Edition): PersonPage[] {
  const spoken = spokenIn(edition, personsIn(edition));
  const comments = commentsByRole(spoken);
  return [...everybodyIn(edition, spoken)].map(([role, { slug, byName }]) => ({
    slug,
    byName,
    comments: comments.get(role) ?? [],
  }));
}

function countOf<T>(all: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Replies by whom they are from or to. */
const exchanges = (
  replies: readonly Reply[],
  other: 'from' | 'to',
  reached: ReadonlyMap<string, Reached>,
): Exchange[] =>
  [...Map.groupBy(replies, (one) => one[other].role)]
    .filter(([role]) => reached.has(role))
    .map(([role, some]) => ({
      with: { ...reached.get(role)!, speaker: leastSure(some.map((one) => one[other])) },
      comments: some.map(({ comment }) => comment),
    }));

/** What is surely done apart from what perhaps is, and what is done wholly from what is in part. */
const actsIn = (moves: readonly Doing[]): Person['acts'] =>
  [...Map.groupBy(moves, ({ act, perhaps, partly }) => `${act} ${perhaps} ${partly}`).values()].map((some) => ({
    doing: some[0]!,
    times: some.length,
  }));

function attributionsOf(essayist: Speaker | null, spoken: readonly Spoken[]): Attribution[] {
  const found = new Map<string, Attribution>();
  const add = ({ status, evidence }: Speaker, ...comments: Reference[]): void => {
    const one = found.get(`${status} ${evidence}`) ?? { status, evidence, comments: [] };
    one.comments.push(...comments);
    found.set(`${status} ${evidence}`, one);
  };
  if (essayist) add(essayist);
  for (const [ref, speaker] of spoken) add(speaker, ref);
  return [...found.values()];
}

/** The terms that each role uses, a use a time. */
const termsByRole = ({ uses, speaker }: Edition, personsOf: PersonsOf): Map<string, string[]> => {
  const all = [...uses].flatMap(([slug, list]) =>
    list.flatMap(({ at }) => rolesOf(personsOf(speaker(at))).map((role) => ({ slug, role }))),
  );
  const found = Map.groupBy(all, ({ role }) => role);
  return new Map([...found].map(([role, some]) => [role, some.map(({ slug }) => slug)]));
};

const mostUsed = (slugs: readonly string[], { termsBySlug, data }: Edition): Person['terms'] =>
  [...countOf(slugs)]
    .map(([slug, times]) => ({ term: termsBySlug.get(slug)!, times }))
    .sort((a, b) => b.times - a.times || a.term.term.localeCompare(b.term.term, data.language));

/** Everybody who speaks: those who wrote the essay first, then commenters in the order in which they appear. */
export function peopleOf(edition: Edition): Person[] {
  const personsOf = personsIn(edition);
  const spoken = spokenIn(edition, personsOf);
  const reached = everybodyIn(edition, spoken);
  const replies = repliesIn(edition, personsOf);
  const [from, to] = [Map.groupBy(replies, (one) => one.from.role), Map.groupBy(replies, (one) => one.to.role)];
  const own = Map.groupBy(spoken, ([, { role }]) => role);
  const used = termsByRole(edition, personsOf);
  return [...reached].map(([role, { slug, byName, speaker }]): Person => {
    const theirs = own.get(role) ?? [];
    const comments = theirs.map(([ref]) => ref);
    const moves = comments.flatMap((ref) => edition.argument?.ofComment.get(ref) ?? []);
    return {
      slug,
      byName,
      speaker,
      isEssayist: Boolean(speaker.authors),
      attributions: attributionsOf(speaker.authors ? speaker : null, theirs),
      comments,
      answers: exchanges(from.get(role) ?? [], 'to', reached),
      answeredBy: exchanges(to.get(role) ?? [], 'from', reached),
      terms: mostUsed(used.get(role) ?? [], edition),
      acts: actsIn(moves),
    };
  });
}
