import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/schemas/source-block.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

const read = (text: string): { blocks: Block[]; leftOut: string[] } => {
  const { form } = readSources([source('a.md', `# Bells\n\n${text}\n`)], null);
  return { blocks: form.posts[0]!.blocks, leftOut: form.leftOut };
};
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);

const MARKS = 'x^[i] [[P]] ==h== %%r%% a';

describe('no mark is read', () => {
  it.each([
    ['in code within a line', `\`${MARKS}\` b`],
    ['in code within a line that holds a sign of code', `\`\`\` \` ${MARKS} \`\`\` b`],
    ['in code that goes on in the next line', `\`c\n${MARKS}\` b`],
    ['in code that stands in from the margin', `b\n\n    ${MARKS}`],
    ['in code between fences', `b\n\n~~~\n${MARKS}\n~~~`],
    ['in code between fences in an item', `- b\n\n  \`\`\`\n  ${MARKS}\n  \`\`\``],
    ['in a formula', `$${MARKS}$ b`],
    ['in a displayed formula', `$$\n${MARKS}\n$$\n\nb`],
    ['in a formula between parentheses', `\\(${MARKS}\\) b`],
    ['in a formula between brackets', `b\n\n\\[\n${MARKS}\n\\]`],
    ['in code of HTML', `<code>${MARKS}</code> b`],
    ['in a block of code of HTML', `<pre>\n${MARKS}\n</pre>\n\nb`],
  ])('%s', (_, text) => {
    const { blocks, leftOut } = read(text);
    expect(blocks.map((block) => block.text).join('\n')).toContain(MARKS);
    expect([leftOut, blocks.filter(({ n }) => n !== undefined)]).toEqual([[], []]);
  });

  it.each([
    ['a link', '[w](https://e.example/?a==b==c)'],
    ['a link by itself', '<https://e.example/?a==b==c>'],
    ['a tag', '<a href="https://e.example/?a==b==c">w</a>'],
    ['a definition', '[w]\n\n[w]: https://e.example/?a==b==c'],
  ])('in the address of %s', (_, text) => {
    expect(read(text).blocks[0]!.links?.map(({ href }) => href)).toEqual(['https://e.example/?a==b==c']);
  });

  it('so code keeps what would be a formula', () => {
    expect(texts('b\n\n    s/\\(a\\)/\\1/')).toEqual(['b', 's/\\(a\\)/\\1/']);
  });
});

describe('between dollars of money', () => {
  it('there is no formula, and marks are read', () => {
    const [{ text, html, tex }] = read('It costs $5 *or* $6, at most $ 7, and $x$ of $4.').blocks as [Block];
    expect([text, tex]).toEqual(['It costs $5 or $6, at most $ 7, and $x$ of $4.', ['x']]);
    expect(html).toContain('<em>or</em>');
    expect(texts('It costs $6 with `x^[i]`, or $5 there.')).toEqual(['It costs $6 with x^[i], or $5 there.']);
  });

  it.each([
    ['From $5-$10 (`$HOME` and `$PATH`) to $x_1$.', 'From $5-$10 ($HOME and $PATH) to $x_1$.', ['x_1']],
    ['It costs $5 and $6, `a$b` there.', 'It costs $5 and $6, a$b there.', undefined],
    ['It costs $5, as `$HOME` does.', 'It costs $5, as $HOME does.', undefined],
    ['Here [a $5](http://x.example/$z) of $x$.', 'Here a $5 of $x$.', ['x']],
    ['Here [a $5](z/$z).', 'Here a $5.', undefined],
    ['Here $5 <b title="$z">b</b>.', 'Here $5 b.', undefined],
    ['Where $a<b$ and $c>d$ it costs $5.', 'Where $a<b$ and $c>d$ it costs $5.', ['a<b', 'c>d']],
    ['At http://x.example/$y $x$ and $5.', 'At http://x.example/$y $x$ and $5.', ['x']],
    ['It costs $5.', 'It costs $5.', undefined],
  ])('no code, tag or address ends one: %s', (markdown, words, formulas) => {
    const [{ text, tex }] = read(markdown).blocks as [Block];
    expect([text, tex]).toEqual([words, formulas]);
  });

  it('an address keeps its own', () => {
    expect(read('Here [a $5](http://x.example/$z).').blocks[0]!.links?.map(({ href }) => href)).toEqual([
      'http://x.example/$z',
    ]);
  });
});

