import type { Reference } from '../../edition/reference.ts';
import type { PlannedComment } from './plan.ts';

/** Who speaks in a thread, as its front matter says it. */

interface Attribution {
  comments: Reference[];
  status: 'confirmed' | 'unknown';
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

/** a, b, … z, aa, ab, … */
function letters(n: number): string {
  const rest = Math.floor(n / 26);
  return (rest ? letters(rest - 1) : '') + String.fromCharCode(97 + (n % 26));
}

/** Keys have letters and hyphens only. */
const keyOfName = (name: string): string =>
  `speaker-${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)}`.replace(/-$/, '');

function freeKey(name: string | null, taken: ReadonlySet<string>): string {
  const base = name === null ? '' : keyOfName(name);
  if (base && !taken.has(base)) return base;
  for (let n = 0; ; n++) {
    const key = base ? `${base}-${letters(n)}` : letters(n);
    if (!taken.has(key)) return key;
  }
}

const attribution = (named: boolean): Attribution => ({
  comments: [],
  status: named ? 'confirmed' : 'unknown',
  evidence: named ? 'the imported copy names the author' : 'the imported copy does not name the author',
});

/** Comments of one name have one speaker; each comment without a name has its own. */
export function speakersOf(comments: PlannedComment[]): Speakers {
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
      attributions: [attribution(name !== null)],
    };
    speaker.attributions[0]!.comments.push(ref);
    entries.set(key, speaker);
  }
  return { speakers: Object.fromEntries(entries), keys };
}
