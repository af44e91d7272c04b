import type { Root } from 'hast';
import { liftedFrom } from '../html/tree.ts';
import { placeDump, isKnown, structure, type Dump, type Repetition } from './align/structure.ts';
import { unfoldArchive, webArchiveIn } from './archive/web-archive.ts';
import type { KnownSource } from './align/known.ts';
import { decode, documentKindOf } from './decode.ts';
import { openedAs, type DocumentKind } from './opened.ts';
import { detect, type Detected } from './detect.ts';
import type { Said } from './said.ts';
import { BESIDE } from './beside.ts';
import { finish } from './finish.ts';
import { cutOff } from './mail/cut-off.ts';
import { readDiscussions } from './mail/files.ts';
import { isMail, mailIn } from './mail/mailbox.ts';
import { messageOf, type Message } from './mail/message.ts';
import { unpacked } from './packed.ts';
import { chosenOf, isExport } from './exported.ts';
import { inferPost } from './flat/infer.ts';
import { linesOf } from './flat/lines.ts';
import { withoutDumpsOf } from './flat/dumps-of-pages.ts';
import { poolsOf, type FlatFile, type Pool } from './flat/pools.ts';
import { unreadIn } from './flat/unread.ts';
import type { Difference } from './merge.ts';
import { FORM_VERSION, type NormalForm } from './normal-form.ts';
import { inOrder, isDayFirst, unsettled, type Order } from './readers/day-order.ts';
import { readDisqus } from './readers/exports/disqus.ts';
import { readWordpress } from './readers/exports/wordpress.ts';
import { readDocument } from './readers/document.ts';
import { readForumPage } from './readers/forum-page.ts';
import { readGraphql } from './readers/graphql.ts';
import { readGreaterWrongPage } from './readers/greaterwrong-page.ts';
import { readHackerNews } from './readers/hacker-news.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPlainMarkdown } from './readers/plain-markdown.ts';
import { readPlainText } from './readers/plain-text.ts';
import type { Format, RawPost, Reading } from './readers/raw.ts';
import { readWebPage } from './readers/web-page.ts';
import { leave, leftOut, lost, newTally, type Tally } from './tally.ts';
import { brokenOff, withoutComments, withoutNextPage } from './whole.ts';
import { wordsIn, wordsOf } from './words.ts';
import { worksIn, type Sourced, type Work } from './works.ts';
import { ImportError } from './limits.ts';

/** Files → normal form. The order of the stages stands in `readSources`. */

export interface SourceBytes {
  /** What messages call the file. */
  file: string;
  bytes: Uint8Array;
  /** What it is said to be. */
  said?: Said | undefined;
  /** Which element of a page is its article. */
  article?: string | undefined;
  /** Files that lie beside it, where pictures are carried. */
  beside?: readonly string[] | undefined;
}

export interface ReadResult {
  form: NormalForm;
  /** Words of post and comments in each, and letters that were lost of them. */
  files: { file: string; format: Format; words: number; lost: number }[];
  /** Repeated stretches of dumps. */
  copies: Repetition[];
  /** Sentences about what is too little sure to make an edition of. */
  doubts: string[];
  /** Copies of one text that differ in words. */
  differences: (Difference & { files: string[] })[];
}

/** Below this it is asked which lines of a dump are the essay and which are comments. */
const SURE_OF_LINES = 0.65;

interface FileReading extends Reading {
  /** Words of its post and comments. */
  words: number;
  flat: FlatFile | null;
  /** Where it is mail: what is said, and what answers what, is known only of all messages together. */
  mail: Message[] | null;
  /** The site that has the comments of its page, where that is another. */
  elsewhere: string | null;
  /** Whether it is of a discussion that has a next page. */
  goesOn: boolean;
}

/** What a file holds, and in what format. */
type Content = Omit<FileReading, 'file' | 'tally' | 'words'>;