describe('a note within a line', () => {
  it('is one beside code and formulas, and may hold some', () => {
    expect(texts('One `a^[1]`.^[See `b]` and $c^[2]$.] It costs $5 or^[More.] $6.')).toEqual([
      'One a^[1].[1] It costs $5 or[2] $6.',
      'See b] and $c^[2]$.',
      'More.',
    ]);
  });

  it('is no part of code that is left open', () => {
    expect(texts('One.^[More.]\n\n~~~\nb')).toEqual(['One.[1]', 'b', 'More.']);
    expect(texts('One.^[More.]\n\n````\nb\n```')).toEqual(['One.[1]', 'b\n```', 'More.']);
  });

  it.each([
    ['stands in', '```\nb\n  ```', 'b'],
    ['is longer', '~~~\nb\n~~~~ ', 'b'],
    ['of a formula is longer', '$$\nb\n$$$', 'b'],
  ])('stands behind code that is closed, where what closes it %s', (_, code, words) => {
    expect(texts(`One.^[More.]\n\n${code}`)).toEqual(['One.[1]', words, 'More.']);
  });

  it('may be nothing but a link by name', () => {
    expect(texts('One.^[[ref]]\n\n[ref]: https://e.example/a')).toEqual(['One.[1]', 'ref']);
  });
});

describe('two brackets', () => {
  it.each([
    ['a link', '[[1]](https://e.example/a)'],
    ['a link that goes on', 'see [the [[1]] here](https://e.example/a) there'],
    ['a link by name', '[[12]][ref]\n\n[ref]: https://e.example/a'],
    ['a name alone', '[[ref]]\n\n[ref]: https://e.example/a'],
  ])('are those of %s, where the parser reads one', (_, text) => {
    const [{ text: words, links }] = read(text).blocks as [Block];
    expect(links?.map(({ href }) => href)).toEqual(['https://e.example/a']);
    expect(words).toMatch(/\[\[?(?:1|12|ref)\]/);
    expect(read(text).leftOut).toEqual([]);
  });

  it('lead to a page where it reads none', () => {
    expect(texts('See [[A Page]], [[Other|that]][[C]] (there).')).toEqual(['See A Page, thatC (there).']);
    expect(read('See [[A Page]].').leftOut).toEqual([expect.stringContaining('“A Page”')]);
  });
});

describe('lines that begin with a bar', () => {
  it.each([
    ['without bars at their ends', '| a | b\n| - | -\n| 1 | 2'],
    ['with one column', '| a\n| -\n| 1'],
    ['below a paragraph, in an item', '- c\n\n  | a | b\n  | - | -\n  | 1 | 2'],
  ])('are a table where a delimiter row follows the first: %s', (_, text) => {
    expect(
      read(text)
        .blocks.find(({ type }) => type === 'table')
        ?.rows?.map((row) => row.map((cell) => cell.text)),
    ).toEqual(
      text.includes('b')
        ? [
            ['a', 'b'],
            ['1', '2'],
          ]
        : [['a'], ['1']],
    );
  });

  it('are verse where none does', () => {
    expect(texts('| The bell\n| it rang\n|   at night')).toEqual(['The bell\nit rang\nat night']);
  });
});

it('characters for private use are kept', () => {
  const some = '\u{F0001} \u{F0000} \u{F0003}';
  expect(texts(`A \`b ${some}\` ${some} \`d\`.\n\n\\[\n${some} \`e\` $f$\n\\]`)).toEqual([
    `A b ${some} ${some} d.`,
    `${some} \`e\` $f$`,
  ]);
});

it('in the Markdown of a forum too, code keeps what would be a formula or open a part', () => {
  const code = 's/\\(a\\)/b/\n:::\n+++ c';
  const fenced = `- b\n\n    ~~~\n${code.replace(/^/gm, '    ')}\n    ~~~`;
  const answer = {
    data: { post: { result: { _id: 'p', title: 'T', contents: { markdown: `\\(x\\)\n\n${fenced}` } } } },
  };
  const [post] = readSources([source('a.json', JSON.stringify(answer))], null).form.posts;
  expect(post!.blocks.map(({ type, text }) => [type, text])).toEqual([
    ['paragraph', '$x$'],
    ['paragraph', 'b'],
    ['code', code],
  ]);
});

describe('braces behind words', () => {
  it.each([
    ['## Preface {-}', 'Preface'],
    ['## Sets {1, 2}', 'Sets {1, 2}'],
    ['## The case {n=3}', 'The case {n=3}'],
    ['## The sign \\{#a}', 'The sign {#a}'],
    ['## Of `{#a}`', 'Of {#a}'],
    ['a [b c]{.smallcaps} d', 'a b c d'],
    ['a [b]{c} d', 'a [b]{c} d'],
  ])('of %s are attributes only where they are written as such', (text, words) => {
    expect(texts(text)).toEqual([words]);
  });

  it('the name of the title or of a comment’s heading has no place, which is said', () => {
    const comments = '## Comments\n\n### Ann Tye, 2026-01-02 {#c9}\n\nYes.';
    const { form } = readSources([source('a.md', `# Bells {#top}\n\nThey ring.\n\n${comments}\n`)], null);
    expect([form.posts[0]!.title, form.posts[0]!.comments[0]!.author]).toEqual(['Bells', 'Ann Tye']);
    expect(form.leftOut.join()).toMatch(/2 marks .*“#top”, “#c9”/);
  });
});
