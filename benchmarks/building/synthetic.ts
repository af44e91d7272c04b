import { makeRng } from '../../src/models/lib/rng.ts';

/** A text of any length that nobody wrote, the same for the same size: as an edition of ours and as pages of Starlight. */
export interface Synthetic {
  sections: { id: string; title: string; passages: string[][] }[];
  comments: { passage: number; words: string[] }[];
}

const SECTION = 40;
/** One passage in so many is answered by a comment. */
const ANSWERED = 5;

const SYLLABLES = 'ba co du fe gi lo mu na pe ri so tu va we xi yo zu kla stre mon'.split(' ');

/** Words by which no term or name is meant. */
function sentences(seed: number, count: number): string[] {
  const rng = makeRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  const word = (): string => Array.from({ length: 1 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]!).join('');
  const sentence = (): string => Array.from({ length: 8 + below(14) }, word).join(' ');
  return Array.from({ length: count }, sentence).map((one) => `${one[0]!.toUpperCase()}${one.slice(1)}.`);
}

/** About as long, as much discussed and as divided as the first edition. */
export function syntheticText(passages: number): Synthetic {
  const all = Array.from({ length: passages }, (_, i) => sentences(i, 4));
  const sections = Array.from({ length: Math.ceil(passages / SECTION) }, (_, i) => ({
    id: `section-${i + 1}`,
    title: sentences(100_000 + i, 1)[0]!
      .split(' ')
      .slice(0, 4)
      .join(' '),
    passages: all.slice(i * SECTION, (i + 1) * SECTION),
  }));
  const answered = all.flatMap((_, i) => (i % ANSWERED === 0 ? [i + 1] : []));
  const comments = answered.map((passage) => ({ passage, words: sentences(200_000 + passage, 3) }));
  return { sections, comments };
}
