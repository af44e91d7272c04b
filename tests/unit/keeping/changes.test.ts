import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/keeping/comments.ts';
import { insert, withdraw } from '../../../src/keeping/edits.ts';
import { bodyOf, keptOf, section, thread, withReturns } from './small.ts';

/** What an edit does not mean stays as it is. */

const passage = (ref: string): string => `<Passage id="${ref}">\n\nOf ${ref}.\n\n</Passage>`;
const EMPTY = '<Passage id="E1a">\n\n</Passage>';
const ON_ONE_LINE = '<Passage id="E1">One.</Passage> <Passage id="E2">Two.</Passage>';

describe('a passage is inserted', () => {
  it.each([
    [`${passage('E1')}\n\n${passage('E2')}`, `${passage('E1')}\n\n${EMPTY}\n\n${passage('E2')}`],
    [ON_ONE_LINE, `<Passage id="E1">One.</Passage>\n\n${EMPTY}\n\n <Passage id="E2">Two.</Passage>`],
    ['<Passage id="E1" />', `<Passage id="E1" />\n\n${EMPTY}`],
    ['<Passage\n  id="E1"\n/>', `<Passage\n  id="E1"\n/>\n\n${EMPTY}`],
  ])('after the first of %j', (before, after) => {
    expect(bodyOf(insert(keptOf(section(before)), 'E1'))).toBe(after);
  });
});

describe('a passage is withdrawn', () => {
  it.each([
    ['E1', `${passage('E1')}\n\n${passage('E2')}`, passage('E2')],
    ['E2', `${passage('E1')}\n\n${passage('E2')}`, passage('E1')],
    ['E1', ON_ONE_LINE, '<Passage id="E2">Two.</Passage>'],
    ['E2', ON_ONE_LINE, '<Passage id="E1">One.</Passage>'],
    ['E1', `<Passage id="E1" />\n\n${passage('E2')}`, passage('E2')],
  ])('%s of %j', (ref, before, after) => {
    expect(bodyOf(withdraw(keptOf(section(before)), ref))).toBe(after);
  });
});

const comment = (ref: string): string =>
  `<Comment id="${ref}" by="speaker-mara-quill">\n\n${passage(`${ref}.1`)}\n\n</Comment>`;

it('nothing where the outline cannot be read', () => {
  const kept = keptOf(section(passage('E1')), { path: 'outline.json', text: '{ "sections": ' });
  expect(() => insert(kept, 'E1')).toThrow(/^outline\.json:1 the outline is no JSON \(.+\): correct it first\.$/);
});

describe('a file keeps its line ends', () => {
  const essay = section(`${passage('E1')}\n\n${passage('E2')}`);
  const threads = thread(`${comment('T1.1')}\n\n${comment('T1.2')}`, ['T1.1', 'T1.2']);
  const outline = { path: 'outline.json', text: `${JSON.stringify({ sections: [], threads: [] }, null, 1)}\n` };

  it.each([
    ['insert', () => insert, 'E1'],
    ['withdraw', () => withdraw, 'E1'],
    ['withdraw', () => withdraw, 'T1.2'],
  ] as const)('%s', (_, edit, ref) => {
    const changed = edit()(keptOf(...[essay, threads, outline].map(withReturns)), ref);
    expect(changed.files).toEqual(edit()(keptOf(essay, threads, outline), ref).files.map(withReturns));
  });

  it.each(['Mara Quill', 'Tom Reed'])('answer by %s', (by) => {
    const changed = answer(keptOf(...[essay, threads, outline].map(withReturns)), 'T1.1', { by });
    expect(changed.files).toEqual(answer(keptOf(essay, threads, outline), 'T1.1', { by }).files.map(withReturns));
  });
});
