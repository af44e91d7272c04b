import { expect, it } from 'vitest';
import { speakersIn, unlisted } from '../../../src/keeping/speakers.ts';

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
