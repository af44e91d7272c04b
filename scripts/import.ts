import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reading/content-folder.ts';
import { oneLine } from '../src/importing/characters.ts';
import { KINDS_SAID, type Said } from '../src/importing/detect.ts';
import type { Job, Outcome } from '../src/importing/job.ts';
import { ImportError, LIMITS } from '../src/importing/limits.ts';
import { poorerThan } from '../src/importing/poorer.ts';
import type { SourceBytes } from '../src/importing/read.ts';
import { npmFor } from '../src/importing/scaffold/guide.ts';
import type { Wish } from '../src/importing/scaffold/wish.ts';
import { runBounded } from '../src/importing/run.ts';
import { originalsSchema, type Originals } from '../src/schemas/originals.ts';
import { picturesOf, pathsBeside } from './pictures-beside.ts';
import { isFree, reasonOf, writeFolder, writeWhole } from '../src/files/write.ts';

const USAGE = `usage: npm run import -- [options] FILE…

Reads your own copies of the source: ForumMagnum GraphQL JSON, a saved LessWrong, EA Forum or GreaterWrong page, the
page of any other site, Markdown of any kind, plain text, or a flat text of a block a line. Nothing is fetched.

  --json FILE   write the normal form there; without --out no originals are written
  --out DIR     where the originals go (originals/ in the content folder)
  --new DIR     start an edition of the work: a content folder with references, and passages to be written
  --text WHOSE  whose words the passages of a new edition are in: restated, to be written by you, or original,
                the source's own, with its pictures: for a work of your own, or one that is free to be carried
  --as KIND     what the files are where that is not plain: markdown, page, text (lines were broken at a width),
                verse (every line counts) or lines (a block a line)
  --article EL  which element of a page is its article: #id, .class or the name of an element
  --add         make empty passages, to be written, of what is new in the copy of an edition's work
  --replace     put a poorer copy in the place of a fuller one that was imported before
  --dry-run     write nothing, only report
  --full        report every block, not only those that are uncertain
  --help        this text
`;

const OPTIONS = {
  json: { type: 'string' },
  out: { type: 'string' },
  new: { type: 'string' },
  text: { type: 'string' },
  as: { type: 'string' },
  article: { type: 'string' },
  add: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

class UsageError extends Error {}

const names = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

/** What npm has read before `--` it keeps to itself, and says only here. */
function checkNpm(): void {
  const kept = names.find((name) => process.env[`npm_config_${name.replace('-', '_')}`] !== undefined);
  if (kept && process.env['npm_lifecycle_event'] === 'import')
    throw new UsageError(`npm kept --${kept} to itself: put the options after --, as in npm run import -- --${kept}`);
}

/** What is wrong with the option that parseArgs names. */
function slip({ message }: Error): string {
  const [, option = message] = /'(-[^\s'=]*)/.exec(message) ?? [];
  const name = names.find((one) => `--${one}` === option);
  if (!name) return `there is no option ${option}`;
  return OPTIONS[name].type === 'string' ? `${option} needs a name after it` : `${option} takes no name after it`;
}

function readArguments() {
  checkNpm();
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(slip(error as Error));
  }
}

function sizeOf(file: string): number {
  const stat = statSync(file);
  if (!stat.isFile())
    throw new ImportError(`${file} is ${stat.isDirectory() ? 'a folder: name the files in it' : 'no ordinary file'}.`);
  return stat.size;
}

/** What the files are said to be. */
type Sayings = Pick<SourceBytes, 'said' | 'article'>;

function readFile(file: string, sayings: Sayings): SourceBytes {
  try {
    const size = sizeOf(file);
    if (size > LIMITS.fileBytes)
      throw new ImportError(`${file} has ${size} bytes; ${LIMITS.fileBytes} are the most that can be read.`);
    return { file: oneLine(file), bytes: readFileSync(file), ...sayings };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file} cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
}

const inContent = (name: string): string => join(contentFolder(), name);

/** An edition without an outline of the source has that of its own files. What reads them is loaded only then: it takes a second. */
async function outlineText(): Promise<string> {
  const file = inContent('outline.json');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { ownOutline } = await import('./own-outline.ts');
  return ownOutline();
}

async function readKnown(): Promise<Job['known']> {
  const prints = inContent('fingerprints.json');
  return existsSync(prints) ? { outline: await outlineText(), fingerprints: readFileSync(prints, 'utf8') } : null;
}

