import type { Element as HastElement, Nodes as HastNodes, Properties, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Blockquote, Definition, FootnoteDefinition, Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { hasClass, parseContent, remove } from '../../html/tree.ts';
import { blocksIn, type Context } from '../html/blocks.ts';
import { LIMITS } from '../limits.ts';
import type { Block } from '../../schemas/source-block.ts';
import { leave, type Tally } from '../tally.ts';
import { lettersIn, lettersOfTree } from '../words.ts';
import { withDollars, withoutMoney } from './markdown-formulas.ts';
import { withFences, withoutMarks } from './markdown-marks.ts';
import { nameHeadings } from './markdown-places.ts';
import { bareOf } from './markdown-verbatim.ts';

/**
 * Markdown as LessWrong writes it: CommonMark with tables, notes, formulas, sub- and superscripts, and containers:
 * `+++ Title` … `+++`, `:::spoiler` … `:::`, `%%% llm-output` … `%%%`, and `>! ` for spoilers. HTML in it is text.
 */

/** HTML is text in this dialect, so the parser is told not to look for it. */
const withoutHtml: Plugin<[], Root> = function () {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText'] } });
};

const commonParser = () => unified().use(remarkParse).use(remarkMath).use(remarkGfm, { singleTilde: false });

export const markdownParser = commonParser().use(withoutHtml);
const parserOfAny = commonParser();

/** Stands in the text where a container begins or ends; nobody types it, and it is taken out of what comes in. */
const MARK = '\uF8FE';
const OPENINGS: [RegExp, string][] = [
  [/^\+\+\+\s+(\S.*)$/, 'details'],
  [/^:::\s*spoiler\b(.*)$/, 'spoiler'],
  [/^%%%\s*llm-output\b(.*)$/, 'output'],
];
const CLOSING = /^(\+\+\+|:::|%%%)\s*$/;

/** Sets the lines that open and close containers apart as paragraphs of their own. */
const markContainers = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => {
      const opening = OPENINGS.find(([pattern]) => pattern.test(line));
      if (opening) return `\n${MARK}${opening[1]} ${opening[0].exec(line)![1]!.trim()}\n`;
      return CLOSING.test(line) ? `\n${MARK}end\n` : line;
    })
    .join('\n');

function markOf(node: RootContent): { name: string; title: string } | null {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  if (first?.type !== 'text' || !first.value.startsWith(MARK)) return null;
  const [name, ...title] = first.value.slice(1).split(' ');
  return { name: name!, title: title.join(' ') };
}

const element = (tagName: string, className: string[], children: RootContent[], more: Properties = {}): RootContent =>
  ({
    type: 'container',
    children,
    data: { hName: tagName, hProperties: { className, ...more } },
  }) as unknown as RootContent;

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** `model="…"`, or a name without its quotation marks. */
const modelIn = (title: string): string => /model="?([^"]+)"?/.exec(title)?.[1]?.trim() ?? title;

function container(name: string, heading: Paragraph, title: string, children: RootContent[]): RootContent {
  if (name === 'spoiler') return element('div', ['spoilers'], title ? [paragraph(title), ...children] : children);
  if (name !== 'details') return element('div', ['llm-content-block'], children, { dataModelName: modelIn(title) });
  const [first, ...others] = heading.children;
  const inline = [{ type: 'text', value: title } satisfies Text, ...others.filter(() => first)];
  return element('details', [], [element('summary', [], inline as RootContent[]), ...children]);
}

/** Puts what stands between an opening and its end into one container. An end that is missing is at the end. */
function nest(nodes: RootContent[]): RootContent[] {
  const open: { name: string; title: string; heading: Paragraph; children: RootContent[] }[] = [];
  const out: RootContent[] = [];
  const close = (): void => {
    const { name, title, heading, children } = open.pop()!;
    (open.at(-1)?.children ?? out).push(container(name, heading, title, children));
  };
  for (const node of nodes) {
    const mark = markOf(node);
    if (!mark) (open.at(-1)?.children ?? out).push(node);
    else if (mark.name !== 'end' && open.length < LIMITS.contentDepth)
      open.push({ ...mark, heading: node as Paragraph, children: [] });
    else if (open.length) close();
  }
  while (open.length) close();
  return out;
}

/** `>! ` at the start of each line of a quotation makes it a spoiler. */
function unspoil(node: RootContent): RootContent {
  if (!('children' in node)) return node;
  node.children = (node.children as RootContent[]).map(unspoil) as typeof node.children;
  if (node.type !== 'blockquote' || !isSpoiler(node)) return node;
  const children = node.children.map((child) => {
    if (child.type !== 'paragraph') return child;
    const inside = child.children.map((one) =>
      one.type === 'text' ? { ...one, value: one.value.replace(/(^|\n)!\s?/g, '$1') } : one,
    );
    return { ...child, children: inside };
  });
  return element('div', ['spoilers'], children);
}

