import { expect, test } from 'vitest';
import { replaced, sentences } from '../../small.ts';

test('that an item is not the outline’s is said only where nothing else is wrong with it', () => {
  const twice = replaced('essay/start.mdx', 'id="E3"', 'id="E2"');
  expect(sentences(twice).map((one) => /\((.*)\)\.$/.exec(one)?.[1])).toEqual(['reused-reference']);
});

test('faults of different kinds and files come together', () => {
  const files = replaced(
    'essay/start.mdx',
    'id="widget"',
    'id="gadget"',
    replaced('threads/one.mdx', ' replyTo="T1.2"', '', replaced('essay/notes.mdx', 'title: Notes', 'title: Note')),
  );
  expect(sentences(files).map((one) => /\((.*)\)\.$/.exec(one)?.[1])).toEqual([
    'heading',
    'unknown-term',
    'reply-target',
  ]);
});
