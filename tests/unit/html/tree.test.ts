import type { Element, ElementContent, Root, Text } from 'hast';
import { expect, test } from 'vitest';
import { nodesIn } from '../../../src/edition/component.ts';
import { allElements, byTag, rawText, remove, replace } from '../../../src/html/tree.ts';

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const root = (...children: ElementContent[]): Root => ({ type: 'root', children });

test('what is put in the place of an element is not looked into, nor is it', () => {
  const inner = (words: string): Element => element('b', element('b', text(words)));
  const tree = root(text('a'), inner('b'), element('i', inner('c'), text('d')), inner('e'));
  replace(tree, byTag('b'), (one) => [element('b', text('+')), ...one.children]);
  expect(rawText(tree.children as ElementContent[])).toBe('a+b+cd+e');
});

test('a tree may be wider than a function has arguments', () => {
  const parent = element('p');
  parent.children = Array.from({ length: 300_000 }, (_, i) => element(i ? 'i' : 'b'));
  const tree = root(parent);
  replace(tree, byTag('b'), () => [text('One')]);
  expect(allElements(tree)).toHaveLength(300_000);
  remove(tree, byTag('u'));
  expect(allElements(tree)).toHaveLength(300_000);
  const paragraph = { type: 'paragraph' as const, children: parent.children.map(() => text('')) };
  expect([...nodesIn([paragraph])]).toHaveLength(300_001);
});
