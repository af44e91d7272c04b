import type { Element, ElementContent, Root } from 'hast';
import { manyLines, oneLine } from '../characters.ts';
import { LIMITS } from '../limits.ts';
import type { Block, BlockType } from '../normal-form.ts';
import { safeAddress } from '../../html/addresses.ts';
import { unifyFormulas } from '../../html/formulas.ts';
import { inlineBlock } from './inline.ts';
import { isNoteSection, notesIn, unifyNotes } from './notes.ts';
import { attribute, byTag, find, findAll, hasClass, isElement, parseContent, rawText } from '../../html/tree.ts';

/** What surrounds a block. */
interface Surroundings {
  base: string | null;
  quotes: number;
  lists: number;
  spoiler: boolean;
  note: number | null;
  dir: 'ltr' | 'rtl' | null;
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
  'ol',
  'ul',
  'hgroup',
  'search',
  'legend',
];
const UNREAD = [
  'script',
  'style',
  'template',
  'nav',
  'head',
  'noscript',
  'svg',
  'button',
  'input',
  'label',
  'select',
  'textarea',
  'title',
  'link',
  'meta',
];
const EMBEDDED = ['iframe', 'video', 'audio', 'embed', 'object'];

type Reader = (element: Element, around: Surroundings) => Block[];

/** What a run of inline content is called here. The innermost of note, quotation and spoiler decides. */
function typeOfRun({ note, quotes, spoiler, kind }: Surroundings): BlockType {
  if (note !== null) return 'footnote';
  if (kind === 'details-title') return kind;
  if (quotes) return 'quote';
  return spoiler ? 'spoiler' : kind;
}

function dressed(block: Block, { note, quotes, lists, dir }: Surroundings): Block {
  const level = block.type === 'quote' ? quotes : block.type === 'list-item' ? lists : undefined;
  return { ...block, ...(level ? { level } : {}), ...(note === null ? {} : { n: note }), ...(dir ? { dir } : {}) };
}

const readHeading: Reader = (element, around) => {
  const type = typeOfRun({ ...around, kind: 'heading' });
  const block = inlineBlock(type, element.children, around.base);
  if (!block) return [];
  const level = type === 'heading' ? { level: Number(element.tagName[1]) } : {};
  return [{ ...dressed(block, around), ...level }];
};

const readCode: Reader = ({ children }, around) => {
  const text = manyLines(rawText(children));
  return text ? [dressed({ type: 'code', text }, around)] : [];
};

const cellText = (cell: Element): string =>
  inlineBlock('paragraph', cell.children, null)?.text.replace(/\s*\n\s*/g, ' ') ?? '';

const readTable: Reader = (element, around) => {
  const nested = new Set(findAll(element, byTag('table')).flatMap((table) => findAll(table, byTag('tr'))));
  const rows = findAll(element, byTag('tr'))
    .filter((row) => !nested.has(row))
    .map((row) => row.children.filter(isElement).filter(byTag('td', 'th')).map(cellText));
  const text = rows.map((row) => row.join('\t')).join('\n');
  return text.trim() ? [dressed({ type: 'table', text, rows }, around)] : [];
};

const readImage: Reader = (element, around) => {
  const src = safeAddress(attribute(element, 'src') ?? attribute(element, 'dataSrc'), around.base);
  const alt = oneLine(attribute(element, 'alt') ?? '');
  return src || alt
    ? [dressed({ type: 'image', text: alt, ...(src ? { src } : {}), ...(alt ? { alt } : {}) }, around)]
    : [];
};

const readEmbedded: Reader = (element, around) => {
  const holder = attribute(element, 'src')
    ? element
    : (find(element, (one) => attribute(one, 'src') !== null) ?? element);
  const src = safeAddress(attribute(holder, 'src') ?? attribute(holder, 'data'), around.base);
  return src ? [dressed({ type: 'other', text: '', src }, around)] : [];
};

const readDetails: Reader = (element, around) => {
  const summary = element.children.filter(isElement).find(byTag('summary'));
  const title = summary ? readRun(summary.children, { ...around, kind: 'details-title' }) : [];
  return [
    ...title,
    ...readFlow(
      element.children.filter((child) => child !== summary),
      around,
    ),
  ];
};

const readItem: Reader = (element, around) => readFlow(element.children, { ...around, kind: 'list-item' });

