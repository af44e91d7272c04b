import { h } from 'hastscript';
import { z } from 'zod';
import { component } from './component.ts';

/**
 * `<Editor>…</Editor>`: an editor's note, marked as such; the only place for opinions of the editors. Its words are not the
 * speaker's: they are no part of the passage's text.
 */
export const Editor = component({
  attributes: z.strictObject({}),
  within: ['passage', 'entry'],
  stands: 'either',
  holds: 'words',
  text: () => '',
  links: () => [],
  markdown: () => [],
  html: (_, words, __, inline) => {
    const mark = h('span', { class: 'editor-mark' }, 'Editor’s note');
    return inline
      ? h('span', { class: 'editor', role: 'note' }, mark, ' ', ...words)
      : h('div', { class: 'editor', role: 'note' }, mark, ...words);
  },
});
