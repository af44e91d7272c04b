import { load } from 'cheerio';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { rootOf } from '../../../src/edition/component.ts';
import { reference } from '../../../src/edition/reference.ts';
import { plainText, runsOf } from '../../../src/prose/plain-text.ts';
import { markWords } from '../../../src/rendering/mark-words.ts';
import { renderBody } from '../../../src/rendering/render.ts';
import { annotatedContext } from '../citing/annotated.ts';
import { nodesOf } from '../reading/bodies.ts';

const { edition } = annotatedContext();
const context = { labelOfWork: (id: string): string => `Work ${id}` };
const note = { ref: reference('A1'), href: '/essay/#a1', label: 'note A1' };

const MARKDOWN =
  'Let $x$ grow, and\n*call* `run` twice, as <Ref to="E2"/> says.\n\nThe [second](https://a.example/) one.\n\n- a list\n- of two';

/** A body with the words marked. */
function marked(words: string): Root {
  const tree = rootOf(structuredClone(nodesOf(MARKDOWN)));
  markWords(tree, [{ ...note, words }], context);
  return tree;
}

const isMark = ({ data }: RootContent): boolean => data?.hProperties?.['dataNote'] === 'a1';

const marksIn = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.flatMap((node) => (isMark(node) ? [node] : 'children' in node ? marksIn(node.children) : []));

const said = (nodes: readonly RootContent[]): string =>
  runsOf(rootOf([...nodes]), context)
    .map(({ text }) => text)
    .join('');

describe('the words that a note is on', () => {
  test.for([
    'Let x grow',
    'Let\u00A0x\u202Fgrow',
    'grow, and call',
    'call run twice',
    'as E2 says.\nThe second',
    'one.\na list\nof',
  ])('are marked over formulas, code, components, paragraphs: %j', (words) => {
    const all = marksIn(marked(words).children).map((mark) => said([mark]));
    expect(all.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
  });

  test('leave the text as it is, whatever they are, and what is checked is what is marked', () => {
    const { text } = plainText(nodesOf(MARKDOWN), context);
    expect(said(nodesOf(MARKDOWN))).toBe(text);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }), (from, length) => {
        const words = text.slice(from, from + length);
        const tree = marked(words);
        const all = marksIn(tree.children);
        expect(all.length > 0).toBe(/[^\n]/.test(words));
        expect(
          all
            .map((mark) => said([mark]))
            .join('')
            .replace(/\s/g, ''),
        ).toContain(words.replace(/\s/g, ''));
      }),
    );
  });

  test('stand marked in the page', async () => {
    const $ = load((await renderBody(edition.passages.get(reference('E1'))!, edition)).html);
    expect($('.annotated').text()).toBe('first paragraph about a');
  });
});
