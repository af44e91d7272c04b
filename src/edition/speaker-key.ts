import { plainWords } from './slug.ts';

const LONGEST = 40;

/** `Zoë Quill` → speaker-zoe-quill: keys have letters and hyphens only. Just `speaker` where the name has no Latin letters. */
export const speakerKey = (name: string): string =>
  `speaker-${plainWords(name)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)}`.replace(/-+$/, '');

/** a, b, … z, aa, ab, … */
function letters(n: number): string {
  const rest = Math.floor(n / 26);
  return (rest ? letters(rest - 1) : '') + String.fromCharCode(97 + (n % 26));
}

/** A key that no other speaker of a thread has; letters alone where nobody is named. Two names may be written alike. */
export function freeKey(name: string | null, taken: ReadonlySet<string>): string {
  const base = name === null ? '' : speakerKey(name);
  if (base && !taken.has(base)) return base;
  for (let n = 0; ; n++) {
    const key = base ? `${base}-${letters(n)}` : letters(n);
    if (!taken.has(key)) return key;
  }
}
