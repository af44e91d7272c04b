import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkName, readAttributes } from '../../../src/reading/attributes.ts';
import { isJsx, parseMdx, type JsxElement } from '../../../src/reading/mdx.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { proseComponent, isProseName } from '../../../src/prose/components.ts';
import { blockSchemas, type BlockName } from '../../../src/schemas/blocks.ts';

function element(tag: string): JsxElement {
  const [node] = parseMdx(`---\n---\n\n${tag}\n`, 'x.mdx').body;
  const inner = node?.type === 'paragraph' ? node.children[0]! : node!;
  if (!isJsx(inner)) throw new Error(`${tag} is no element.`);
  return inner;
}

const schemaOf = (name: string): z.ZodType =>
  isProseName(name) ? proseComponent(name).attributes : blockSchemas[name as BlockName];
const read = (tag: string, name: string) => readAttributes(element(tag), schemaOf(name), 'x.mdx');

test.for([
  ['<Term id="rlvr">x</Term>', 'Term', { id: 'rlvr' }],
  ['<Ref to="E1–E3"/>', 'Ref', { to: { from: 'E1', to: 'E3' } }],
  ['<Sense at="E1 E2, T2.3">x</Sense>', 'Sense', { at: ['E1', 'E2', 'T2.3'] }],
  [
    '<Passage id="E1" asks={["It\'s \\"what\\"?"]}>x</Passage>',
    'Passage',
    { id: 'E1', asks: ['It’s “what”?'], about: [] },
  ],
  [
    '<Passage id="E1" as="item" about="E2" asks={[`How?`]}>x</Passage>',
    'Passage',
    { id: 'E1', as: 'item', about: ['E2'], asks: ['How?'] },
  ],
  ['<Quotes of="E1"/>', 'Quotes', { of: { from: 'E1', to: 'E1' }, part: 'whole' }],
] as const)('%s', ([tag, name, data]) => expect(read(tag, name)).toEqual({ data, problems: [] }));

test.for([
  ['<Term/>', 'Term', 'x.mdx:4 <Term> lacks the attribute “id”: add it (missing-attribute).'],
  [
    '<Term id="a" to="b" by="c"/>',
    'Term',
    'x.mdx:4 <Term> has no attribute “to”: remove or correct it (unknown-attribute).',
    'x.mdx:4 <Term> has no attribute “by”: remove or correct it (unknown-attribute).',
  ],
  [
    '<Term id={1 + 1}/>',
    'Term',
    'x.mdx:4 <Term> has an attribute that is code: write a plain string or a list of strings (attribute-code).',
  ],
  [
    '<Term id={7}/>',
    'Term',
    'x.mdx:4 <Term> has a wrong “id”: write text, in quotes if it looks like a number or a date (bad-attribute).',
  ],
  ['<Term id=""/>', 'Term', 'x.mdx:4 <Term> has a wrong “id”: write something (bad-attribute).'],
  [
    '<Term id/>',
    'Term',
    'x.mdx:4 <Term> has a wrong “id”: write text, in quotes if it looks like a number or a date (bad-attribute).',
  ],
  [
    '<Ref to="E1-E2"/>',
    'Ref',
    'x.mdx:4 <Ref> has a wrong “to”: write “E1-E2” as a reference or a range like E50–E51 (bad-attribute).',
  ],
  [
    '<Sense at="E1 X2"/>',
    'Sense',
    'x.mdx:4 <Sense> has a wrong “at.1”: write “X2” as a reference like E27, N3, G1, T2.3 or T2.3.5 (bad-attribute).',
  ],
] as const)('%s', ([tag, name, ...sentences]) => {
  expect(read(tag, name).problems.map(sentenceOf)).toEqual(sentences);
});

test('a component may stand only where it is allowed', () => {
  const rules = (tag: string): string[] => checkName(element(tag), ['Term', 'Ref'], 'x.mdx').map(({ rule }) => rule);
  expect(rules('<Term id="a"/>')).toEqual([]);
  expect(rules('<Gap id="G1"/>')).toEqual(['misplaced-component']);
  expect(rules('<Kbd/>')).toEqual(['unknown-component']);
  expect(rules('<toString/>')).toEqual(['unknown-component']);
  expect(rules('<>x</>')).toEqual(['unknown-component']);
});