const readList: Reader = (element, around) =>
  element.children
    .filter(isElement)
    .flatMap((child) =>
      (child.tagName === 'li' ? readItem : readElement)(child, { ...around, lists: around.lists + 1 }),
    );

const readNotes: Reader = (element, around) =>
  notesIn(element).flatMap(({ n, content }) =>
    readFlow(content.children, { ...around, note: n }).map((block) => ({
      ...block,
      text: block.text.replace(/\s*[↩⤴]\uFE0E?\s*$/u, ''),
    })),
  );

function surroundingsOf(element: Element, around: Surroundings): Surroundings {
  const dir = attribute(element, 'dir');
  return {
    ...around,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : around.dir,
    quotes: around.quotes + (element.tagName === 'blockquote' ? 1 : 0),
    spoiler: around.spoiler || hasClass(element, 'spoiler', 'spoilers', 'spoiler-v2'),
  };
}

const READERS: Record<string, Reader> = {
  pre: readCode,
  table: readTable,
  img: readImage,
  details: readDetails,
  ul: readList,
  ol: readList,
  li: readItem,
  hr: (_, around) => [dressed({ type: 'rule', text: '' }, around)],
};

function readElement(element: Element, outside: Surroundings): Block[] {
  const around = surroundingsOf(element, outside);
  if (UNREAD.includes(element.tagName) || hasClass(element, 'sr-only', 'footnotes-sep')) return [];
  if (isNoteSection(element)) return readNotes(element, around);
  if (HEADING.test(element.tagName)) return readHeading(element, around);
  if (EMBEDDED.includes(element.tagName) || hasClass(element, 'iframe-widget')) return readEmbedded(element, around);
  const named = hasClass(element, 'dialogue-message') ? attribute(element, 'display-name') : null;
  const speaker: Block[] = named ? [{ type: 'other', text: oneLine(named) }] : [];
  const reader = Object.hasOwn(READERS, element.tagName) ? READERS[element.tagName]! : null;
  return reader ? reader(element, around) : [...speaker, ...readFlow(element.children, around)];
}

const FLOW = new Set(['blockquote', 'figure', ...CONTAINERS, ...EMBEDDED, ...UNREAD, ...Object.keys(READERS)]);

const makesBlock = (element: Element): boolean =>
  FLOW.has(element.tagName) || HEADING.test(element.tagName) || isNoteSection(element);

/** Elements that make a block of their own, or hold one. */
const isFlow = (element: Element): boolean => makesBlock(element) || find(element, makesBlock) !== null;

/** Reads a run of inline content. Two line breaks in a row part paragraphs, as they did in old editors. */
function readRun(nodes: ElementContent[], around: Surroundings): Block[] {
  const runs: ElementContent[][] = [[]];
  const solid = nodes.filter((node) => node.type !== 'text' || node.value.trim() || !nodes.some(isBreak));
  solid.forEach((node, i) => {
    if (isBreak(node) && isBreak(solid[i + 1])) runs.push([]);
    else if (!(isBreak(node) && !runs.at(-1)!.length)) runs.at(-1)!.push(node);
  });
  return runs.flatMap((run) => {
    const block = inlineBlock(typeOfRun(around), run, around.base);
    return block ? [dressed(block, around)] : [];
  });
}

const isBreak = (node: ElementContent | undefined): boolean => isElement(node) && node.tagName === 'br';

function readFlow(nodes: ElementContent[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.length) blocks.push(...readRun(run, around));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isFlow(node)) {
      close();
      blocks.push(...readElement(node, around));
    } else run.push(node);
  }
  close();
  return blocks;
}

const cut = (block: Block): Block =>
  block.text.length <= LIMITS.blockLength
    ? block
    : { type: block.type, text: block.text.slice(0, LIMITS.blockLength).toWellFormed() };

/**
 * The blocks of a post or comment, in reading order. `base` is the address that relative links start from. Notes and
 * formulas of the tree are brought into one form in place.
 */
export function blocksIn(content: Root | Element, base: string | null): Block[] {
  unifyNotes(content);
  unifyFormulas(content);
  const around: Surroundings = { base, quotes: 0, lists: 0, spoiler: false, note: null, dir: null, kind: 'paragraph' };
  return readFlow(content.children as ElementContent[], around).map(cut);
}

export const blocksOfHtml = (html: string, base: string | null): Block[] =>
  blocksIn(parseContent(html, LIMITS.contentDepth), base);
