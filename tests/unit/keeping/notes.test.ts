import { describe, expect, it } from 'vitest';
import { note } from '../../../src/keeping/notes.ts';
import { keptOf, section } from './small.ts';

/** The call of a new note follows the last words of prose of the passage that calls it. */

const CALL = '<NoteCall to="N1"/>';

function called(body: string, open = '<Passage id="E1">\n\n', close = '\n\n</Passage>'): string {
  const { files } = note(keptOf(section(`${open}${body}${close}`)), { after: null, calledIn: 'E1', body: 'A note.' });
  return files
    .find(({ path }) => path === 'essay/bees.mdx')!
    .text.replace(/^[^]*?\n---\n\n/, '')
    .trimEnd();
}

describe('a call', () => {
  it.each(['Bees hum.', '- one\n- two', '> Bees hum.', 'First.\n\nAs `code`', '*Bees*', 'See <Ref to="E1"/>'])(
    'ends %j',
    (body) => expect(called(body)).toBe(`<Passage id="E1">\n\n${body}${CALL}\n\n</Passage>`),
  );

  it.each([
    'Bees hum:\n\n```text\nhum.\n```',
    '~~~\nhum.\n~~~',
    '$$\nx.\n$$',
    '$$x$$',
    '| a |\n| - |\n| b |',
    '<Spoiler>\n\nBees hum.\n\n</Spoiler>',
    'Bees hum.\n\n---',
  ])('stands by itself behind %j', (body) =>
    expect(called(body)).toBe(`<Passage id="E1">\n\n${body}\n\n${CALL}\n\n</Passage>`),
  );

  it('stands within a passage of one line, or one that says nothing', () => {
    expect(called('Bees hum.', '<Passage id="E1">', '</Passage>')).toBe(`<Passage id="E1">Bees hum.${CALL}</Passage>`);
    expect(called('', '<Passage id="E1" ', '/>')).toBe(`<Passage id="E1">\n\n${CALL}\n\n</Passage>`);
    expect(called('', '<Passage id="E1">\n', '\n</Passage>')).toBe(`<Passage id="E1">\n\n${CALL}\n\n</Passage>`);
  });
});

it('notes begin a section behind all others, and go on behind the last', () => {
  const first = note(keptOf(section('<Passage id="E1">\n\nBees hum.\n\n</Passage>')), {
    after: null,
    calledIn: 'E1',
    body: 'A note.',
  });
  expect(first.files[0]).toEqual({
    path: 'essay/notes.mdx',
    text: '---\ntitle: Notes\nlevel: 1\norder: 2\n---\n\n<Passage id="N1">\n\nA note.\n\n</Passage>\n',
  });
  const german = { path: 'edition.yaml', text: 'language: de\n' };
  const inGerman = note(keptOf(section('<Passage id="E1">\n\nSummen.\n\n</Passage>'), german), {
    after: null,
    calledIn: 'E1',
    body: 'Mehr.',
  });
  expect(inGerman.files[0]!.text).toContain('title: Anmerkungen\n');
  const second = note(keptOf(...first.files), { after: null, calledIn: 'E1', body: 'Another.' });
  expect(second.files[0]!.text).toBe(`${first.files[0]!.text}\n<Passage id="N2">\n\nAnother.\n\n</Passage>\n`);
});
