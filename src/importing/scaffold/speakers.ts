import type { Reference } from '../../edition/reference.ts';
import { freeKey } from '../../edition/speaker-key.ts';
import type { PlannedComment } from './plan.ts';
import type { Words } from './words.ts';

/** Who speaks in a thread, as its front matter says it. */

interface Attribution {
  comments: Reference[];
  status: 'proven' | 'unknown';
  evidence: string;
}

export interface Speaker {
  name?: string;
  attributions: Attribution[];
}

export interface Speakers {
  speakers: Record<string, Speaker>;
  /** The key of each comment's speaker. */
  keys: Map<Reference, string>;
}

const attribution = (named: boolean, said: Words['said']): Attribution => ({
  comments: [],
  status: named ? 'proven' : 'unknown',
  evidence: named ? said.namesAuthor : said.doesNotName,
});

/** Comments of one name have one speaker; each comment without a name has its own. */
export function speakersOf(comments: PlannedComment[], said: Words['said']): Speakers {
  const byName = new Map<string, string>();
  const entries = new Map<string, Speaker>();
  const keys = new Map<Reference, string>();
  const taken = new Set<string>();
  for (const { ref, comment } of comments) {
    const name = comment.author;
    const key = (name !== null && byName.get(name)) || freeKey(name, taken);
    if (name !== null) byName.set(name, key);
    taken.add(key);
    keys.set(ref, key);
    const speaker = entries.get(key) ?? {
      ...(name === null ? {} : { name }),
      attributions: [attribution(name !== null, said)],
    };
    speaker.attributions[0]!.comments.push(ref);
    entries.set(key, speaker);
  }
  return { speakers: Object.fromEntries(entries), keys };
}
