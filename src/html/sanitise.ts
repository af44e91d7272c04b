import type { Element, ElementContent, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { HTML_LIMITS } from './limits.ts';
import { collapsed, withoutUnseen } from './unseen.ts';
import { safeAddress, safeImage } from './addresses.ts';
import { attribute, find, findAll, hasClass, parseContent, rawText } from './tree.ts';

/** Inline mark-up that carries meaning. All else gives way to what it holds, or goes with it. */
const INLINE = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
];
/** What a cell of a table may hold besides. */
const FLOW = ['blockquote', 'li', 'ol', 'p', 'pre', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];

const INLINE_SCHEMA: Schema = {
  tagNames: INLINE,
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'title',
    'textarea',
    'select',
    'button',
    'audio',
    'video',
    'canvas',
    'noembed',
    'noframes',
    'xmp',
    'plaintext',
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    span: [['className', 'math-tex']],
    '*': [['dir', 'ltr', 'rtl']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  clobber: [],
  required: {},
  ancestors: {},
  allowComments: false,
  allowDoctypes: false,
};

const FLOW_SCHEMA: Schema = {
  ...INLINE_SCHEMA,
  tagNames: [...INLINE, ...FLOW],
  attributes: {
    ...INLINE_SCHEMA.attributes,
    ol: ['start', 'type', 'reversed'],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
};

/** Elements that say nothing by themselves. */
const isBare = (node: ElementContent): boolean =>
  node.type === 'element' &&
  ((node.tagName === 'span' && !hasClass(node, 'math-tex') && !node.properties['dir']) ||
    (node.tagName === 'a' && !node.properties['href']) ||
    (node.tagName === 'img' && !node.properties['src'] && !node.properties['alt']) ||
    (!['br', 'img', 'td', 'th'].includes(node.tagName) && !rawText(node.children).trim() && !find(node, isImage)));

const isImage = ({ tagName }: Element): boolean => tagName === 'img';

function tidy(parent: Root | Element, base: string | null): void {
  for (const link of findAll(parent, ({ tagName }) => tagName === 'a')) {
    link.properties = { ...link.properties, href: safeAddress(attribute(link, 'href'), base) ?? undefined };
  }
  for (const image of findAll(parent, isImage))
    image.properties = { ...image.properties, src: safeImage(attribute(image, 'src'), base) ?? undefined };
  unwrap(parent);
}

function unwrap(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: withoutUnseen(collapsed(child.value)) }];
    if (child.type !== 'element') return [];
    unwrap(child);
    return isBare(child) ? child.children : [child];
  });
}

const SCHEMAS = { inline: INLINE_SCHEMA, cell: FLOW_SCHEMA };

/** What is cleaned: a run of text, or what a cell of a table holds. */
export type Kind = keyof typeof SCHEMAS;

/** More rounds than mark-up of any honest kind needs to settle. */
const ROUNDS = 5;

/**
 * Cleans a piece of content: what comes out holds only inline elements, or in a cell paragraphs, lists and tables too, with
 * no attribute but addresses, a formula's class, numbers of lists, spans of cells and a direction. `base` resolves relative addresses. Clean HTML comes out as it went in: the result
 * is read again until nothing changes, since foreign mark-up may nest in ways that no text can say.
 */
export function clean(nodes: ElementContent[], base: string | null, kind: Kind = 'inline'): string {
  let html = once({ type: 'root', children: structuredClone(nodes) }, base, kind);
  for (let round = 0; round < ROUNDS; round++) {
    const again = once(parseContent(html, HTML_LIMITS.contentDepth), null, kind);
    if (again === html) return html;
    html = again;
  }
  return toHtml({ type: 'text', value: rawText(nodes) });
}

function once(tree: Root, base: string | null, kind: Kind): string {
  tidy(tree, base);
  const safe = sanitize(tree, SCHEMAS[kind]);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [safe as Element] };
  unwrap(root);
  return toHtml(root).trim();
}

/** The same for HTML given as text. */
export const sanitise = (html: string, base: string | null = null, kind: Kind = 'inline'): string =>
  clean(parseContent(html, HTML_LIMITS.contentDepth).children as ElementContent[], base, kind);
