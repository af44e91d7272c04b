import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { attribute, find, findAll, hasClass, isElement, rawText, scriptText } from '../../../html/tree.ts';

/** Formulas that a page's own script would set: TeX between delimiters, in `script`, in Distill's and Pandoc's elements. */

const tex = (source: string, display: boolean): Element =>
  h('span', { className: ['math-tex'] }, display ? `\\[${source.trim()}\\]` : `\\(${source.trim()}\\)`);

/** `$…$` counts only where it can be nothing else: prices have a dollar too. */
const DELIMITED =
  /\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]|\$\$([\s\S]+?)\$\$|(?<![\\$\w])\$(?=\S)([^$\n]*?[\\^_{}=][^$\n]*?|[A-Za-z])(?<=\S)\$(?![\d$])/g;

function split(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { 0: all, 1: round, 2: square, 3: double, 4: single, index } of text.matchAll(DELIMITED)) {
    parts.push({ type: 'text', value: text.slice(from, index) });
    parts.push(tex(round ?? single ?? square ?? double ?? '', (square ?? double) !== undefined));
    from = index + all.length;
  }
  parts.push({ type: 'text', value: text.slice(from) });
  return parts.filter((one) => one.type !== 'text' || one.value);
}

const VERBATIM = ['pre', 'code', 'kbd', 'samp', 'script', 'style', 'textarea', 'math'];

function scriptFormula(one: Element): Element | null {
  const type = one.tagName === 'script' ? (attribute(one, 'type') ?? '') : '';
  if (type.startsWith('math/tex')) return tex(scriptText(one), type.includes('display'));
  if (one.tagName === 'd-math') return tex(rawText(one.children), one.properties['block'] !== undefined);
  return null;
}

/** Whether the page brings a script that sets TeX. */
const setsTex = (page: Root): boolean =>
  find(
    page,
    (one) =>
      one.tagName === 'script' &&
      /mathjax|katex/i.test(`${attribute(one, 'src') ?? ''} ${scriptText(one).slice(0, 2000)}`),
  ) !== null;

/** What MathJax shows before it has drawn, beside the script that holds the formula. */
const isPreview = (one: Element): boolean =>
  hasClass(one, 'MathJax_Preview', 'MathJax', 'MathJax_Display', 'MathJax_SVG');

/** The picture of a formula, for browsers that cannot draw it, beside the formula itself. */
const isFallback = (one: Element): boolean =>
  hasClass(one, 'mwe-math-fallback-image-inline', 'mwe-math-fallback-image-display');

/** In place. */
export function findFormulas(content: Root | Element, page: Root): void {
  const delimited = setsTex(page);
  const scripted =
    findAll(content, (one) => one.tagName === 'script' && (attribute(one, 'type') ?? '').startsWith('math/tex'))
      .length > 0;
  const walk = (node: Root | Element): void => {
    node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'text') return delimited ? split(child.value) : [child];
      if (!isElement(child)) return [child];
      const formula = scriptFormula(child);
      if (formula) return [formula];
      if ((scripted && isPreview(child)) || isFallback(child)) return [];
      if (hasClass(child, 'math') && /^\s*(?:\\[([]|\$)/.test(rawText(child.children)))
        return split(rawText(child.children));
      if (!VERBATIM.includes(child.tagName)) walk(child);
      return [child];
    });
  };
  walk(content);
}
