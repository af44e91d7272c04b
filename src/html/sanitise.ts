import type { Element, ElementContent, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { HTML_LIMITS } from './limits.ts';
import { withoutUnseen } from './unseen.ts';
import { safeAddress } from './addresses.ts';
import { attribute, findAll, hasClass, parseContent, rawText } from './tree.ts';

/** Inline mark-up that carries meaning. All else gives way to what it holds, or goes with it. */
const SCHEMA: Schema = {
  tagNames: [
    'a',
    'abbr',
    'b',
    'br',
    'cite',
    'code',
    'del',
    'em',
    'i',
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
  ],
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
    span: [['className', 'math-tex']],
    '*': [['dir', 'ltr', 'rtl']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  required: {},
  ancestors: {},
  allowComments: false,
  allowDoctypes: false,
};

/** Elements that say nothing by themselves. */
const isBare = (node: ElementContent): boolean =>
  node.type === 'element' &&
  ((node.tagName === 'span' && !hasClass(node, 'math-tex') && !node.properties['dir']) ||
    (node.tagName === 'a' && !node.properties['href']) ||
    (node.tagName !== 'br' && !rawText(node.children).trim()));

function tidy(parent: Root | Element, base: string | null): void {
  for (const link of findAll(parent, ({ tagName }) => tagName === 'a')) {
    link.properties = { ...link.properties, href: safeAddress(attribute(link, 'href'), base) ?? undefined };
  }
  unwrap(parent);
}

function unwrap(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: withoutUnseen(child.value.replace(/\s+/g, ' ')) }];
    if (child.type !== 'element') return [];
    unwrap(child);
    return isBare(child) ? child.children : [child];
  });
}

/** More rounds than mark-up of any honest kind needs to settle. */
const ROUNDS = 5;

/**
 * Cleans a piece of inline content: what comes out holds only inline elements, with no attribute but a link's address,
 * a formula's class and a direction. `base` resolves relative addresses. Clean HTML comes out as it went in: the result
 * is read again until nothing changes, since foreign mark-up may nest in ways that no text can say.
 */
export function cleanInline(nodes: ElementContent[], base: string | null): string {
  let html = once({ type: 'root', children: structuredClone(nodes) }, base);
  for (let round = 0; round < ROUNDS; round++) {
    const again = once(parseContent(html, HTML_LIMITS.contentDepth), null);
    if (again === html) return html;
    html = again;
  }
  return toHtml({ type: 'text', value: rawText(nodes) });
}

function once(tree: Root, base: string | null): string {
  tidy(tree, base);
  const clean = sanitize(tree, SCHEMA);
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [clean as Element] };
  unwrap(root);
  return toHtml(root).trim();
}

/** The same for HTML given as text. */
export const sanitise = (html: string, base: string | null = null): string =>
  cleanInline(parseContent(html, HTML_LIMITS.contentDepth).children as ElementContent[], base);
