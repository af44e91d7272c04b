import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { namedParts, type NamedAs } from '../edition/speaker-names.ts';

/**
 * Marks speakers' names in running text, so that a reader can have roles shown in their place. A formula's words
 * may hold elements of HTML; its source may not, which would end its MathML.
 */
export function markNames(tree: Root, names: readonly NamedAs[]): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'annotation') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = namedParts(node.value, names);
    if (parts.every(({ role }) => role === null)) return undefined;
    const pieces = parts.map(({ text, role }) =>
      role === null ? ({ type: 'text', value: text } as const) : h('span', { class: 'named', 'data-role': role }, text),
    );
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
