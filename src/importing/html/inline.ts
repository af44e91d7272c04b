import type { ElementContent } from 'hast';
import { oneLine } from '../characters.ts';
import type { Block, BlockType, Link } from '../normal-form.ts';
import { safeAddress } from '../../html/addresses.ts';
import { formulaOf, type Formula } from '../../html/formulas.ts';
import { cleanInline } from '../../html/sanitise.ts';
import { attribute, isElement } from '../../html/tree.ts';

interface Gathered {
  text: string[];
  formulas: Formula[];
  links: Link[];
}

const UNREAD = [
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
  'title',
];

function gather(nodes: ElementContent[], base: string | null, into: Gathered): Gathered {
  for (const node of nodes) {
    if (node.type === 'text') into.text.push(node.value);
    if (!isElement(node) || UNREAD.includes(node.tagName)) continue;
    const formula = formulaOf(node);
    if (formula) {
      into.formulas.push(formula);
      into.text.push(`$${formula.tex}$`);
    } else if (node.tagName === 'br') into.text.push('\u000B');
    else {
      const inside = gather(node.children, base, { text: [], formulas: into.formulas, links: into.links });
      into.text.push(...inside.text);
      const href = node.tagName === 'a' ? safeAddress(attribute(node, 'href'), base) : null;
      if (href) into.links.push({ text: oneLine(inside.text.join('')), href });
    }
  }
  return into;
}

/** Lines as `<br>` parts them; all other white space is one space. */
const lines = (parts: string[]): string => parts.join('').split('\u000B').map(oneLine).join('\n').trim();

const ENTITIES: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;' };
const escaped = (text: string): string => text.replace(/[&<]/g, (mark) => ENTITIES[mark]!);

/** A block made of inline content; null when it holds nothing to read. */
export function inlineBlock(type: BlockType, nodes: ElementContent[], base: string | null): Block | null {
  const { text: parts, formulas, links } = gather(nodes, base, { text: [], formulas: [], links: [] });
  const text = lines(parts);
  if (!text) return null;
  const alone = formulas.length === 1 && formulas[0]!.display && text === `$${oneLine(formulas[0]!.tex)}$`;
  if (alone && type === 'paragraph') return { type: 'math', text: oneLine(formulas[0]!.tex), tex: [formulas[0]!.tex] };
  // Most blocks have no mark-up, and cleaning takes longer than all else.
  const html = nodes.every((node) => node.type === 'text') ? '' : cleanInline(nodes, base);
  return {
    type,
    text,
    ...(html && html !== escaped(text) ? { html } : {}),
    ...(formulas.length ? { tex: formulas.map(({ tex }) => tex) } : {}),
    ...(links.length ? { links } : {}),
  };
}
