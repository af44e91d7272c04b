import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import type { VFile } from 'vfile';
import { hasClass, replace } from '../html/tree.ts';

const set = rehypeKatex({ output: 'htmlAndMathml' });

/** Formulas as they were set: passages stand in several pages, and their earlier wordings in more. */
const known = new Map<string, ElementContent[]>();
/** A formula's tree is large, and pages that share one are built close together. */
const MOST_KNOWN = 500;

/** `code` within a line, or the `pre` around that of a block of its own. */
const isFormula = (element: Element): boolean =>
  hasClass(element, 'language-math') ||
  element.children.some((child) => child.type === 'element' && hasClass(child, 'math-display'));

function formulaOf(element: Element, file: VFile): ElementContent[] {
  const key = JSON.stringify(element);
  let nodes = known.get(key);
  if (!nodes) {
    const tree: Root = { type: 'root', children: [element] };
    set(tree, file);
    nodes = tree.children as ElementContent[];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, nodes);
  }
  // What comes after changes what it gets.
  return structuredClone(nodes);
}

/** Sets formulas with KaTeX, each once a process. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => replace(tree, isFormula, (element) => formulaOf(element, file));
}
