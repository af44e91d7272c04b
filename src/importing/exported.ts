import { startOf } from './characters.ts';
import { fold } from './fold.ts';
import { ImportError } from './limits.ts';
import type { Format, RawPost } from './readers/raw.ts';
import { counted, someOf } from './sentences.ts';
import { atOneAddress, sameAddress, sameTitle, type Sourced } from './works.ts';
import { wordsOf } from './words.ts';

/** Exports hold all works of a site; an import is of one, or of a few. */

const EXPORTS: readonly Format[] = ['wordpress', 'disqus'];

export const isExport = (format: Format): boolean => EXPORTS.includes(format);

const isNamed = ({ url, title }: RawPost, name: string): boolean =>
  (title !== null && fold(title) === fold(name)) ||
  (url !== null && (sameAddress(url, name) || new URL(url).pathname.split('/').filter(Boolean).at(-1) === name));

/** Some of them by name. */
export const namesOf = (posts: readonly Pick<RawPost, 'title'>[]): string =>
  someOf(posts.map(({ title }) => (title === null ? 'an untitled one' : `“${startOf(title)}”`)));

const messagesIn = ({ blocks, comments }: { blocks: unknown[]; comments: unknown[] }): number =>
  comments.length + Number(blocks.length > 0);

/** Works that were discussions by mail, the longest first, with how many messages they have. */
export function threadsOf(posts: readonly (Pick<RawPost, 'title' | 'blocks'> & { comments: unknown[] })[]): string {
  const longest = [...posts].sort((a, b) => messagesIn(b) - messagesIn(a));
  return someOf(longest.map((one) => `${namesOf([one])} (${counted(messagesIn(one), 'message')})`));
}

const isSame = (a: RawPost, b: RawPost): boolean =>
  a.url !== null && b.url !== null ? atOneAddress(a, b) : sameTitle(a, b);

/** Those that the name means, and what other exports have of the same. Throws an ImportError where it means none. */
function named(exported: readonly Sourced[], name: string): Sourced[] {
  const meant = exported.filter(({ post }) => isNamed(post, name));
  const [{ file } = { file: '' }] = exported;
  if (!meant.length)
    throw new ImportError(
      `${file} has no work “${name}”: write the address or the title of one of those that it has, ${namesOf(exported.map(({ post }) => post))}.`,
    );
  return exported.filter(({ post }) => meant.some((one) => one.post === post || isSame(one.post, post)));
}

const wordsIn = ({ post }: Sourced): number =>
  post.comments.reduce((sum, { blocks }) => sum + wordsOf(blocks), wordsOf(post.blocks));

function leftOf(left: readonly Sourced[]): string[] {
  return [...Map.groupBy(left, ({ file }) => file)].map(([file, works]) => {
    const words = works.reduce((sum, one) => sum + wordsIn(one), 0);
    return `${file}: left out: ${counted(works.length, 'other work')} of the export (${words} words).`;
  });
}

/** Exports of which no work is that of the files beside them. */
function unmatchedIn(exported: readonly Sourced[], chosen: readonly Sourced[]): string[] {
  const unmatched = [...Map.groupBy(exported, ({ file }) => file)].filter(
    ([file]) => !chosen.some((one) => one.file === file),
  );
  return unmatched.map(
    ([file, works]) =>
      `${file}: none of its works has the address or the title of the text that is given with it, and none is read: give the text the title or the address of the one that it is, of ${namesOf(works.map(({ post }) => post))}.`,
  );
}

export interface Chosen {
  posts: Sourced[];
  /** Sentences about works that are not meant. */
  left: string[];
  /** Sentences about exports that are of something else. */
  unmatched: string[];
}

/** Of the works of exports those that are meant: by a name, or else those that other files are of. Where neither says, all are. */
export function chosenOf(posts: readonly Sourced[], name: string | undefined): Chosen {
  const [exported, others] = [posts.filter((one) => one.isOfMany), posts.filter((one) => !one.isOfMany)];
  const chosen = others.length
    ? exported.filter(({ post }) => others.some((one) => isSame(one.post, post)))
    : name !== undefined && exported.length
      ? named(exported, name)
      : exported;
  return {
    posts: [...others, ...chosen],
    left: leftOf(exported.filter((one) => !chosen.includes(one))),
    unmatched: others.length ? unmatchedIn(exported, chosen) : [],
  };
}
