import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { z } from 'zod';
import { termAddress } from '../edition/addresses.ts';
import type { ComponentNode } from '../edition/component.ts';
import { component, markdownLink, type AttributesOf } from './component.ts';

/** `<Term id="hive">words</Term>`: a link to the entry, with the hook that its card is hung on. */
export const Term = component({
  attributes: z.strictObject({ id: z.string().min(1) }),
  within: ['passage', 'entry', 'page'],
  stands: 'inline',
  holds: 'words',
  text: 'its words',
  links: ({ id }) => [{ kind: 'term', id }],
  markdown: ({ id }, words) => [markdownLink(termAddress(id), words)],
  html: ({ id }, words) => h('a', { class: 'term', href: termAddress(id), 'data-term': id }, words),
});

/** The node of a term that is recognised in running text. */
export const termNode = (id: string, words: string): ComponentNode => ({
  type: 'component',
  name: 'Term',
  attributes: { id },
  inline: true,
  children: [{ type: 'text', value: words }],
});

/** Which term a node links its words to; null for any other node. */
export const termOf = (node: Nodes): string | null =>
  node.type === 'component' && node.name === 'Term' ? (node.attributes as AttributesOf<typeof Term>).id : null;
