import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sentenceOf, type Problem } from '../../src/edition/problem.ts';
import type { SourceFile } from '../../src/edition/source.ts';
import { readAndCheck } from '../../src/reading/checked.ts';

/** One fault, as `tests/fixtures/faults/*.yaml` writes it: an edit of one file, and the sentences expected. */
export interface Fault {
  fault: string;
  file: string;
  /** Text to replace, once; or a pattern. `by` takes its place. */
  replace?: string;
  pattern?: string;
  by?: string;
  /** The text of a file to be added. */
  add?: string;
  rename?: string;
  remove?: true;
  /** The file of the sentence, when it is another than the one edited. */
  in?: string;
  /** Text on the line of the sentence, in the faulty file; line 1 when left out. */
  at?: string;
  /** The sentence without its place. */
  sentence: string;
  also?: { at: string; sentence: string }[];
}

const FOLDER = 'tests/fixtures/faults';

/** All faults, by the file that holds them. */
export const FAULTS: [string, Fault[]][] = readdirSync(FOLDER).map((name) => [
  name.replace('.yaml', ''),
  parse(readFileSync(join(FOLDER, name), 'utf8')) as Fault[],
]);

function edited({ path, text }: SourceFile, { fault, replace, pattern, by = '' }: Fault): SourceFile {
  const after = pattern ? text.replace(new RegExp(pattern), by) : text.replace(replace ?? '', () => by);
  if (after === text) throw new Error(`“${fault}” changes nothing in ${path}.`);
  return { path, text: after };
}

/** The content with one fault in it. */
export function seed(files: readonly SourceFile[], fault: Fault): SourceFile[] {
  const { file, add, rename, remove } = fault;
  if (add !== undefined) return [...files, { path: file, text: add }];
  if (!files.some(({ path }) => path === file)) throw new Error(`“${fault.fault}” is for ${file}, which is not there.`);
  if (remove) return files.filter(({ path }) => path !== file);
  return files.map((one) => {
    if (one.path !== file) return one;
    return rename === undefined ? edited(one, fault) : { path: rename, text: one.text };
  });
}

function lineOf(text: string, at: string): number {
  const line = text.split('\n').findIndex((one) => one.includes(at)) + 1;
  if (!line) throw new Error(`No line holds “${at}”.`);
  return line;
}

export const problemsIn = (files: SourceFile[]): Problem[] => readAndCheck(files).problems;

/** The sentence of a problem, with file and line. */
export const onItsLine = ({ column: _, ...problem }: Problem): string => sentenceOf(problem);

export const lineAt = (files: readonly SourceFile[], file: string, line: number): string =>
  files.find(({ path }) => path === file)!.text.split('\n')[line - 1]!;

/** The sentences expected of a fault, with file and line. */
export function expectedSentences(files: readonly SourceFile[], fault: Fault): string[] {
  const path = fault.in ?? fault.file;
  const text = files.find((file) => file.path === path)?.text ?? '';
  return [fault, ...(fault.also ?? [])].map(
    ({ at, sentence }) => `${path}:${at === undefined ? 1 : lineOf(text, at)} ${sentence}`,
  );
}
