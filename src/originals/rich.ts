import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { safeImage } from '../html/addresses.ts';
import { formulaOf } from '../html/formulas.ts';
import { HTML_LIMITS } from '../html/limits.ts';
import { sanitise, type Kind } from '../html/sanitise.ts';
import { attribute, hasClass, isElement, parseContent } from '../html/tree.ts';
import type { Rich } from '../schemas/source-block.ts';
import { strings } from '../strings/languages/en.ts';

/** Text with its mark-up as a tree. */

/** A formula as rehype-katex knows it. */
export const formula = (tex: string, display: boolean): Element =>
  h('code', { class: `language-math ${display ? 'math-display' : 'math-inline'}` }, tex);

/** Nothing is fetched from elsewhere: a picture is shown where the copy holds it, and named and linked otherwise. */
export function picture(src: string | null, alt: string): Element {
  const safe = safeImage(src, null);
  if (safe?.startsWith('data:')) return h('img', { src: safe, alt });
  const what = strings.originals.image(alt || safe || strings.originals.notDescribed);
  return safe ? h('a', { href: safe }, what) : h('span', what);
}

function shown(nodes: ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    if (node.tagName === 'img') return picture(attribute(node, 'src'), attribute(node, 'alt') ?? '');
    if (!hasClass(node, 'math-tex')) return { ...node, children: shown(node.children) };
    const { tex, display } = formulaOf(node)!;
    return formula(tex, display);
  });
}

/** What a block or cell says, with its mark-up. */
export const richTree = ({ text, html }: Rich, kind: Kind = 'inline'): ElementContent[] =>
  html === undefined
    ? [{ type: 'text', value: text }]
    : shown(parseContent(sanitise(html, null, kind), HTML_LIMITS.contentDepth).children as ElementContent[]);
