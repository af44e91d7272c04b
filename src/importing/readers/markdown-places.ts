import type { Heading, Nodes, Root } from 'mdast';
import { leave, type Tally } from '../tally.ts';

/**
 * Names and classes that writers give headings in braces: `{#id}`, `{#id .unnumbered}`, `{-}` and `{id="id"}` of Pandoc and
 * Docusaurus, `{: #id}` of kramdown, on the next line too, and a comment `#id` in braces of its MDX.
 */

const ITEM = String.raw`(?:[#.][^\s{}#]+|-|[\w-]{2,}=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+))`;
const ITEMS = String.raw`\s*(${ITEM}(?:\s+${ITEM})*)`;
const AT_END = new RegExp(
  String.raw`(?<!\s)\s*(?:#+[ \t]+)?(?<!\\)\{(?:${ITEMS}|:\s*([^{}]*?)|/\*\s*(#[^\s{}]+)\s*\*/)\s*\}\s*$`,
);

/** Words with attributes of their own, as Pandoc has them: `[words]{.smallcaps}`. */
export const SPAN = new RegExp(String.raw`(?<![\]!\\])\[((?!\^)[^\][\n]+)\]\{${ITEMS}\s*\}`, 'g');

/** The line below words that makes them a heading. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const ALONE = /^\s*\{:[^{}]*\}\s*$/;

/** Moves attributes that stand on the line after a heading to its end. */
export function withAttributes(lines: readonly string[]): string[] {
  const moved = [...lines];
  moved.forEach((line, i) => {
    const above = moved[i - 1] ?? '';
    const at = /^#{1,6}\s/.test(above) ? i - 1 : UNDERLINE.test(above) && moved[i - 2]?.trim() ? i - 2 : null;
    if (!ALONE.test(line) || at === null) return;
    moved[at] += ` ${line.trim()}`;
    moved[i] = '';
  });
  return moved;
}

interface Attributes {
  id: string | null;
  /** What no reader is shown. */
  others: string[];
}

function attributesOf(words: string): Attributes {
  const items = words.match(new RegExp(String.raw`${ITEM}|\S+`, 'g')) ?? [];
  const idOf = (item: string): string | undefined => /^#(.+)|^id=["']?([^"']+)/.exec(item)?.slice(1).find(Boolean);
  return { id: items.map(idOf).find(Boolean) ?? null, others: items.filter((item) => idOf(item) === undefined) };
}

/** As it was written, without its underline. */
const written = ({ position }: Heading, text: string): string =>
  text.slice(position?.start.offset, position?.end.offset).replace(/\n[^\n]*$/, '');

function name(heading: Heading, text: string, tally: Tally): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text' || !AT_END.test(written(heading, text))) return;
  const [all, ...words] = AT_END.exec(last.value) ?? [];
  if (all === undefined) return;
  const { id, others } = attributesOf(words.find(Boolean) ?? '');
  last.value = last.value.slice(0, -all.length);
  if (id !== null) heading.data = { ...heading.data, hProperties: { id } };
  if (others.length) leave(tally, 'mark', others.join(' '), others.length);
}

/** Takes them out of the words, in place; `text` is what the tree was parsed from. */
export function nameHeadings(tree: Root, text: string, tally: Tally): void {
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') name(node, text, tally);
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
}

/** Says that the name of a heading is left out, where the heading is no block of the text. */
export function leaveName({ data }: Heading, tally: Tally): void {
  const id = data?.hProperties?.['id'];
  if (typeof id === 'string') leave(tally, 'mark', `#${id}`);
}