/** Reads one file, by its content. Throws an ImportError when nothing can be made of it. */
function readFile(source: SourceBytes, known: KnownSource | null): FileReading {
  const { file } = source;
  const tally = newTally();
  const kind = documentKindOf(source.bytes);
  const content = kind ? documentIn(source, kind, tally) : textIn(source, known, tally);
  const { posts, flat, warnings } = content;
  return {
    ...content,
    file,
    tally,
    words:
      posts.reduce((sum, post) => sum + wordsOfPost(post), 0) +
      wordsIn(flat?.lines.map((line) => line.text).join(' ') ?? ''),
    warnings: [...warnings, ...lost(file, tally)],
  };
}

function documentIn(source: SourceBytes, format: DocumentKind, tally: Tally): Content {
  const read = readDocument(openedAs(format, source, tally), { beside: source.beside, tally });
  return { format, ...read, flat: null, mail: null, elsewhere: null, goesOn: false, incomplete: [] };
}

function textIn(source: SourceBytes, known: KnownSource | null, tally: Tally): Content {
  const { file } = source;
  const { bytes, incomplete: broken } = unpacked(source.bytes, file);
  const archive = webArchiveIn(bytes, file);
  if (!archive && source.said === undefined && isMail(bytes)) return readMail(bytes, file, broken, tally);
  const { text, warnings } = archive ?? decode(bytes, file);
  const found = asKnown(detect(text, file, source.said), file, known);
  if (archive && 'page' in found) unfoldArchive(found.page, archive, source.beside !== undefined, tally);
  const {
    posts,
    warnings: said = [],
    flat = null,
    elsewhere = null,
    goesOn = false,
    incomplete = [],
  } = contentOf(found, source, tally);
  const isPage = 'page' in found;
  if (isPage) leaveLifted(found.page, tally);
  return {
    format: found.format,
    posts,
    flat,
    mail: null,
    elsewhere,
    goesOn,
    warnings: [...warnings, ...said],
    incomplete: [...broken, ...(archive?.incomplete ?? []), ...(isPage ? brokenOff(text, file) : []), ...incomplete],
  };
}

function readMail(bytes: Uint8Array, file: string, broken: string[], tally: Tally): Content {
  const mail = mailIn(bytes).map((one) => messageOf(one, file, tally));
  const none = { posts: [], flat: null, elsewhere: null, goesOn: false, warnings: [] };
  return { ...none, format: 'mail', mail, incomplete: [...broken, ...cutOff(mail)] };
}

/** A dump of the edition's own work may have empty lines too. */
function asKnown(found: Detected, file: string, known: KnownSource | null): Detected {
  if (found.format !== 'text' || !known) return found;
  return isKnown(placeDump(file, linesOf(found.text, file), known)) ? { ...found, format: 'flat' } : found;
}

type Read = Pick<Reading, 'posts'> &
  Partial<Pick<FileReading, 'warnings' | 'flat' | 'elsewhere' | 'goesOn' | 'incomplete'>>;

function contentOf(found: Detected, { file, said, article, beside }: SourceBytes, tally: Tally): Read {
  switch (found.format) {
    case 'graphql':
      return readGraphql(found.data, file, tally);
    case 'forum-page':
      return { posts: readForumPage(found.page, tally) };
    case 'greaterwrong-page':
      return { posts: readGreaterWrongPage(found.page, tally) };
    case 'hacker-news':
      return readHackerNews(found.page, file, tally);
    case 'markdown':
      return { posts: readMarkdown(found.text, file, tally) };
    case 'plain-markdown':
      return readPlainMarkdown(found.text, { file, pictures: BESIDE, tally });
    case 'web-page':
      return readWebPage(found.page, file, { pictures: BESIDE, beside, tally, article });
    case 'wordpress':
      return { posts: readWordpress(found.root, { pictures: BESIDE, beside, tally }) };
    case 'disqus':
      return { posts: readDisqus(found.root, tally) };
    case 'text':
      return readPlainText(found.text, { file, tally, wish: said === 'verse' || said === 'text' ? said : null });
    case 'flat':
      return { posts: [], flat: { file, lines: linesOf(found.text, file) } };
  }
}

