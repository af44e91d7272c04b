import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  byTag,
  classesOf,
  find,
  findAll,
  hasClass,
  isElement,
  parseContent,
  rawText,
} from '../../html/tree.ts';
import { manyLines } from '../characters.ts';
import { textIn } from './text-in.ts';
import { LIMITS } from '../limits.ts';
import type { Block, BlockType } from '../../schemas/source-block.ts';
import { leave, type Tally } from '../tally.ts';
import { lettersIn, lettersOf, lettersOfTree } from '../words.ts';
import { placesOf } from './heading-places.ts';
import { EMBEDDED, isEmbed, isPoll, readEmbed, readPoll } from './embeds.ts';
import { inlineBlock } from './inline.ts';
import { itemMark, itemsOf, type OpenItem } from './lists.ts';
import { isNoteSection, noteNumber } from './notes.ts';
import { prepare, SPEAKER } from './prepare.ts';
import { readTable } from './tables.ts';
import { withLinesJoined } from './verse.ts';

/** What surrounds a block. */
interface Surroundings {
  tally: Tally;
  /** In a post, what is nothing but bold is a heading. */
  post: boolean;
  quoted: number;
  lists: number;
  /** The items that it stands in, the outermost first. */
  items: readonly OpenItem[];
  spoiler: boolean;
  folded: number;
  note: number | null;
  dir: 'ltr' | 'rtl' | null;
  /** Where a link around blocks leads. */
  href: string | null;
  /** What a run of text is here. */
  kind: BlockType;
}

const HEADING = /^h[1-6]$/;
const CONTAINERS = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'center',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'address',
  'form',
  'fieldset',
  'body',
  'html',
  'hgroup',
  'search',
  'legend',
  'caption',
  'optgroup',
  'dialog',
  'menu',
];

type Reader = (element: Element, around: Surroundings) => Block[];

function dressed(block: Block, { quoted, items, spoiler, folded, note, dir, href }: Surroundings): Block {
  const links = href === null ? [] : [{ text: block.text, href }];
  return {
    ...block,
    ...(links.length ? { links: [...(block.links ?? []), ...links] } : {}),
    ...(quoted ? { quoted } : {}),
    ...(items.length ? { item: itemMark(items, quoted) } : {}),
    ...(spoiler ? { spoiler: true as const } : {}),
    ...(folded ? { folded } : {}),
    ...(note === null ? {} : { n: note }),
    ...(dir ? { dir } : {}),
  };
}

const one = (block: Block | null, around: Surroundings): Block[] => (block ? [dressed(block, around)] : []);

const readHeading: Reader = (heading, around) => {
  const level = Number(heading.tagName[1]);
  const places = placesOf(heading);
  return readFlow(heading.children, { ...around, kind: 'heading' }).map((block) =>
    block.type === 'heading' ? { ...block, level, ...(places.length && { places }) } : block,
  );
};

/** `language-python` → python. */
function languageOf(code: Element): string | null {
  const holder = [...findAll(code, byTag('code')), code];
  const name = holder.flatMap(classesOf).find((one) => one.startsWith('language-'));
  return name?.slice('language-'.length) || null;
}

const readCode: Reader = (element, around) => {
  const text = manyLines(rawText(element.children));
  const lang = languageOf(element);
  return text ? [dressed({ type: 'code', text, ...(lang ? { lang } : {}) }, around)] : [];
};

const readImage = (image: Element, around: Surroundings): Block[] => {
  const src = attribute(image, 'src');
  const alt = attribute(image, 'alt') ?? '';
  const block: Block = { type: 'image', text: alt, ...(src ? { src } : {}), ...(alt ? { alt } : {}) };
  return src || alt ? [dressed(block, around)] : [];
};

const readDetails: Reader = (element, around) => {
  const summary = element.children.filter(isElement).find(byTag('summary'));
  const rest = element.children.filter((child) => child !== summary);
  return [
    ...(summary ? readFlow(summary.children, { ...around, kind: 'details-title' }) : []),
    ...readFlow(rest, { ...around, folded: around.folded + 1 }),
  ];
};