const isSpoiler = ({ children }: Blockquote): boolean => {
  const first = children[0]?.type === 'paragraph' ? children[0].children[0] : undefined;
  return first?.type === 'text' && first.value.startsWith('!');
};

const FRAME = /^<iframe\s[^<>]*?\bsrc="([^"<>]+)"[^<>]*>\s*(?:<\/iframe>)?$/;

/** The one HTML element that comes through from rich text: something embedded. */
function embed(node: RootContent): RootContent {
  const src = node.type === 'paragraph' ? FRAME.exec(toString(node).trim())?.[1] : undefined;
  if (src === undefined) return node;
  return { type: 'container', children: [], data: { hName: 'iframe', hProperties: { src } } } as unknown as RootContent;
}

/** A widget is a program: there is nothing in it to read. */
const isWidget = (node: RootContent): boolean => node.type === 'code' && (node.lang?.startsWith('widget[') ?? false);

/** Signs alone are raised behind something, as in `Cl^-^`: by themselves they are no script but a face, `^_^`. */
const SCRIPTS = /(~|\^)((?=[^\s~^]*[\p{L}\p{N}])[^\s~^]+|(?<=[^\s~^]\1)[^\s~^]+)\1/gu;

/** `~sub~` and `^sup^` in the text. */
function scripts(node: Nodes): void {
  if (!('children' in node) || node.type === 'link') return;
  node.children = node.children.flatMap((child): Nodes[] => {
    scripts(child);
    return child.type === 'text' ? withScripts(child.value) : [child];
  }) as typeof node.children;
}

function withScripts(value: string): Nodes[] {
  const parts: Nodes[] = [];
  let from = 0;
  for (const { 0: all, 1: mark, 2: inner, index } of value.matchAll(SCRIPTS)) {
    parts.push({ type: 'text', value: value.slice(from, index) });
    const children = [{ type: 'text', value: inner! }];
    parts.push({ type: 'script', children, data: { hName: mark === '~' ? 'sub' : 'sup' } } as unknown as Nodes);
    from = index + all.length;
  }
  return [...parts, { type: 'text', value: value.slice(from) }];
}

/** Deeper nesting than anybody writes makes the parser recur too deep: such lines lose their marks. */
const DEEP = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])(?=[ \\t>]|$)){${LIMITS.contentDepth},}`, 'gm');

const INDENTED = new RegExp(`^[ \\t]{${LIMITS.contentDepth},}`, 'gm');

export const shallow = (markdown: string): string => markdown.replace(DEEP, '').replace(INDENTED, '');

/** `/api/post/<id>` is a post's Markdown; people go to `/posts/<id>`. */
const API =
  /^((?:https?:\/\/(?:[\w-]+\.)*(?:lesswrong|greaterwrong|alignmentforum|effectivealtruism)\.(?:com|org))?)\/api\/post\/(?=[^/?#])/;
export const forPeople = (url: string): string => url.replace(API, '$1/posts/');

function address(node: Nodes): void {
  if ('url' in node) node.url = forPeople(node.url);
  if ('children' in node) node.children.forEach(address);
}

/** What other parsers agree on: a formula between `$$` alone in its paragraph is displayed. */
function withDisplayed(node: RootContent, text: string): RootContent {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type === 'inlineMath' && !others.length && text.startsWith('$$', only.position?.start.offset))
    return displayed(only.value);
  if ('children' in node)
    node.children = (node.children as RootContent[]).map((one) => withDisplayed(one, text)) as typeof node.children;
  return node;
}

const displayed = (value: string): RootContent =>
  ({
    type: 'math',
    value,
    data: {
      hName: 'pre',
      hChildren: [
        {
          type: 'element',
          tagName: 'code',
          properties: { className: ['language-math', 'math-display'] },
          children: [{ type: 'text', value }],
        },
      ],
    },
  }) as unknown as RootContent;

/** Definitions of notes and addresses that nothing uses, and how many notes are called. */
export function definitionsIn(tree: Root): { notes: FootnoteDefinition[]; links: Definition[]; called: number } {
  const used = new Set<string>();
  const [notes, links]: [FootnoteDefinition[], Definition[]] = [[], []];
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') used.add(`note ${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`link ${node.identifier}`);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'definition') links.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  const uncalled = notes.filter(({ identifier }) => !used.has(`note ${identifier}`));
  return {
    notes: uncalled,
    called: notes.length - uncalled.length,
    links: links.filter(({ identifier }) => !used.has(`link ${identifier}`)),
  };
}

