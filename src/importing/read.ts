import { placeDump, isKnown, structure, type Dump, type Repetition } from './align/structure.ts';
import type { KnownSource } from './align/known.ts';
import { decode } from './decode.ts';
import { detect } from './detect.ts';
import { finish } from './finish.ts';
import { inferPost } from './flat/infer.ts';
import { linesOf } from './flat/lines.ts';
import { withoutDumpsOf } from './flat/dumps-of-pages.ts';
import { poolsOf, type FlatFile, type Pool } from './flat/pools.ts';
import type { Difference } from './merge.ts';
import type { NormalForm } from './normal-form.ts';
import { readForumPage } from './readers/forum-page.ts';
import { readGraphql } from './readers/graphql.ts';
import { readGreaterWrongPage } from './readers/greaterwrong-page.ts';
import { readMarkdown } from './readers/markdown.ts';
import type { Format, Reading } from './readers/raw.ts';
import { worksIn, type Sourced, type Work } from './works.ts';
import { ImportError } from './limits.ts';

/** Files → normal form. The order of the stages stands in `readSources`. */

export interface SourceBytes {
  /** What messages call the file. */
  file: string;
  bytes: Uint8Array;
}

export interface ReadResult {
  form: NormalForm;
  files: { file: string; format: Format }[];
  /** Repeated stretches of dumps. */
  copies: Repetition[];
  /** Copies of one text that differ in words. */
  differences: (Difference & { files: string[] })[];
}

interface FileReading extends Reading {
  flat: FlatFile | null;
}

/** Reads one file, by its content. Throws an ImportError when nothing can be made of it. */
function readFile({ file, bytes }: SourceBytes): FileReading {
  const { text, warnings } = decode(bytes, file);
  const found = detect(text, file);
  const reading = { file, format: found.format, warnings, flat: null };
  switch (found.format) {
    case 'graphql': {
      const data = readGraphql(found.data, file);
      return { ...reading, posts: data.posts, warnings: [...warnings, ...data.warnings] };
    }
    case 'forum-page':
      return { ...reading, posts: readForumPage(found.page) };
    case 'greaterwrong-page':
      return { ...reading, posts: readGreaterWrongPage(found.page) };
    case 'markdown':
      return { ...reading, posts: readMarkdown(found.text, file) };
    case 'flat':
      return { ...reading, posts: [], flat: { file, lines: linesOf(found.text, file) } };
  }
}

const isEmpty = ({ posts, flat }: FileReading): boolean =>
  !flat && posts.every(({ blocks, comments }) => !blocks.length && !comments.length);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function inferenceWarnings(pool: Pool, { post, copies, confidence }: ReturnType<typeof inferPost>): string[] {
  const name = pool.files.join(', ');
  const least = Math.min(1, ...post.comments.map((one) => one.confidence?.boundary ?? 1));
  const repeated = copies.map(
    ({ from, to, of, typography }) =>
      `${pool.placeOf(from)} to ${pool.placeOf(to)} repeat ${pool.placeOf(of[0])} to ${pool.placeOf(of[1])}` +
      `${typography ? ', in another typography' : ''}.`,
  );
  const guessed = post.comments.length
    ? [
        `${name}: a flat text says neither where comments begin nor what they answer; ${post.comments.length} comments were worked out, and the least sure beginning is ${percent(least)} sure.`,
      ]
    : [];
  return [...repeated, `${name}: which lines are the essay was worked out, ${percent(confidence)} sure.`, ...guessed];
}

/** Dumps of works that are not known. */
function inferAll(files: FlatFile[]): { posts: Sourced[]; warnings: string[] } {
  const read = poolsOf(files).map((pool) => ({ pool, inferred: inferPost(pool.lines) }));
  return {
    posts: read.map(({ pool, inferred }) => ({ file: pool.files.join(', '), post: inferred.post })),
    warnings: read.flatMap(({ pool, inferred }) => inferenceWarnings(pool, inferred)),
  };
}

function structured(dumps: Dump[], known: KnownSource | null): { posts: Sourced[]; copies: Repetition[] } {
  if (!known || !dumps.length) return { posts: [], copies: [] };
  const { post, copies } = structure(dumps, known);
  return { posts: [{ file: dumps.map(({ file }) => file).join(', '), post }], copies };
}

const nameOf = ({ post, files }: Work): string => (post.title ? `“${post.title.slice(0, 60)}”` : files.join(', '));

/** Reads all files of an import. Throws an ImportError on the first that cannot be read: an import is all or nothing. */
export function readSources(sources: SourceBytes[], known: KnownSource | null): ReadResult {
  const readings = sources.map(readFile);
  const empty = readings.find(isEmpty);
  if (empty) throw new ImportError(`${empty.file} holds no post and no comment.`);
  const flats = readings.map(({ flat }) => flat).filter((flat) => flat !== null);
  const dumps = known ? flats.map(({ file, lines }) => placeDump(file, lines, known)) : [];
  const recognised = dumps.filter(isKnown);
  const unknown = flats.filter(({ file }) => !recognised.some((dump) => dump.file === file));
  const pages = readings.flatMap(({ file, posts }) => posts.map((post): Sourced => ({ file, post })));
  const { fresh, warnings: repeated } = withoutDumpsOf(pages, unknown);
  const inferred = inferAll(fresh);
  const outlined = structured(recognised, known);
  const works = worksIn([...pages, ...outlined.posts, ...inferred.posts]);
  const finished = works.map((work) => finish(work.post, nameOf(work)));
  return {
    form: {
      posts: finished.map(({ post }) => post),
      warnings: [
        ...readings.flatMap((one) => one.warnings),
        ...repeated,
        ...inferred.warnings,
        ...finished.flatMap((one) => one.warnings),
      ],
    },
    files: readings.map(({ file, format }) => ({ file, format })),
    copies: outlined.copies,
    differences: works.flatMap(({ differences, files }) => differences.map((one) => ({ ...one, files }))),
  };
}