/** What stands deeper in a page than anybody nests is read as text of what holds it. */
function leaveLifted(page: Root, tally: Tally): void {
  const lifted = liftedFrom(page);
  if (lifted?.elements) leave(tally, 'deep', '', lifted.elements);
  if (lifted?.characters) leave(tally, 'endless');
}

const wordsOfPost = ({ blocks, comments }: Pick<RawPost, 'blocks' | 'comments'>): number =>
  comments.reduce((sum, comment) => sum + wordsOf(comment.blocks), wordsOf(blocks));

const isEmpty = ({ posts, flat, mail }: FileReading): boolean =>
  !flat && !mail && posts.every(({ blocks, comments }) => !blocks.length && !comments.length);

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
function inferAll(
  files: FlatFile[],
  said: ReadonlySet<string>,
): { posts: Sourced[]; warnings: string[]; doubts: string[] } {
  const read = poolsOf(files).map((pool) => ({ pool, inferred: inferPost(pool.lines) }));
  return {
    posts: read.map(({ pool, inferred }) => ({ file: pool.files.join(', '), post: inferred.post })),
    warnings: read.flatMap(({ pool, inferred }) => inferenceWarnings(pool, inferred)),
    doubts: read.flatMap(({ pool, inferred: { post, confidence } }) =>
      confidence < SURE_OF_LINES && post.comments.length && !pool.files.every((file) => said.has(file))
        ? [
            `${pool.files.join(', ')}: it is only ${percent(confidence)} sure which lines are the essay and which are comments; if what --dry-run shows without --new is right, add --as lines, or else save the page as HTML.`,
          ]
        : [],
    ),
  };
}

function structured(dumps: Dump[], known: KnownSource | null): { posts: Sourced[]; copies: Repetition[] } {
  if (!known || !dumps.length) return { posts: [], copies: [] };
  const { post, copies } = structure(dumps, known);
  return { posts: [{ file: dumps.map(({ file }) => file).join(', '), post }], copies };
}

/** Pages whose comments another site has, and no file gives. */
function withoutTheirs(readings: readonly FileReading[], works: readonly Work[]): string[] {
  const isExported = readings.some(({ format }) => format === 'disqus');
  return readings.flatMap(({ file, elsewhere }) => {
    const isBare = works.some(({ files, post }) => files.includes(file) && !post.comments.length);
    return elsewhere !== null && isBare ? [withoutComments(file, elsewhere, isExported)] : [];
  });
}

/** Discussions whose last page no file is. */
const withoutEnd = (readings: readonly FileReading[], works: readonly Work[]): string[] =>
  works.flatMap(({ files }) => {
    const pages = readings.filter(({ file, format }) => format === 'hacker-news' && files.includes(file));
    const last = pages.at(-1);
    return last && pages.every(({ goesOn }) => goesOn) ? [withoutNextPage(last.file)] : [];
  });

const nameOf = ({ post, files }: Work): string => (post.title ? `“${post.title.slice(0, 60)}”` : files.join(', '));

/** Whether a file is text of which nothing but its words says what it is; also one that is refused for what it seems to be. */
function isPlain({ file, bytes: given }: SourceBytes): boolean {
  try {
    if (documentKindOf(given)) return false;
    const { bytes } = unpacked(given, file);
    if (webArchiveIn(bytes, file) || isMail(bytes)) return false;
    return ['text', 'flat'].includes(detect(decode(bytes, file).text, file).format);
  } catch {
    return true;
  }
}