/** Notes stand in lists that are none. */
const readList: Reader = (list, around) => {
  const lists = around.lists + 1;
  const items = itemsOf(list, { level: lists, quoted: around.quoted });
  return readFlow(list.children, { ...around, lists }, (child) => {
    const n = noteNumber(child);
    if (n !== null) return readNote(child, { ...around, note: n });
    const item = items.get(child);
    return readFlow(child.children, {
      ...directed(child, around),
      lists,
      items: item ? [...around.items, item] : around.items,
      kind: 'paragraph',
    });
  });
};

const readNote: Reader = ({ children }, around) =>
  readFlow(children, { ...around, kind: 'paragraph' }).map((block) => ({
    ...block,
    text: block.text.replace(/\s*[↩⤴]\uFE0E?\s*$/u, ''),
  }));

const readQuotation: Reader = ({ children }, around) => {
  const quoted = around.quoted + 1;
  const [first, ...others] = readFlow(around.post ? withLinesJoined(children) : children, { ...around, quoted });
  return first ? [{ ...first, requoted: quoted }, ...others] : [];
};

/** Whether a quotation that begins with a block would be taken for one with that of the block before it. */
function isTakenForOne({ requoted = 0, item, n }: Block, before: Block | undefined): boolean {
  const isNewItem = item !== undefined && !item.continued && (item.quoted ?? requoted) < requoted;
  return (before?.quoted ?? 0) >= requoted && before?.n === n && !isNewItem;
}

/** Says that a quotation is a new one only where nothing else does. */
const withoutSaying = (blocks: readonly Block[]): Block[] =>
  blocks.map(({ requoted, ...block }, i) =>
    requoted !== undefined && isTakenForOne({ ...block, requoted }, blocks[i - 1]) ? { ...block, requoted } : block,
  );

/** Longer ones are sentences that are bold. */
const HEADING_LENGTH = 100;

/** The site's own list of contents counts a paragraph that is nothing but bold. */
function isBoldHeading({ tagName, children }: Element, { post, quoted, items, note, kind }: Surroundings): boolean {
  if (tagName !== 'p' || !post || quoted || items.length || note !== null || kind !== 'paragraph') return false;
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim());
  if (others.length || !isElement(only) || !['b', 'strong'].includes(only.tagName) || find(only, byTag('img', 'br')))
    return false;
  const text = textIn(only);
  return text.length <= HEADING_LENGTH && /[\p{L}\p{N}?!)\]”"’']$/u.test(text);
}

const readParagraph: Reader = (paragraph, around) => {
  if (hasClass(paragraph, SPEAKER)) return readFlow(paragraph.children, { ...around, kind: 'speaker' });
  if (!isBoldHeading(paragraph, around)) return readFlow(paragraph.children, around);
  const bold = paragraph.children.find(isElement)!;
  return readFlow(bold.children, { ...around, kind: 'heading' }).map((block) => ({ ...block, level: 6 }));
};

function directed(element: Element, around: Surroundings): Surroundings {
  const dir = attribute(element, 'dir');
  return {
    ...around,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : around.dir,
    href: element.tagName === 'a' ? (attribute(element, 'href') ?? around.href) : around.href,
    spoiler: around.spoiler || hasClass(element, 'spoiler', 'spoilers', 'spoiler-v2'),
  };
}

const READERS: Record<string, Reader> = {
  p: readParagraph,
  blockquote: readQuotation,
  pre: readCode,
  xmp: readCode,
  plaintext: readCode,
  listing: readCode,
  table: (element, around) => one(readTable(element), around),
  details: readDetails,
  ul: readList,
  ol: readList,
  hr: (_, around) => [dressed({ type: 'rule', text: '' }, around)],
};

function readElement(element: Element, outside: Surroundings): Block[] {
  const around = directed(element, outside);
  if (isEmbed(element)) return one(readEmbed(element, around.tally), around);
  if (isPoll(element)) return one(readPoll(element, around.tally), around);
  if (HEADING.test(element.tagName)) return readHeading(element, around);
  const n = noteNumber(element);
  if (n !== null) return readNote(element, { ...around, note: n });
  const reader = Object.hasOwn(READERS, element.tagName) ? READERS[element.tagName]! : null;
  return reader ? reader(element, around) : readFlow(element.children, around);
}

