import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** How a piece of a line is set apart from the words around it. */
export type Mark = 'strong' | 'em' | 'del' | 'sup' | 'sub' | 'code';

/** A piece of a line with what it is set in: a document marks each by itself, and does not nest. */
export interface Atom {
  node: ElementContent;
  /** Where it leads; null where nowhere. */
  link: { href: string } | null;
  marks: readonly Mark[];
}

/** A link, which is one as long as it is the same object, or a mark. */
type Setting = { href: string } | Mark;

const settingsOf = ({ link, marks }: Atom): Setting[] => [...(link ? [link] : []), ...marks];

const elementOf = (setting: Setting, children: ElementContent[]): Element =>
  typeof setting === 'string' ? h(setting, children) : h('a', { href: setting.href }, children);

function pushNode(nodes: ElementContent[], node: ElementContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node.type === 'text' ? { ...node } : node);
}

/** The end of the pieces from one on that are set in something. */
function endOf(setting: Setting, atoms: readonly Atom[], at: number): number {
  let end = at;
  while (end < atoms.length && settingsOf(atoms[end]!).includes(setting)) end++;
  return end;
}

/** A line as HTML nests it: what reaches farthest is outermost. `open` is around it already. */
export function nestedAtoms(atoms: readonly Atom[], open: readonly Setting[] = []): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < atoms.length;) {
    const own = settingsOf(atoms[at]!).filter((one) => !open.includes(one));
    if (!own.length) {
      pushNode(nodes, atoms[at++]!.node);
      continue;
    }
    const [{ setting, end }] = own
      .map((one) => ({ setting: one, end: endOf(one, atoms, at) }))
      .sort((a, b) => b.end - a.end) as [{ setting: Setting; end: number }];
    nodes.push(elementOf(setting, nestedAtoms(atoms.slice(at, end), [...open, setting])));
    at = end;
  }
  return nodes;
}
