import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/reading/mdx.ts';

/** `Sense(paragraph(text))`: the shape of a tree. */
const shape = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node) => {
      const name =
        'name' in node && node.name ? `${node.type === 'mdxJsxFlowElement' ? '' : 'inline '}${node.name}` : node.type;
      return 'children' in node && node.children.length ? `${name}(${shape(node.children)})` : name;
    })
    .join(' ');
const shapeOf = (text: string): string => shape(parseMdx(`---\n---\n\n${text}\n`, 'x.mdx').body);

test.for([
  ['<Sense at="E1">So.</Sense>', 'Sense(paragraph(text))'],
  ['<Sense at="E1">So *it*\nis.</Sense>', 'Sense(paragraph(text emphasis(text) text))'],
  ['<Sense at="E1">\n\nSo.\n\n</Sense>', 'Sense(paragraph(text))'],
  ['<Quotes of="E1"/>', 'Quotes'],
  ['<Quotes of="E1"/> <Quotes of="E2"/>', 'Quotes Quotes'],
  ['<Comment id="T1.1" by="a">\n\n<Gap id="G1" lost="x">So.</Gap>\n\n</Comment>', 'Comment(Gap(paragraph(text)))'],
  ['<Editor>Ours.</Editor>', 'Editor(paragraph(text))'],
  // Within a line they stay there, and so do others that stand alone.
  ['So. <Editor>Ours.</Editor>', 'paragraph(text inline Editor(text))'],
  ['<Term id="a">A</Term>', 'paragraph(inline Term(text))'],
  ['<Term id="a">A</Term> <Sense at="E1">So.</Sense>', 'paragraph(inline Term(text) text inline Sense(text))'],
  ['Plain.', 'paragraph(text)'],
] as const)('%j', ([text, expected]) => expect(shapeOf(text)).toBe(expected));

test('the words of what becomes a block stand where they stood', () => {
  const [block] = parseMdx('---\n---\n\n<Sense at="E1">So *it* is.</Sense>\n', 'x.mdx').body;
  expect(block).toMatchObject({
    position: { start: { column: 1 }, end: { column: 35 } },
    children: [{ position: { start: { column: 16 }, end: { column: 27 } } }],
  });
});
