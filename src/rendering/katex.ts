import type { Element, Root, RootContent } from 'hast';
import rehypeKatex from 'rehype-katex';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../html/tree.ts';

const set = rehypeKatex({ output: 'htmlAndMathml' });

/** Formulas as they were set: passages stand in several pages, and their earlier wordings in more. */
const known = new Map<string, RootContent[]>();
/** A formula's tree is large, and pages that share one are built close together. */
const MOST_KNOWN = 500;

/** `code` within a line, or the `pre` around that of a block of its own. */
const isFormula = (element: Element): boolean =>
  hasClass(element, 'language-math') ||
  element.children.some((child) => child.type === 'element' && hasClass(child, 'math-display'));

function formulaOf(element: Element, file: VFile): RootContent[] {
  const key = JSON.stringify(element);
  let nodes = known.get(key);
  if (!nodes) {
    const tree: Root = { type: 'root', children: [element] };
    set(tree, file);
    nodes = tree.children;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, nodes);
  }
  // What comes after changes what it gets.
  return structuredClone(nodes);
}

/** Sets formulas with KaTeX, each once a process. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void =>
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !isFormula(node)) return undefined;
      const nodes = formulaOf(node, file);
      parent.children.splice(index, 1, ...(nodes as Element[]));
      return [SKIP, index + nodes.length];
    });
}
