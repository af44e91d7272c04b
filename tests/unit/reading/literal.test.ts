import { expect, test } from 'vitest';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { attributeValue } from '../../../src/reading/literal.ts';
import { isJsx, parseMdx } from '../../../src/reading/mdx.ts';

function attribute(text: string): MdxJsxAttribute {
  const [node] = parseMdx(`---\n---\n\n<A ${text}>\n\nx\n\n</A>\n`, 'x.mdx').body;
  if (!node || !isJsx(node) || node.attributes[0]?.type !== 'mdxJsxAttribute') throw new Error(text);
  return node.attributes[0];
}

test.for([
  ['a="text"', 'text'],
  ['a', true],
  ['a={"text"}', 'text'],
  ['a={`text`}', 'text'],
  ['a={7}', 7],
  ['a={false}', false],
  ['a={["x", "y"]}', ['x', 'y']],
  ['a={[["x"], 1]}', [['x'], 1]],
  ['a={[]}', []],
  // Everything that would have to be run.
  ['a={x}', undefined],
  ['a={1 + 1}', undefined],
  ['a={`${x}`}', undefined],
  ['a={[x]}', undefined],
  ['a={["x", , "y"]}', undefined],
  ['a={[...x]}', undefined],
  ['a={() => 1}', undefined],
  ['a={null}', undefined],
  ['a={/x/}', undefined],
  ['a={{}}', undefined],
] as const)('%s', ([text, value]) => expect(attributeValue(attribute(text))).toEqual(value));