/** An address that is defined and never used has no words to stand at. */
export function leaveUnused(tree: Root, tally: Tally): void {
  for (const { identifier, url } of definitionsIn(tree).links) leave(tally, 'address', `${identifier}: ${url}`);
}

/** A note that nothing calls stands at the end all the same. */
export function keepUncalled(tree: Root): void {
  const { notes, called } = definitionsIn(tree);
  const items = notes.map((note, i) => {
    const { children } = note;
    note.children = [];
    return element('li', [], children, { dataFootnoteIndex: String(called + i + 1) });
  });
  if (items.length) tree.children.push(element('ol', ['uncalled-notes'], items));
}

/** What this dialect has that the parser does not know. */
const OWN_MARKS = /\\[()[\]]|^(?:\+\+\+|:::|%%%)/m;

/** Markdown that the parser knows. Most has no mark of its own, and is not read twice. */
function common(markdown: string): string {
  if (!OWN_MARKS.test(markdown)) return markdown;
  const bare = bareOf(markdown, (text) => markdownParser.parse(text));
  return bare.restore(markContainers(withDollars(bare).join('\n')));
}

/** The same of any writer's Markdown, with the marks of many tools. */
function commonOfAny(markdown: string, tally: Tally): string {
  const parse = (text: string): Root => parserOfAny.parse(text);
  const bare = bareOf(withoutMoney(withFences(markdown), parse), parse);
  return bare.restore(markContainers(withoutMarks({ ...bare, lines: withDollars(bare) }, tally)));
}

/** Markdown as LessWrong writes it; `any` for that of any other writer, in which HTML is HTML. */
export function markdownTree(markdown: string, tally: Tally, any = false): Root {
  const plain = shallow(markdown.replaceAll(MARK, ''));
  const text = any ? commonOfAny(plain, tally) : common(plain);
  const tree = (any ? parserOfAny : markdownParser).parse(text);
  if (any) {
    tree.children = tree.children.map((node) => withDisplayed(node, text));
    nameHeadings(tree, text, tally);
  }
  const widgets = tree.children.filter(isWidget);
  for (const one of widgets) leave(tally, 'widget', toString(one));
  const read = tree.children.filter((node) => !widgets.includes(node)).map(embed);
  tree.children = nest(read).map(unspoil);
  scripts(tree);
  address(tree);
  return tree;
}

/** Letters of a tree of Markdown, as far as they are to come out in HTML. */
function lettersOfMarkdown(root: Nodes): number {
  let letters = 0;
  const open: Nodes[] = [root];
  while (open.length) {
    const next = open.pop()!;
    if (next.type === 'html') letters += lettersOfTree(parseContent(next.value, LIMITS.contentDepth));
    else if ('value' in next) letters += lettersIn(next.value);
    if ('alt' in next) letters += lettersIn(next.alt ?? '');
    if ('children' in next) open.push(...(next.children as Nodes[]));
  }
  return letters;
}

/** What HTML has beside the text: the marks of calls, the ways back, the heading of the notes. */
const isAdded = (node: HastElement): boolean =>
  node.properties['dataFootnoteRef'] !== undefined ||
  node.properties['dataFootnoteBackref'] !== undefined ||
  hasClass(node, 'sr-only');

/** What a writer has hidden in the file from all readers. */
function leaveComments(hast: HastNodes, tally: Tally): void {
  if (hast.type === 'comment' && hast.value.trim()) leave(tally, 'hidden', hast.value);
  if ('children' in hast) for (const child of hast.children) leaveComments(child, tally);
}

const hasHtml = (node: HastNodes): boolean =>
  node.type === 'raw' || ('children' in node && node.children.some(hasHtml));

/** HTML as the standard reads it. */
function withHtml(hast: HastRoot | HastElement, tally: Tally): HastRoot | HastElement {
  const tree = raw(hast) as HastRoot | HastElement;
  leaveComments(tree, tally);
  return tree;
}

/** The blocks of a post or comment written in Markdown. */
export function blocksOfMarkdown(markdown: string, context: Context): Block[] {
  const tree = markdownTree(markdown, context.tally);
  leaveUnused(tree, context.tally);
  keepUncalled(tree);
  return blocksOfTree(tree, context);
}

export function blocksOfTree(tree: Root, context: Context): Block[] {
  const made = toHast(tree, { allowDangerousHtml: true }) as HastRoot | HastElement;
  const hast = hasHtml(made) ? withHtml(made, context.tally) : made;
  remove(hast, (one) => hasClass(one, 'sr-only'));
  context.tally.lettersIn += Math.max(0, lettersOfMarkdown(tree) - lettersOfTree(hast, isAdded));
  return blocksIn(hast, context);
}
