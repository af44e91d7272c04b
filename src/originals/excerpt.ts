import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { hasClass, isElement, rawText } from '../html/tree.ts';
import { strings } from '../strings/languages/en.ts';

/** The most that an excerpt holds. */
export const EXCERPT = { words: 20, characters: 150 } as const;

/** What is left to be taken; `cut` once something was left out. */
interface Budget {
  words: number;
  characters: number;
  cut: boolean;
}

const ELLIPSIS = '…';

function spend(text: string, budget: Budget): boolean {
  if (budget.words < 1 || budget.characters < text.trimEnd().length) budget.cut = true;
  if (budget.cut) return false;
  budget.words -= 1;
  budget.characters -= text.length;
  return true;
}

/** Whole words, for as long as there is budget. */
function takeText(text: string, budget: Budget): string {
  const taken: string[] = [/^\s*/.exec(text)![0]];
  budget.characters -= taken[0]!.length;
  for (const [word] of text.matchAll(/\S+\s*/g)) if (spend(word, budget)) taken.push(word);
  return budget.cut ? `${taken.join('').trimEnd()}${ELLIPSIS}` : taken.join('');
}

function take(nodes: readonly (RootContent | ElementContent)[], budget: Budget): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (budget.cut) return [];
    if (node.type === 'text') return [{ type: 'text', value: takeText(node.value, budget) }];
    if (!isElement(node)) return [];
    if (!hasClass(node, 'language-math')) return [{ ...node, children: take(node.children, budget) }];
    return spend(rawText(node.children), budget) ? [node] : [{ type: 'text', value: ELLIPSIS }];
  });
}

/** The opening of a text. A formula counts as a word, and is never cut. */
export const openingOf = (tree: Root): Root => ({
  type: 'root',
  children: take(tree.children, { ...EXCERPT, cut: false }),
});

/** The opening of a text, with a link to the whole of it where that has an address. */
export function excerptOf(tree: Root, whole: string | undefined): Root {
  const { children } = openingOf(tree);
  if (!whole) return { type: 'root', children };
  const link = h('a', { href: whole }, strings.originals.whole);
  const last = children.at(-1);
  if (isElement(last) && last.tagName === 'p')
    return { type: 'root', children: [...children.slice(0, -1), withLink(last, link)] };
  return { type: 'root', children: [...children, h('p', link)] };
}

const withLink = (paragraph: Element, link: Element): Element => ({
  ...paragraph,
  children: [...paragraph.children, { type: 'text', value: ' ' }, link],
});

/** Words enough to find a paragraph by on its page. */
const FIRST = 8;

/** The first words of a text as it is shown, within one line and before any formula; empty where there are none. */
export function firstWords(text: string): string {
  const line = text.trimStart().split('\n')[0]!;
  const words = line.split(/\s+/).slice(0, FIRST);
  const formula = words.findIndex((word) => word.includes('$') || word.includes('\\'));
  return (formula < 0 ? words : words.slice(0, formula)).join(' ').replace(/…$/, '').trim();
}
