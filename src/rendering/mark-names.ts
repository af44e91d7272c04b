import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { byTag, findAll } from '../html/tree.ts';
import { namedParts, type NamedAs } from '../edition/speaker-names.ts';

const marked = (words: string, names: readonly NamedAs[]): ElementContent[] =>
  namedParts(words, names).map(({ text, role }) =>
    role === null ? { type: 'text', value: text } : h('span', { class: 'named', 'data-role': role }, text),
  );

/**
 * Marks speakers' names in running text, so that a reader can have roles shown in their place. A formula's words
 * may hold elements of HTML; its source may not, which would end its MathML.
 */
export function markNames(tree: Root, names: readonly NamedAs[]): void {
  if (!names.length) return;
  for (const holder of [tree, ...findAll(tree, () => true, byTag('annotation'))])
    holder.children = (holder.children as ElementContent[]).flatMap((child) =>
      child.type === 'text' ? marked(child.value, names) : [child],
    );
}
