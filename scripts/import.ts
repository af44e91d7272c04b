import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder.ts';
import type { Job, Outcome } from '../src/importing/job.ts';
import { ImportError, LIMITS } from '../src/importing/limits.ts';
import type { SourceBytes } from '../src/importing/read.ts';
import { runBounded } from '../src/importing/run.ts';
import { writeWhole } from '../src/importing/write.ts';

const USAGE = `usage: npm run import -- [options] FILE…

Reads your own copies of the source: ForumMagnum GraphQL JSON, a saved LessWrong, EA Forum or GreaterWrong page,
LessWrong's Markdown, or a flat text. Nothing is fetched, and nothing of it is ever to be committed.

  --json FILE   write the normal form there; without --out no originals are written
  --out DIR     where the originals go (originals/ in the content folder)
  --dry-run     write nothing, only report
  --full        report every block, not only those that are uncertain
  --help        this text
`;

const OPTIONS = {
  json: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readFile(file: string): SourceBytes {
  if (!existsSync(file)) throw new ImportError(`${file} does not exist.`);
  const { size, isFile } = statFile(file);
  if (!isFile) throw new ImportError(`${file} is not a file.`);
  if (size > LIMITS.fileBytes)
    throw new ImportError(`${file} has ${size} bytes; ${LIMITS.fileBytes} are the most that can be read.`);
  try {
    return { file, bytes: readFileSync(file) };
  } catch (error) {
    throw new ImportError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

function statFile(file: string): { size: number; isFile: boolean } {
  const stat = statSync(file);
  return { size: stat.size, isFile: stat.isFile() };
}

function readKnown(): Job['known'] {
  const [outline, fingerprints] = ['outline.json', 'fingerprints.json'].map((name) => join(contentFolder(), name));
  if (!existsSync(outline!) || !existsSync(fingerprints!)) return null;
  return { outline: readFileSync(outline!, 'utf8'), fingerprints: readFileSync(fingerprints!, 'utf8') };
}

interface Wishes {
  json: string | undefined;
  out: string | undefined;
  dryRun: boolean;
}

/** Writes what is wished; says what was written. */
function write({ form, originals }: Outcome, { json, out, dryRun }: Wishes): string[] {
  const wantsOriginals = json === undefined || out !== undefined;
  if (wantsOriginals && !originals)
    throw new ImportError(
      'None of the files holds the work that this edition is of; --json FILE writes what they hold.',
    );
  if (dryRun) return ['Nothing was written.'];
  const written: string[] = [];
  if (json !== undefined) {
    writeWhole(json, `${JSON.stringify(form, null, 1)}\n`);
    written.push(json);
  }
  if (wantsOriginals) {
    const file = join(out ?? join(contentFolder(), 'originals'), 'originals.json');
    writeWhole(file, `${JSON.stringify(originals, null, 1)}\n`);
    written.push(file);
  }
  return [`Written: ${written.join(', ')}.`];
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return void console.log(USAGE);
  if (!positionals.length) throw new UsageError('name at least one file');
  const outcome = await runBounded({ files: positionals.map(readFile), known: readKnown() });
  const { json, out } = values;
  for (const line of [...outcome.summary, ...(values.full ? outcome.full : [])]) console.log(line);
  for (const warning of outcome.form.warnings) console.warn(`warning: ${warning}`);
  for (const line of write(outcome, { json, out, dryRun: values['dry-run'] })) console.log(line);
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
