import type { ElementContent } from 'hast';
import { formulaOf, type Formula } from '../../html/formulas.ts';
import { clean, type Kind } from '../../html/sanitise.ts';
import { attribute, isElement } from '../../html/tree.ts';
import { oneLine, proseLine } from '../characters.ts';
import type { Block, BlockType, Link, Rich } from '../../schemas/source-block.ts';

/** Content of one block or cell, prepared. */
interface Gathered {
  text: string[];
  formulas: Formula[];
  links: Link[];
}

/** What stands apart from the words around it: cells hold such things. */
const APART = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'blockquote',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'summary',
  'details',
]);

/** Of words, not of quantities: 1st, 3rd, M^me. */
const ORDINAL = /^(?:st|nd|rd|th|e|er|re|ère|ème|o|a|me|lle|tm|sm|r|c)$/i;

/** Raised digits are no part of the number before them: 10⁶ is not 106. */
function raised(inside: string, before: string): string {
  const text = inside.trim();
  if (!/[\p{L}\p{N})\]]$/u.test(before) || !/^[-−–+]?[\p{L}\p{N}(]/u.test(text) || ORDINAL.test(text)) return inside;
  return /^[-−–+]?(?:[\p{N}.,]+|\p{L}+)$/u.test(text) ? `^${text}` : `^(${text})`;
}

function gather(nodes: ElementContent[], into: Gathered): Gathered {
  for (const node of nodes) {
    if (node.type === 'text') into.text.push(node.value);
    if (!isElement(node)) continue;
    const formula = formulaOf(node);
    if (formula) {
      into.formulas.push(formula);
      into.text.push(`$${formula.tex}$`);
    } else if (node.tagName === 'br') into.text.push('\u000B');
    else if (node.tagName === 'img') into.text.push(attribute(node, 'alt') ?? '');
    else {
      const inside = gather(node.children, { ...into, text: [] }).text.join('');
      if (node.tagName === 'sup') into.text.push(raised(inside, into.text.at(-1) ?? ''));
      else into.text.push(APART.has(node.tagName) ? ` ${inside} ` : inside);
      const href = node.tagName === 'a' ? attribute(node, 'href') : null;
      if (href) into.links.push({ text: proseLine(inside), href });
    }
  }
  return into;
}

/** Lines as `<br>` parts them; all other white space is one space. */
const lines = (parts: string[]): string => parts.join('').split('\u000B').map(proseLine).join('\n').trim();

const ENTITIES: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;' };
const escaped = (text: string): string => text.replace(/[&<]/g, (mark) => ENTITIES[mark]!);

export interface Content extends Rich {
  formulas: Formula[];
  links: Link[];
}

/** Text and mark-up of a run, or of what a cell holds. */
export function contentOf(nodes: ElementContent[], kind: Kind): Content {
  const { text: parts, formulas, links } = gather(nodes, { text: [], formulas: [], links: [] });
  const text = kind === 'cell' ? proseLine(parts.join('').replaceAll('\u000B', ' ')) : lines(parts);
  // Most blocks have no mark-up, and cleaning takes longer than all else.
  const html = nodes.every((node) => node.type === 'text') ? '' : clean(nodes, null, kind);
  return { text, formulas, links, ...(html && html !== escaped(text) ? { html } : {}) };
}

/** A block made of inline content; null when it holds nothing to read or see. */
export function inlineBlock(type: BlockType, nodes: ElementContent[]): Block | null {
  const { formulas, links, text, html } = contentOf(nodes, 'inline');
  if (!text && html === undefined) return null;
  const alone = formulas.length === 1 && formulas[0]!.display && text === `$${oneLine(formulas[0]!.tex)}$`;
  if (alone && type === 'paragraph') return { type: 'math', text: oneLine(formulas[0]!.tex), tex: [formulas[0]!.tex] };
  return {
    type,
    text,
    ...(html === undefined ? {} : { html }),
    ...(formulas.length ? { tex: formulas.map(({ tex }) => tex) } : {}),
    ...(links.length ? { links } : {}),
  };
}
