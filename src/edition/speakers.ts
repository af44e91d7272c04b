import type { SpeakerStatus } from '../schemas/certainty.ts';
import { wholeName } from './person-name.ts';
import type { Reference } from './reference.ts';
import type { Comment, EditionData, Speaker, Thread } from './types.ts';

/** The role of whoever wrote the essay, there and in the threads. */
export const ESSAYIST = 'the essayist';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function essayist({ original }: EditionData): Speaker {
  const { status, evidence } = original.author;
  return { name: wholeName(original.author), role: ESSAYIST, status, evidence };
}

/** A, B, … Z, AA, AB, …: the nth of them, counted from 0. */
function lettersOf(n: number): string {
  const before = Math.floor(n / LETTERS.length);
  return `${before ? lettersOf(before - 1) : ''}${LETTERS[n % LETTERS.length]!}`;
}

const entryOf = ({ by }: Comment, { speakers }: Thread): Thread['speakers'][string] | undefined =>
  Object.hasOwn(speakers, by) ? speakers[by] : undefined;

/** Who is one person: a name is the same person in every thread, an unnamed speaker one within a thread. */
const personOf = (comment: Comment, thread: Thread): string =>
  entryOf(comment, thread)?.name ?? `${thread.ref} ${comment.by}`;

/** Person → role, one to one over all threads, lettered in order of appearance: the essayist keeps that role. */
function rolesOf(threads: readonly Thread[], author: string): Map<string, string> {
  const persons = threads.flatMap((thread) => thread.comments.map((comment) => personOf(comment, thread)));
  const others = [...new Set(persons)].filter((person) => person !== author);
  return new Map([[author, ESSAYIST], ...others.map((one, i) => [one, `Commenter ${lettersOf(i)}`] as const)]);
}

const BY_CERTAINTY: SpeakerStatus[] = ['proven', 'confirmed', 'inferred', 'unknown'];

const lessSure = (a: SpeakerStatus, b: SpeakerStatus): SpeakerStatus =>
  BY_CERTAINTY.indexOf(a) > BY_CERTAINTY.indexOf(b) ? a : b;

/** That a comment is the essayist's is one thing, the essayist's name another: it is as sure as the less sure of them. */
const asEssayist = (speaker: Speaker, author: Speaker): Speaker => ({
  ...speaker,
  status: lessSure(speaker.status, author.status),
  evidence: `${speaker.evidence.replace(/\.$/, '')}. ${author.evidence}`,
});

function speakerOf(comment: Comment, thread: Thread, role: string): Speaker {
  const entry = entryOf(comment, thread);
  const attribution = entry?.attributions.find(({ comments }) => comments.includes(comment.ref));
  return {
    name: entry?.name ?? null,
    role,
    status: attribution?.status ?? 'unknown',
    evidence: attribution?.evidence ?? 'nothing is known of the speaker',
  };
}

/** Who speaks in each comment. */
export function commentSpeakers(threads: Thread[], data: EditionData): Map<Reference, Speaker> {
  const author = essayist(data);
  const roles = rolesOf(threads, author.name!);
  return new Map(
    threads.flatMap((thread) =>
      thread.comments.map((comment) => {
        const speaker = speakerOf(comment, thread, roles.get(personOf(comment, thread))!);
        return [comment.ref, speaker.name === author.name ? asEssayist(speaker, author) : speaker] as const;
      }),
    ),
  );
}

/** What a speaker is called where names are shown: “Fiora”, or “Commenter B”. */
export const labelOf = (speaker: Speaker): string => speaker.name ?? speaker.role;

/** “(inferred)”: said beside a name that is less than proven; empty where it is proven, or where nobody is named. */
export const doubtOf = ({ name, status }: Pick<Speaker, 'name' | 'status'>): string =>
  name !== null && status !== 'proven' ? `(${status})` : '';
