import { doubted, essayistRole, essayistsRole, strings } from '../strings/languages/en.ts';
import type { SpeakerStatus } from '../schemas/certainty.ts';
import { inSentence } from './listed.ts';
import { inOnePiece, wholeName, type PersonName } from './person-name.ts';
import type { Reference } from './reference.ts';
import type { Comment, EditionData, EssayAuthor, Said, Speaker, Thread } from './types.ts';

const BY_CERTAINTY: SpeakerStatus[] = ['proven', 'confirmed', 'inferred', 'unknown'];

const isSurer = (a: SpeakerStatus, b: SpeakerStatus): boolean => BY_CERTAINTY.indexOf(a) < BY_CERTAINTY.indexOf(b);

const lessSure = (a: SpeakerStatus, b: SpeakerStatus): SpeakerStatus => (isSurer(a, b) ? b : a);

/** The one of whom it is most sure that they speak, and least; the first of those. */
export const surest = (speakers: readonly Speaker[]): Speaker =>
  speakers.reduce((best, one) => (isSurer(one.status, best.status) ? one : best));
export const leastSure = (speakers: readonly Speaker[]): Speaker =>
  speakers.reduce((least, one) => (isSurer(least.status, one.status) ? one : least));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** “Ann Author”, or of several “A, B and C”. */
export function fullName(who: PersonName | readonly PersonName[]): string {
  const names = 'family' in who ? [wholeName(who)] : who.map(wholeName);
  return inSentence(names);
}

function authorSpeaker(authors: readonly EssayAuthor[], role: string): Speaker {
  const status = authors.map((one) => one.status).reduce(lessSure);
  const evidence = [...new Set(authors.map((one) => one.evidence))].join(' ');
  return { name: fullName(authors), role, status, evidence, authors };
}

/** Whoever speaks in the essay: its author, or all of them as one. */
export const essayist = ({ original: { author } }: EditionData): Speaker =>
  authorSpeaker(author, author.length > 1 ? essayistsRole : essayistRole);

/** Those who wrote the essay, each as one person. */
export function essayists(data: EditionData): Speaker[] {
  const { author } = data.original;
  return author.length > 1
    ? author.map((one, i) => authorSpeaker([one], strings.roles.essayist(lettersOf(i))))
    : [essayist(data)];
}

/** Those who sign notes, by their keys. Editors speak for themselves. */
export const editorSpeakers = ({ editors }: EditionData): Map<string, Speaker> =>
  new Map(
    Object.entries(editors).map(([key, person]) => [
      key,
      { name: fullName(person), role: strings.roles.editor, status: 'proven', evidence: strings.roles.signed },
    ]),
  );

/** A, B, … Z, AA, AB, …: the nth of them, counted from 0. */
function lettersOf(n: number): string {
  const before = Math.floor(n / LETTERS.length);
  return `${before ? lettersOf(before - 1) : ''}${LETTERS[n % LETTERS.length]!}`;
}

const entryOf = ({ by }: Comment, { speakers }: Thread): Thread['speakers'][string] | undefined =>
  Object.hasOwn(speakers, by) ? speakers[by] : undefined;

const nameOf = (comment: Comment, thread: Thread): string | null => {
  const name = entryOf(comment, thread)?.name;
  return name === undefined ? null : inOnePiece(name);
};

/** Who is one person: a name is the same person in every thread, an unnamed speaker one within a thread. */
const personOf = (comment: Comment, thread: Thread): string => nameOf(comment, thread) ?? `${thread.ref} ${comment.by}`;

/** Names that some thread has by their parts: they are those of persons in all of them. */
const personsIn = (threads: readonly Thread[]): Map<string, PersonName> =>
  new Map(
    threads
      .flatMap(({ speakers }) => Object.values(speakers))
      .flatMap(({ name }) => (name === undefined || typeof name === 'string' ? [] : [[wholeName(name), name]])),
  );

/** Person → role, one to one over all threads, lettered in order of appearance: those who wrote the essay keep theirs. */
function rolesOf(threads: readonly Thread[], authors: ReadonlyMap<string, Speaker>): Map<string, string> {
  const persons = threads.flatMap((thread) => thread.comments.map((comment) => personOf(comment, thread)));
  const others = [...new Set(persons)].filter((person) => !authors.has(person));
  return new Map([
    ...[...authors].map(([name, { role }]) => [name, role] as const),
    ...others.map((one, i) => [one, strings.roles.commenter(lettersOf(i))] as const),
  ]);
}

/** That a comment is an author's is one thing, the author's name another: it is as sure as the less sure of them. */
const asAuthor = (speaker: Speaker, author: Speaker): Speaker => ({
  ...author,
  status: lessSure(speaker.status, author.status),
  evidence: [...new Set([`${speaker.evidence.replace(/\.$/, '')}.`, author.evidence])].join(' '),
});

function speakerOf(comment: Comment, thread: Thread, role: string): Speaker {
  const entry = entryOf(comment, thread);
  const attribution = entry?.attributions.find(({ comments }) => comments.includes(comment.ref));
  return {
    name: nameOf(comment, thread),
    role,
    status: attribution?.status ?? 'unknown',
    evidence: attribution?.evidence ?? strings.roles.nothing,
  };
}

/** Who speaks in each comment. */
export function commentSpeakers(threads: Thread[], data: EditionData): Map<Reference, Speaker> {
  const authors = new Map([essayist(data), ...essayists(data)].map((one) => [one.name!, one]));
  const roles = rolesOf(threads, authors);
  const persons = personsIn(threads);
  return new Map(
    threads.flatMap((thread) =>
      thread.comments.map((comment) => {
        const speaker = speakerOf(comment, thread, roles.get(personOf(comment, thread))!);
        const author = authors.get(speaker.name ?? '');
        const person = persons.get(speaker.name ?? '');
        return [comment.ref, author ? asAuthor(speaker, author) : { ...speaker, ...(person && { person }) }] as const;
      }),
    ),
  );
}

/** Who made a comment that is gone. */
export function speakerOnce({ name, person, role, status }: Said, data: EditionData): Speaker {
  const speaker = { name, role, status, evidence: strings.roles.nothing, ...(person && { person }) };
  const author = [essayist(data), ...essayists(data)].find((one) => one.name === name);
  return author ? asAuthor(speaker, author) : speaker;
}

/** What a speaker is called where names are shown: “Mara Quill”, or “Commenter B”. */
export const labelOf = (speaker: Speaker): string => speaker.name ?? speaker.role;

/** “(inferred)”: said beside a name that is less than proven; empty where it is proven, or where nobody is named. */
export const doubtOf = ({ name, status }: Pick<Speaker, 'name' | 'status'>): string =>
  name !== null && status !== 'proven' ? doubted(status) : '';

/** Why, beside that; with how sure it is where nothing is said beside the name. */
export const evidenceSaid = (speaker: Speaker): string =>
  doubtOf(speaker) ? speaker.evidence : strings.statusSaid(strings.status[speaker.status], speaker.evidence);
