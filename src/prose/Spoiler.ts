import { h } from 'hastscript';
import { z } from 'zod';
import { strings } from '../strings/languages/en.ts';
import { component } from './component.ts';

/** `<Spoiler>…</Spoiler>`: closed until somebody opens it; on paper, and in files to keep, its words stand open. */
export const Spoiler = component({
  attributes: z.strictObject({}),
  within: ['passage'],
  stands: 'block',
  holds: 'words',
  text: 'its words',
  links: () => [],
  markdown: (_, words) => words,
  html: (_, words) => h('details', { class: 'spoiler' }, h('summary', strings.passage.spoiler), ...words),
});
