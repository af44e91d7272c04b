import { createHash } from 'node:crypto';
import type { KnownComment } from '../keeping/known-comments.ts';
import type { Originals } from '../schemas/originals.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { alignPost, type Alignment } from './align/align.ts';
import { parseFingerprints } from './align/fingerprints.ts';
import { knownSource, type KnownSource } from './align/known.ts';
import type { NormalForm, Post } from './normal-form.ts';
import { carriedCopy, type CarriedCopy } from './carry.ts';
import { isExport, namesOf, threadsOf } from './exported.ts';
import { gathered, type Gathered } from './gathered.ts';
import { originalsOf } from './originals.ts';
import { freshIn, type Fresh } from './fresh.ts';
import { readSources, type ReadResult, type SourceBytes } from './read.ts';
import { withoutPost, WITHOUT_POST } from './whole.ts';
import { withoutBeside } from './beside.ts';
import { scaffold, type NewEdition } from './scaffold/edition.ts';
import type { Wish } from './scaffold/wish.ts';
import type { Reference } from '../edition/reference.ts';
import { LARGEST_NUMBER } from '../edition/reference.ts';
import { TooManyError } from './scaffold/plan.ts';
import { ImportError } from './limits.ts';
import { alignmentReport, sourceReport, understood } from './report.ts';

/** What is known of an edition before a copy is read. */
export interface KnownEdition {
  /** Its outline and `fingerprints.json`, as texts. */
  outline: string;
  fingerprints: string;
  /** What it says of its comments. */
  comments?: readonly KnownComment[];
  /** The words of its passages, where those are the source's. */
  texts?: ReadonlyMap<Reference, string>;
  /** Whose words its passages are in. */
  text: Wish['text'];
}

/** One import from bytes to what is to be written. Pure, so that it can run on a thread of its own, within bounds. */
export interface Job {
  files: SourceBytes[];
  /** The edition that a copy is of; null where it has no fingerprints, or a new one is made. */
  known: KnownEdition | null;
  /** How to make a new edition; null where none is to be made. */
  scaffold: Wish | null;
  /** Whether the normal form is wanted itself. It is large, and goes from thread to thread. */
  wantsForm: boolean;
}

export interface Outcome {
  /** What the files hold; null where it is not wanted. */
  form: NormalForm | null;
  warnings: string[];
  /** Null when no file holds the work that the edition is of, and where its passages are its own words. */
  originals: Originals | null;
  /** What it has that the edition has not; null when no file holds the work. */
  fresh: Fresh | null;
  /** The copy as the edition has it, where the edition carries the words of the source. */
  carried: CarriedCopy | null;
  summary: string[];
  /** A line for every block. */
  full: string[];
  /** The files of a new edition, when one was asked for. */
  edition: NewEdition | null;
}

const knownOf = ({ known }: Job): KnownSource | null =>
  known &&
  knownSource(outlineSchema.parse(JSON.parse(known.outline)), parseFingerprints(known.fingerprints), known.comments);

const placedIn = ({ blocks }: Alignment): number => blocks.filter(({ refs }) => refs.length).length;

/** Fewer placed blocks than this are chance, where the work has as many. */
const FEW = 3;

const isEnough = (placed: number, { prints }: KnownSource): boolean =>
  placed > 0 && placed >= Math.min(FEW, prints.size);

/** A post beside the edition that it is of. */
interface Recognised {
  post: Post;
  alignment: Alignment;
  gathered: Gathered | null;
}

/** The post that is the known work. */
function recognise({ form }: ReadResult, known: KnownSource, isCarried: boolean): Recognised | null {
  const all = form.posts.map((one): Recognised => {
    const whole = isCarried ? gathered(one) : null;
    const post = whole?.post ?? one;
    return { post, alignment: alignPost(post, known), gathered: whole };
  });
  const best = all.sort((a, b) => placedIn(b.alignment) - placedIn(a.alignment))[0];
  return best && isEnough(placedIn(best.alignment), known) ? best : null;
}

