import type { SpeakerStatus } from '../schemas/certainty.ts';
import type { Reference } from './reference.ts';
import type { Comment, EditionData, Speaker, Thread } from './types.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const fullName = ({ given, family }: EditionData['original']['author']): string =>
  given ? `${given} ${family}` : family;

export function essayist({ original }: EditionData): Speaker {
  const { status, evidence } = original.author;
  return { name: fullName(original.author), role: 'Essayist', status, evidence };
}

/** Roles go by who speaks, in order of appearance: the essayist keeps that role in the threads. */
function rolesOf(thread: Thread, author: string): Map<string, string> {
  const keys = [...new Set(thread.comments.map(({ by }) => by))];
  const others = keys.filter((key) => thread.speakers[key]?.name !== author);
  return new Map(
    keys.map((key) => [key, others.includes(key) ? `Commenter ${LETTERS[others.indexOf(key)] ?? key}` : 'Essayist']),
  );
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
  const entry = Object.hasOwn(thread.speakers, comment.by) ? thread.speakers[comment.by] : undefined;
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
  return new Map(
    threads.flatMap((thread) => {
      const roles = rolesOf(thread, author.name!);
      return thread.comments.map((comment) => {
        const speaker = speakerOf(comment, thread, roles.get(comment.by)!);
        return [comment.ref, speaker.name === author.name ? asEssayist(speaker, author) : speaker] as const;
      });
    }),
  );
}

/** What a speaker is called where names are shown: “Fiora”, or “Commenter B” within the thread. */
export const labelOf = (speaker: Speaker): string => speaker.name ?? speaker.role;
