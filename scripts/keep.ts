import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collectLedger } from '../src/citing/ledger/file.ts';
import { sentenceOf } from '../src/edition/problem.ts';
import type { SourceFile } from '../src/edition/source.ts';
import { writeWhole } from '../src/files/write.ts';
import { answer, insert, split, withdraw, type Edit, type Kept } from '../src/keeping/edits.ts';
import { buildEdition } from '../src/reading/build.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { contentOrStop } from './content-or-stop.ts';

const USAGE = `usage: npm run keep -- insert E3            a passage after E3, to be written
       npm run keep -- split E3 [--after 2]   what follows its first paragraph, or its first two, as a passage of its own
       npm run keep -- withdraw E3            takes it out
       npm run keep -- answer T2.3 --by NAME  a comment that answers T2.3, to be written`;

/** Gives the numbers itself, and writes only what leaves the edition without a new fault. */
function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function edit(kept: Kept): Edit {
  const { values, positionals } = parseArgs({
    options: { after: { type: 'string' }, by: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, ref, ...more] = positionals;
  if (!ref || more.length) throw new Error(USAGE);
  if (command === 'insert') return insert(kept, ref);
  if (command === 'split') return split(kept, ref, Number(values.after ?? 1));
  if (command === 'withdraw') return withdraw(kept, ref);
  if (command === 'answer' && values.by) return answer(kept, ref, values.by);
  throw new Error(USAGE);
}

/** Every reference in the content and in the ledger. */
function knownIn(files: readonly SourceFile[]): Set<string> {
  const ids = files.flatMap(({ text }) => [...text.matchAll(/\bid="([EGNT][\w.]*)"/g)].map(([, id]) => id!));
  return new Set([...ids, ...Object.keys(collectLedger(files).ledger?.references ?? {})]);
}

const faultsOf = (files: readonly SourceFile[]): string[] =>
  buildEdition([...files])
    .problems.filter(({ rule }) => rule !== 'empty-passage')
    .map(sentenceOf);

/** The faults that the edit would bring: those of the file that it moves lines in are compared without their lines. */
function newFaults(before: readonly SourceFile[], after: readonly SourceFile[]): string[] {
  const bare = (sentence: string): string => sentence.replace(/:\d+ /, ' ');
  const known = new Set(faultsOf(before).map(bare));
  return faultsOf(after).filter((one) => !known.has(bare(one)));
}

/** All or nothing: where one file cannot be written, those before it are put back. */
function write(folder: string, changed: readonly SourceFile[]): void {
  const before = changed.map(({ path }) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  try {
    for (const { path, text } of changed) writeWhole(join(folder, path), text);
  } catch (error) {
    for (const { path, text } of before) writeWhole(join(folder, path), text);
    throw error;
  }
}

const files = contentOrStop();
try {
  const { ref, files: changed } = edit({ files, known: knownIn(files) });
  const after = files.map((one) => changed.find(({ path }) => path === one.path) ?? one);
  const faults = newFaults(files, after);
  if (faults.length) stop(...faults, 'Nothing was written.');
  write(contentFolder(), changed);
  console.log(`Written: ${changed.map(({ path }) => path).join(', ')}.${ref ? ` The new reference is ${ref}.` : ''}`);
} catch (error) {
  stop((error as Error).message);
}