const FLOW = new Set(['figure', 'li', ...CONTAINERS, ...EMBEDDED, ...Object.keys(READERS)]);

const makesBlock = (element: Element): boolean =>
  FLOW.has(element.tagName) ||
  HEADING.test(element.tagName) ||
  isNoteSection(element) ||
  isEmbed(element) ||
  isPoll(element);

/** Elements that make a block of their own, or hold one. */
const isFlow = (element: Element): boolean => makesBlock(element) || find(element, makesBlock) !== null;

const isBreak = (node: ElementContent | undefined): boolean => isElement(node) && node.tagName === 'br';
const isImage = byTag('img');

const holdsImage = (node: ElementContent): boolean =>
  isElement(node) && (isImage(node) || find(node, isImage) !== null);

/** Pictures and nothing to read: they are blocks of their own. */
const isPictures = (line: ElementContent[]): boolean => line.some(holdsImage) && !rawText(line).trim();

function readPictures(nodes: ElementContent[], outside: Surroundings): Block[] {
  return nodes.filter(isElement).flatMap((node) => {
    const around = directed(node, outside);
    return isImage(node) ? readImage(node, around) : readPictures(node.children, around);
  });
}

/** Lines, as top-level breaks part them. */
function linesOf(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const isBlank = (line: ElementContent[]): boolean => line.every((node) => node.type === 'text' && !node.value.trim());
  return lines.length === 1 ? lines : lines.map((line) => (isBlank(line) ? [] : line));
}

const BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/**
 * Reads a run of inline content. Two line breaks in a row part paragraphs, as they did in old editors, and so does a line
 * of pictures; a picture among words stays with them.
 */
function readRun(nodes: ElementContent[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.length) blocks.push(...one(inlineBlock(around.kind, run), around));
    run = [];
  };
  for (const line of linesOf(nodes)) {
    if (!line.length) close();
    else if (isPictures(line)) {
      close();
      blocks.push(...readPictures(line, around));
    } else for (const node of run.length ? [BREAK, ...line] : line) run.push(node);
  }
  close();
  return blocks;
}

/** `item` reads the items of a list. */
function readFlow(
  nodes: ElementContent[],
  around: Surroundings,
  item: ((one: Element) => Block[]) | null = null,
): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.length) blocks.push(...readRun(run, around));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isFlow(node)) {
      close();
      blocks.push(...(item && node.tagName === 'li' ? item(node) : readElement(node, around)));
    } else run.push(node);
  }
  close();
  return blocks;
}

function cut(block: Block, tally: Tally): Block {
  if (block.text.length <= LIMITS.blockLength) return block;
  const rest = block.text.slice(LIMITS.blockLength);
  leave(tally, 'endless', rest);
  tally.lettersOut += lettersIn(rest);
  return { type: block.type, text: block.text.slice(0, LIMITS.blockLength).toWellFormed() };
}

export interface Context {
  /** The address that relative ones start from. */
  base: string | null;
  /** The address that relative ones of pictures start from, where that is another. */
  pictures?: string;
  /** Files that lie beside the source, where pictures of them are carried. */
  beside?: readonly string[] | undefined;
  tally: Tally;
  /** Whether it is a post, and no comment. */
  post?: boolean;
}

/** The blocks of a post or comment, in reading order. The tree is prepared in place. */
export function blocksIn(
  content: Root | Element,
  { base, pictures = base ?? undefined, beside = [], tally, post = false }: Context,
): Block[] {
  prepare(content, { base, pictures: { base: pictures ?? null, beside }, tally });
  const around: Surroundings = {
    tally,
    post,
    quoted: 0,
    lists: 0,
    items: [],
    spoiler: false,
    folded: 0,
    note: null,
    dir: null,
    href: null,
    kind: 'paragraph',
  };
  const read = readFlow(content.children as ElementContent[], around);
  const blocks = withoutSaying(read).map((block) => cut(block, tally));
  tally.lettersIn += lettersOfTree(content);
  tally.lettersOut += lettersOf(blocks);
  return blocks;
}

export const blocksOfHtml = (html: string, context: Context): Block[] =>
  blocksIn(parseContent(html, LIMITS.contentDepth), context);