/** What several files are said to be is said of those among them that are plain text, if any are: the others say it themselves. */
function withSaid(sources: readonly SourceBytes[]): readonly SourceBytes[] {
  if (sources.length === 1 || sources.every(({ said }) => said === undefined)) return sources;
  const plain = new Set(sources.filter(isPlain));
  return plain.size ? sources.map((one) => (plain.has(one) ? one : { ...one, said: undefined })) : sources;
}

/** Reads files, and again where their dates have turned out to be in another order than most. */
function readFiles(
  sources: readonly SourceBytes[],
  known: KnownSource | null,
): { readings: FileReading[]; warnings: string[] } {
  const read = (order: Order) => sources.map((one) => inOrder(order, () => readFile(one, known)));
  const first = read('month first');
  const met = first.map((one) => one.met);
  const isOther = isDayFirst(met) && met.some(({ open }) => open.size > 0);
  const last = isOther ? read('day first') : first;
  const files = sources.map(({ file }) => file);
  return { readings: last.map(({ result }) => result), warnings: unsettled(met, files) };
}

/** Reads all files of an import. Throws an ImportError on the first that cannot be read: an import is all or nothing. */
export function readSources(given: SourceBytes[], known: KnownSource | null): ReadResult {
  const sources = withSaid(given);
  const { readings, warnings: ofDates } = readFiles(sources, known);
  const empty = readings.find(isEmpty);
  if (empty) throw new ImportError(`${empty.file} holds no post and no comment.`);
  const flats = readings.map(({ flat }) => flat).filter((flat) => flat !== null);
  const dumps = known ? flats.map(({ file, lines }) => placeDump(file, lines, known)) : [];
  const recognised = dumps.filter(isKnown);
  const unknown = flats.filter(({ file }) => !recognised.some((dump) => dump.file === file));
  const all = readings.flatMap(({ file, format, posts }) =>
    posts.map((post): Sourced => ({ file, post, isOfMany: isExport(format) })),
  );
  const name = sources.find(({ article }) => article !== undefined)?.article;
  const mail = readDiscussions(readings, known, name);
  const { posts: others, left, unmatched } = chosenOf(all, name);
  const pages = [...others, ...(mail?.posts ?? [])];
  const { fresh, warnings: repeated } = withoutDumpsOf(pages, unknown);
  const inferred = inferAll(fresh, new Set(sources.filter((one) => one.said === 'lines').map(({ file }) => file)));
  const outlined = structured(recognised, known);
  const works = worksIn([...pages, ...outlined.posts, ...inferred.posts]);
  const finished = works.map((work) => finish(work.post, nameOf(work)));
  const posts = finished.map(({ post }) => post);
  return {
    form: {
      version: FORM_VERSION,
      posts,
      // Works without a title are called alike, as threads of one mailbox that are comments.
      incomplete: [
        ...new Set([
          ...readings.flatMap((one) => one.incomplete),
          ...(mail?.incomplete ?? []),
          ...unmatched,
          ...withoutTheirs(readings, works),
          ...withoutEnd(readings, works),
          ...finished.flatMap((one) => one.incomplete),
        ]),
      ],
      leftOut: [...readings.flatMap(({ file, tally }) => leftOut(file, tally)), ...left, ...(mail?.left ?? [])],
      warnings: [
        ...readings.flatMap((one) => one.warnings),
        ...readings.flatMap(({ file, mail: own, tally }) => (own ? lost(file, tally) : [])),
        ...(mail?.warnings ?? []),
        ...ofDates,
        ...repeated,
        ...inferred.warnings,
        ...unreadIn(flats, posts),
        ...finished.flatMap((one) => one.warnings),
      ],
    },
    files: readings.map(({ file, format, words, tally }) => ({
      file,
      format,
      words: mail?.words.get(file) ?? words,
      lost: Math.max(0, tally.lettersIn - tally.lettersOut),
    })),
    copies: outlined.copies,
    doubts: inferred.doubts,
    differences: works.flatMap(({ differences, files }) => differences.map((one) => ({ ...one, files }))),
  };
}