interface Wishes {
  json: string | undefined;
  out: string | undefined;
  folder: string | undefined;
  replace: boolean;
  dryRun: boolean;
  sources: string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Whether the copy is to be laid beside the edition. */
const isForEdition = ({ json: form, out, folder }: Wishes): boolean =>
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
function plan({ form, originals, edition }: Outcome, wishes: Wishes): [string, () => void][] {
  const { json: formFile, out, folder, replace, sources } = wishes;
  const writes: [string, () => void][] = [];
  if (formFile !== undefined) writes.push([formFile, () => writeWhole(formFile, json(form))]);
  if (folder !== undefined)
    writes.push([folder, () => writeFolder(folder, [...edition!.files, ...picturesOf(edition!.pictures, sources)])]);
  if (!isForEdition(wishes)) return writes;
  if (!originals)
    throw new ImportError(
      'None of the files holds the work that this edition is of; --json FILE writes what they hold, --new DIR starts an edition of it.',
    );
  const file = join(out ?? join(contentFolder(), 'originals'), 'originals.json');
  if (!replace) checkFuller(file, originals);
  return [...writes, [file, () => writeWhole(file, json(originals))]];
}

/** Writes what is wished; says what was written. */
function write(outcome: Outcome, wishes: Wishes): string {
  const writes = plan(outcome, wishes);
  if (wishes.dryRun) return 'Nothing was written.';
  for (const [, act] of writes) act();
  const { folder } = wishes;
  const next =
    folder === undefined
      ? ''
      : ` ${join(folder, 'README.md')} says what comes next; ${npmFor(folder)} start shows the edition.`;
  return `Written: ${writes.map(([name]) => name).join(', ')}.${next}`;
}

/** Whether two names lead to one file. */
const isSame = (a: string, b: string): boolean => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

/** Refuses what could only be a slip, before anything is read. */
function checkTargets(wishes: Wishes, known: Job['known'], sources: string[]): void {
  const { json: form, folder } = wishes;
  if (isForEdition(wishes) && !known)
    throw new ImportError(
      `${contentFolder()} is no edition to lay a copy beside, for it lacks fingerprints.json: name another in the variable CONTENT, or start one with --new DIR.`,
    );
  if (folder !== undefined && !isFree(folder))
    throw new ImportError(`${folder} is not an empty folder: name a new one.`);
  if (form !== undefined && sources.some((file) => isSame(file, form)))
    throw new ImportError(`${form} is one of the files to be read: name another for --json.`);
}

function textOf(text = 'restated'): Wish['text'] {
  if (text !== 'restated' && text !== 'original')
    throw new UsageError(`--text is followed by restated or original, and not by ${text}`);
  return text;
}

function saidOf(said: string | undefined): Said | undefined {
  if (said === undefined) return undefined;
  const known = KINDS_SAID.find((one) => one === said);
  if (!known) throw new UsageError(`--as is followed by ${KINDS_SAID.join(', ')}, and not by ${said}`);
  return known;
}

/** Adds what is new, where all else can be written too. What reads an edition is loaded only then: it takes a second. */
async function addedFrom(outcome: Outcome, wishes: Wishes, { known }: Job): Promise<string[]> {
  plan(outcome, wishes);
  if (!outcome.fresh?.prints.length) return [];
  const { addFresh } = await import('./add-fresh.ts');
  return addFresh(outcome.fresh, known!.fingerprints);
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return void console.log(USAGE);
  if (!positionals.length) throw new UsageError('name at least one file');
  const { json: formFile, out, new: folder, text, as: said, article, full, add, replace, 'dry-run': dryRun } = values;
  if ([formFile, out, folder, text, said, article].includes('')) throw new UsageError('an option lacks its name');
  if (text !== undefined && folder === undefined) throw new UsageError('--text is for --new');
  if (folder !== undefined && out !== undefined) throw new UsageError('--new and --out exclude each other');
  if (add && (folder ?? formFile) !== undefined) throw new UsageError('--add is for the edition that there is');
  const wishes = { json: formFile, out, folder, replace, dryRun, sources: positionals };
  const known = folder === undefined ? await readKnown() : null;
  checkTargets(wishes, known, positionals);
  const job = {
    files: positionals.map((file) => readFile(file, { said: saidOf(said), article })),
    known,
    scaffold: folder === undefined ? null : { text: textOf(text), beside: pathsBeside(positionals), folder },
  };
  const first = await runBounded(job);
  const added = add && !dryRun ? await addedFrom(first, wishes, job) : [];
  const outcome = added.length ? await runBounded({ ...job, known: await readKnown() }) : first;
  for (const line of [...outcome.summary, ...(full ? outcome.full : [])]) console.log(line);
  for (const warning of outcome.form.warnings) console.warn(`warning: ${warning}`);
  if (added.length) console.log(`Added, to be written: ${added.join(', ')}.`);
  if (outcome.fresh?.prints.length) console.log('Add --add to make empty passages, to be written, of what is new.');
  console.log(write(outcome, wishes));
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}; npm run import -- --help says how.`);
  else console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
