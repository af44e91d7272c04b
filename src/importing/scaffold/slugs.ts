import { slugOf } from '../../edition/slug.ts';

/** Gives each title a slug that no other has. */
export type Slugger = (title: string) => string;

const LONGEST = 48;

/** Names that no file may have on some systems. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

function slugOfTitle(title: string): string {
  const plain = slugOf(title.replace(/['’]/g, '')).slice(0, LONGEST).replace(/-$/, '');
  return !plain || DEVICES.test(plain) ? `part${plain && `-${plain}`}` : plain;
}

export function slugger(): Slugger {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (title) => {
    const plain = slugOfTitle(title);
    let slug = plain;
    for (let n = next.get(plain) ?? 2; taken.has(slug); n++) {
      slug = `${plain}-${n}`;
      next.set(plain, n + 1);
    }
    taken.add(slug);
    return slug;
  };
}
