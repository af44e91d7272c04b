import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { nodesIn, rootOf } from './component.ts';
import { quotationMarksOf, type QuotationMarks } from './quotation-marks.ts';

/**
 * The same typography for everything readers see: the quotation marks of the edition's language and ellipses; dashes are typed as
 * such.
 */
const SMARTYPANTS = { dashes: false } as const;

const typesetter = unified().use(remarkParse).use(remarkSmartypants, SMARTYPANTS).freeze();

/**
 * What stands for marks while it is decided which is which: the smart quotes are placed in a text whose length must not change,
 * and tell no apostrophe from a closing mark. Noncharacters, which no text has.
 */
const PLACED = {
  double: ['\uFDD0', '\uFDD1'],
  single: ['\uFDD2', '\uFDD3'],
  inWord: { double: '\uFDD4', single: '\uFDD5' },
} as const satisfies QuotationMarks;

const placer = unified()
  .use(remarkParse)
  .use(remarkSmartypants, {
    ...SMARTYPANTS,
    backticks: false,
    openingQuotes: { double: PLACED.double[0], single: PLACED.single[0] },
    closingQuotes: { double: PLACED.double[1], single: PLACED.single[1] },
  })
  .freeze();

const PLACES = /[\uFDD0-\uFDD5]/g;
const IN_WORD = /(?<=[\p{L}\p{M}])(["'])(?=\p{L})/gu;

const withoutInWord = (text: string): string =>
  text.replace(IN_WORD, (sign) => (sign === '"' ? PLACED.inWord.double : PLACED.inWord.single));

/** What writes a language's marks in their places, text by text of one block: a single one that closes nothing is an apostrophe. */
function marker({ double, single, inWord }: QuotationMarks): (text: string) => string {
  let open = 0;
  const marks: Record<string, () => string> = {
    [PLACED.double[0]]: () => double[0],
    [PLACED.double[1]]: () => double[1],
    [PLACED.single[0]]: () => {
      open += 1;
      return single[0];
    },
    [PLACED.single[1]]: () => {
      if (!open) return '’';
      open -= 1;
      return single[1];
    },
    [PLACED.inWord.double]: () => inWord.double,
    [PLACED.inWord.single]: () => inWord.single,
  };
  return (text) => text.replace(PLACES, (place) => marks[place]!());
}

function changeTexts(tree: Root, change: (text: string) => string): void {
  for (const node of nodesIn(tree.children)) if (node.type === 'text') node.value = change(node.value);
}

/** Sets what stands in one block, in place. */
function setBlock(children: PhrasingContent[], language: string): void {
  const tree = rootOf([{ type: 'paragraph', children }]);
  const marks = quotationMarksOf(language);
  if (!marks) {
    typesetter.runSync(tree);
    return;
  }
  changeTexts(tree, withoutInWord);
  placer.runSync(tree);
  changeTexts(tree, marker(marks));
}

/** What the typesetter changes; most strings hold none of it, and it is slow. */
const UNSET = /["'`]|\.\s*\./;

/** Sets a plain string (a question, a title) in the typography of the body. */
export function typeset(text: string, language = 'en'): string {
  if (!UNSET.test(text)) return text;
  const set: Text = { type: 'text', value: text };
  setBlock([set], language);
  return set.value;
}

/** Quotation marks pair up within these. */
const BLOCKS = ['paragraph', 'heading', 'tableCell'];

const isBlock = (node: Nodes): node is Nodes & { children: PhrasingContent[] } => BLOCKS.includes(node.type);

/** Sets the blocks of a tree in place, those in which there is something to set. */
export function typesetTree(tree: Root, language = 'en'): void {
  for (const node of nodesIn(tree.children))
    if (isBlock(node) && UNSET.test(toString(node))) setBlock(node.children, language);
}
