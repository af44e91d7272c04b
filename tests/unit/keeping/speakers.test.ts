import { describe, expect, it } from 'vitest';
import { listed, speakersIn, unlisted } from '../../../src/keeping/speakers.ts';
import { LANGUAGES } from '../../../src/strings/strings.ts';

/** What is listed of a comment goes with it, and no more. */

const attributed = (...all: string[][]): string =>
  all.map((comments) => `\n      - comments: [ ${comments.join(', ')} ]`).join('');

const thread = (...all: string[][]) => ({
  path: 'threads/bees.mdx',
  text: `---
ref: T1 # the first
speakers:
  # who began it
  mara:
    name: Mara Quill
    attributions:${attributed(...all)}
  tom:
    attributions:${attributed(['T1.9'])}
---
`,
});

const TOM = { attributions: [{ comments: ['T1.9'] }] };

it.each([
  ['a comment of an attribution', thread(['T1.1', 'T1.2']), thread(['T1.2'])],
  ['an attribution of a speaker', thread(['T1.1'], ['T1.2']), thread(['T1.2'])],
  ['nothing of others', thread(['T1.2']), thread(['T1.2'])],
])('%s', (_, before, after) => expect(unlisted(before, 'T1.1')).toEqual(after));

it('a speaker of nothing else', () => expect(speakersIn(unlisted(thread(['T1.1']), 'T1.1'))).toEqual({ tom: TOM }));

const words = LANGUAGES['en']!;

it('who is listed by the parts of a name is known by it', () => {
  const { path, text } = thread(['T1.1']);
  const parted = { path, text: text.replace('name: Mara Quill', 'name: { family: Quill, given: Mara }') };
  expect(listed(parted, [{ by: 'Mara Quill', ref: 'T1.2' }], words).keys).toEqual(['mara']);
});

describe('lines of which nothing changes stay', () => {
  const fileOf = (...lines: string[]) => ({ path: 'threads/bees.mdx', text: ['---', ...lines, '---', ''].join('\n') });
  const ABOVE = ['ref: T1', 'about: [E1,  E2]', 'speakers:'];
  const MARA = ['  mara:', '    attributions:', '      - { comments: [T1.1, T1.2] }', '      - {comments: [T1.3]}'];
  const TOM = ['  tom:', '    attributions:', '      - {comments: [T1.9]}'];

  it('as they are', () => {
    expect(unlisted(fileOf(...ABOVE, ...MARA, ...TOM), 'T1.3')).toEqual(fileOf(...ABOVE, ...MARA.slice(0, 3), ...TOM));
    expect(unlisted(fileOf(...ABOVE, ...MARA, ...TOM), 'T1.9')).toEqual(fileOf(...ABOVE, ...MARA));
    const { file } = listed(fileOf(...ABOVE, ...TOM), [{ by: 'Mara Quill', ref: 'T1.4' }], words);
    expect(file.text.startsWith(fileOf(...ABOVE, ...TOM).text.slice(0, -'---\n'.length))).toBe(true);
  });

  it('unless they are indented otherwise: what is new could not stand among them', () => {
    const deep = ['ref: T1', 'speakers:', ...TOM.map((line) => line.replace(/^ */, '$&$&'))];
    const { file } = listed(fileOf(...deep), [{ by: 'Mara Quill', ref: 'T1.4' }], words);
    expect(Object.keys(speakersIn(file))).toEqual(['tom', 'speaker-mara-quill']);
  });

  it('for several comments too, of which each speaker is listed once', () => {
    const three = ['T1.4', 'T1.5', 'T1.6'].map((ref, i) => ({ by: i === 1 ? 'Ann Ode' : 'Mara Quill', ref }));
    const { file, keys } = listed(fileOf(...ABOVE, ...TOM), three, words);
    expect(keys).toEqual(['speaker-mara-quill', 'speaker-ann-ode', 'speaker-mara-quill']);
    const commentsOf = ({ attributions }: { attributions: { comments: string[] }[] }) =>
      attributions.map(({ comments }) => comments.join());
    expect(Object.values(speakersIn(file)).map(commentsOf)).toEqual([['T1.9'], ['T1.4', 'T1.6'], ['T1.5']]);
  });
});
