import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { reference } from '../../../src/edition/reference.ts';
import type { SourceFile } from '../../../src/edition/source.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const responses = (ref: string, files: SourceFile[] = FILES): string[] =>
  (buildEdition(files).edition!.responses.get(reference(ref)) ?? []).map(({ from, relation }) => `${from} ${relation}`);

test('a comment that quotes a passage, one that answers it, and nobody', () => {
  expect(responses('E1')).toEqual(['T1.1 quotes']);
  expect(responses('E2')).toEqual(['T1.1 quotes']);
  expect(responses('E3')).toEqual(['T1.1 answers']);
  expect(responses('N1')).toEqual([]);
});

test('a comment that quotes and answers stands once, as quoting', () => {
  expect(responses('E1', replaced('threads/one.mdx', 'about="E3"', 'about="E1"'))).toEqual(['T1.1 quotes']);
});

test('a comment that answers as a whole', () => {
  const files = replaced('threads/one.mdx', 'by="nobody"', 'by="nobody" about="E1 N1"');
  expect(responses('E1', files)).toEqual(['T1.1 quotes', 'T1.3 answers']);
  expect(responses('N1', files)).toEqual(['T1.3 answers']);
});

test('the passage that names what it answers stands for its comment, or the one after a quotation, or else the first', () => {
  const at = (ref: string, files: SourceFile[] = FILES): (string | null)[] =>
    buildEdition(files)
      .edition!.responses.get(reference(ref))!
      .map((response) => response.at);
  expect([at('E1'), at('E3')]).toEqual([['T1.1.1'], ['T1.1.2']]);
  expect(at('E1', replaced('threads/one.mdx', 'about="E3"', 'about="E1"'))).toEqual(['T1.1.2']);
  expect(at('N1', replaced('threads/one.mdx', 'by="named"', 'by="named" about="N1"'))).toEqual(['T1.1.1']);
  expect(at('N1', replaced('threads/one.mdx', 'about: [E1]', 'about: [E1, N1]'))).toEqual([null]);
});

test('a comment that answers another one, as a whole or a passage of it', () => {
  const files = replaced('threads/one.mdx', 'by="nobody"', 'by="nobody" about="T1.1 T1.2.1"');
  expect(responses('T1.1', files)).toEqual(['T1.3 answers']);
  expect(responses('T1.2.1', files)).toEqual(['T1.3 answers']);
  expect(responses('T1.2', files)).toEqual([]);
});

test('a thread stands as a whole only where none of its comments does', () => {
  expect(responses('N1', replaced('threads/one.mdx', 'about: [E1]', 'about: [E1, N1]'))).toEqual(['T1 answers']);
});
