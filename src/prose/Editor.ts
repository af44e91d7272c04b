import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** `<Editor>…</Editor>`: an editor's note, marked as such; the only place for opinions of the editors. */
export function Editor(children: ElementContent[], inline: boolean): Element {
  const mark = h('span', { class: 'editor-mark' }, 'Editor’s note');
  return inline
    ? h('span', { class: 'editor', role: 'note' }, mark, ' ', ...children)
    : h('aside', { class: 'editor', 'aria-label': 'Editor’s note' }, mark, ...children);
}
