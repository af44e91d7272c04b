import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isFree, reasonOf, writeFolder, writeWhole } from '../../src/files/write.ts';
import { oneLine } from '../../src/importing/characters.ts';
import type { Job, Outcome } from '../../src/importing/job.ts';
import { ImportError, LIMITS } from '../../src/importing/limits.ts';
import { poorerThan } from '../../src/importing/poorer.ts';
import type { SourceBytes } from '../../src/importing/read.ts';
import { npmFor } from '../../src/importing/scaffold/npm-for.ts';
import type { Wish } from '../../src/importing/scaffold/wish.ts';
import { contentFolder, readContent } from '../../src/reading/content-folder.ts';
import { originalsSchema, type Originals } from '../../src/schemas/originals.ts';
import type { Told } from './arguments.ts';
import { picturesOf } from './pictures-beside.ts';

/** Files that an import reads and writes. */

function sizeOf(file: string): number {
  const stat = statSync(file);
  if (!stat.isFile())
    throw new ImportError(`${file} is ${stat.isDirectory() ? 'a folder: name the files in it' : 'no ordinary file'}.`);
  return stat.size;
}

export function readFile(file: string, { said, article }: Pick<SourceBytes, 'said' | 'article'>): SourceBytes {
  try {
    const size = sizeOf(file);
    if (size > LIMITS.fileBytes)
      throw new ImportError(`${file} has ${size} bytes; ${LIMITS.fileBytes} are the most that can be read.`);
    return { file: oneLine(file), bytes: readFileSync(file), said, article };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file} cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
}

const inContent = (name: string): string => join(contentFolder(), name);

/** An edition without an outline of the source has that of its own files. What reads them is loaded only then: it takes a second. */
async function outlined(): Promise<Pick<NonNullable<Job['known']>, 'outline' | 'texts'>> {
  const file = inContent('outline.json');
  if (existsSync(file)) return { outline: readFileSync(file, 'utf8') };
  const { ownWords } = await import('./own-words.ts');
  return ownWords();
}

/** What is wrong with `edition.yaml` the check says. */
function whoseWords(): Wish['text'] {
  const file = inContent('edition.yaml');
  const data = existsSync(file)
    ? (parseDocument(readFileSync(file, 'utf8')).toJS() as { text?: unknown } | null)
    : null;
  return data?.text === 'original' ? 'original' : 'restated';
}

/** What the edition knows of its source; null where it knows nothing. What reads its threads is loaded only then. */
export async function readKnown(): Promise<Job['known']> {
  const prints = inContent('fingerprints.json');
  if (!existsSync(prints)) return null;
  const { knownComments } = await import('../../src/keeping/known-comments.ts');
  const comments = knownComments(readContent());
  return { ...(await outlined()), fingerprints: readFileSync(prints, 'utf8'), comments, text: whoseWords() };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Whether the copy is of the edition in use, and is laid beside it where that has words of its own. */
const isForEdition = ({ json: form, out, folder }: Told): boolean =>
  out !== undefined || (form ?? folder) === undefined;

/** A poorer copy never takes the place of a fuller one unasked. What is there and cannot be read is no copy. */
function checkFuller(file: string, fresh: Originals): void {
  if (!existsSync(file)) return;
  const known = originalsSchema.safeParse(parsed(readFileSync(file, 'utf8')));
  const why = known.success ? poorerThan(known.data, fresh) : null;
  if (why)
    throw new ImportError(
      `${file} holds a fuller copy, and this one ${why}: nothing was written; give all copies at once, or add --replace.`,
    );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What is to be written, and how. Nothing is written before all of it is known. */
export function plan({ form, fresh, originals, edition }: Outcome, told: Told): [string, () => void][] {
  const { json: formFile, out, folder, replace, files } = told;
  const writes: [string, () => void][] = [];
  if (formFile !== undefined) writes.push([formFile, () => writeWhole(formFile, json(form))]);
  if (folder !== undefined)
    writes.push([folder, () => writeFolder(folder, [...edition!.files, ...picturesOf(edition!.pictures, files)])]);
  if (!isForEdition(told)) return writes;
  if (!fresh)
    throw new ImportError(
      'None of the files holds the work that this edition is of; --json FILE writes what they hold, --new DIR starts an edition of it.',
    );
  if (!originals) return writes;
  const file = join(out ?? inContent('originals'), 'originals.json');
  if (!replace) checkFuller(file, originals);
  return [...writes, [file, () => writeWhole(file, json(originals))]];
}

const NOTHING_BESIDE = 'Nothing is laid beside this edition: its passages are the words of the source themselves.';

/** Writes what is wished; says what was written. */
export function write(outcome: Outcome, told: Told): string {
  const writes = plan(outcome, told);
  if (told.dryRun) return 'Nothing was written.';
  for (const [, act] of writes) act();
  const { folder } = told;
  const next =
    folder === undefined
      ? ''
      : ` ${join(folder, 'README.md')} says what comes next; ${npmFor(folder)} start shows the edition.`;
  return writes.length ? `Written: ${writes.map(([name]) => name).join(', ')}.${next}` : NOTHING_BESIDE;
}

/** Whether two names lead to one file. */
const isSame = (a: string, b: string): boolean => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

/** Refuses what could only be a slip, before anything is read. */
export function checkTargets(told: Told, known: Job['known']): void {
  const { json: form, folder, out, files } = told;
  if (isForEdition(told) && !known)
    throw new ImportError(
      `${contentFolder()} is no edition to lay a copy beside, for it lacks fingerprints.json: name another in the variable CONTENT, or start one with --new DIR.`,
    );
  if (out !== undefined && known?.text === 'original') throw new ImportError(`${NOTHING_BESIDE} Leave --out away.`);
  if (folder !== undefined && !isFree(folder))
    throw new ImportError(`${folder} is not an empty folder: name a new one.`);
  if (form !== undefined && files.some((file) => isSame(file, form)))
    throw new ImportError(`${form} is one of the files to be read: name another for --json.`);
}
