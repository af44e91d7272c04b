import { expect, test } from 'vitest';
import { answeredAt } from '../../../src/edition/answering.ts';
import type { SourceFile } from '../../../src/edition/source.ts';
import { editionOf, FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

/** What each passage of the small thread answers. */
function answers(files: SourceFile[] = FILES): Record<string, string> {
  const { threads, quotationsIn } = editionOf(files);
  const found = threads.flatMap((thread) =>
    thread.comments.flatMap((one) => [...answeredAt(one, quotationsIn.get(one.ref) ?? [], thread)]),
  );
  return Object.fromEntries(found.map(([at, refs]) => [at, refs.join(' ')]));
}

test('what a passage says itself, else what was quoted before it, else what its comment replies to', () => {
  expect(answers()).toEqual({ 'T1.1.1': 'E1 E2', 'T1.1.2': 'E3', 'T1.2.1': 'T1.1', 'T1.3.1': 'T1.2' });
});

test('what the whole comment answers comes before what it replies to', () => {
  expect(answers(replaced('threads/one.mdx', 'by="nobody"', 'by="nobody" about="E1 N1"'))['T1.3.1']).toBe('E1 N1');
});

test('where nothing is quoted yet, a comment at the top answers what its thread is about', () => {
  const unquoted = replaced('threads/one.mdx', '<Quotes of="E1–E2"/>\n\n', '');
  expect(answers(replaced('outline.json', '{"quote":"E1–E2"},', '', unquoted))['T1.1.1']).toBe('E1');
});

test('a quotation from outside ends the one before it', () => {
  const outside = '<Quotes outside="a book">A gist.</Quotes>\n\n<Passage id="T1.1.1"';
  const quoting = replaced('threads/one.mdx', '<Passage id="T1.1.1"', outside);
  expect(answers(replaced('outline.json', '"T1.1.1"', '{"quote":null},"T1.1.1"', quoting))['T1.1.1']).toBe('E1');
});