const baseName = (file: string): string => file.split(/[\\/]/).at(-1)!;

/** Where a file lies on somebody's machine is nobody else's business: what an edition keeps names the file alone. */
const withoutFolders = (text: string, { files }: Job): string =>
  files.reduce((short, { file }) => short.replaceAll(file, baseName(file)), text);

function sourcesOf({ files }: Job, read: ReadResult): Originals['sources'] {
  return read.files.map(({ file, format }, i) => ({
    file: baseName(file),
    format,
    sha256: createHash('sha256').update(files[i]!.bytes).digest('hex'),
  }));
}

/** Does what gives references. Throws an ImportError where there are too few of them. */
export function refusing<T>({ files }: Pick<Job, 'files'>, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TooManyError)) throw error;
    const names = files.map(({ file }) => file).join(', ');
    throw new ImportError(
      `${names} cannot become one edition: it has at most ${LARGEST_NUMBER} ${error.what}, and from “${error.from}” on there are more; make several of it, each from a part.`,
    );
  }
}

const isMail = (files: ReadResult['files']): boolean => files.some(({ format }) => format === 'mail');

/** What to do about files that hold several works; empty where nothing is known. */
function remedyFor({ files, form: { posts } }: ReadResult): string {
  const [bare, whole] = [posts.filter(withoutPost), posts.filter((one) => !withoutPost(one))];
  if (whole.length === 1)
    return `: if the comments on ${namesOf(bare)} are on ${namesOf(whole)}, give its copy the title or the address that they name`;
  if (isMail(files)) return ': name it with --article, by its subject or the Message-ID of a message of it';
  return files.some(({ format }) => isExport(format)) ? ': name it with --article, by its address or title' : '';
}

/** An edition is of one work. */
function newEdition(job: Job, wish: Wish, read: ReadResult): NewEdition {
  const [doubt] = read.doubts;
  if (doubt !== undefined) throw new ImportError(doubt);
  const { posts, warnings: others, incomplete } = read.form;
  const warnings = [...incomplete, ...others];
  if (posts.length > 1)
    throw new ImportError(
      `The files hold ${posts.length} works (${isMail(read.files) ? threadsOf(posts) : namesOf(posts)}); an edition is of one${remedyFor(read)}.`,
    );
  if (withoutPost(posts[0]!))
    throw new ImportError(
      `${job.files.map(({ file }) => file).join(', ')} cannot become an edition: ${WITHOUT_POST}, and give both.`,
    );
  return refusing(job, () =>
    scaffold(
      posts[0]!,
      sourcesOf(job, read),
      warnings.map((one) => withoutFolders(one, job)),
      wish,
    ),
  );
}

export function runJob(job: Job): Outcome {
  const known = job.scaffold ? null : knownOf(job);
  const all = readSources(job.files, known);
  const isCarried = (job.scaffold ?? job.known)?.text === 'original';
  // Only an edition that carries its text carries its pictures, and has several blocks in a passage.
  const read = isCarried ? all : { ...all, form: withoutBeside(all.form) };
  const found = known && refusing(job, () => recognise(read, known, isCarried));
  const report =
    known && found
      ? alignmentReport(found.alignment, known, isCarried ? (job.known?.texts ?? new Map()) : null)
      : { summary: [], full: [] };
  const fresh = found && freshIn(found.post, found.alignment, found.gathered?.passages);
  const edition = job.scaffold && newEdition(job, job.scaffold, read);
  return {
    form: job.wantsForm ? read.form : null,
    warnings: read.form.warnings,
    fresh,
    carried: fresh && found.gathered && carriedCopy(found.gathered, found.alignment, fresh),
    originals:
      known && found && !isCarried
        ? originalsOf(found.post, found.alignment, known, sourcesOf(job, read), read.form)
        : null,
    summary: [
      ...sourceReport(read),
      ...(found ? [] : understood(read, job.scaffold !== null)),
      ...report.summary,
      ...(fresh?.lines ?? []),
      ...(edition?.said ?? []),
    ],
    full: report.full,
    edition,
  };
}
