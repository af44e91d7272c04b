import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { rootOf } from './component.ts';

/** The same typography for everything readers see: curly quotes and ellipses; dashes are typed as such. */
export const SMARTYPANTS = { dashes: false } as const;

const typesetter = unified().use(remarkParse).use(remarkSmartypants, SMARTYPANTS);

/** What the typesetter changes; most strings hold none of it, and it is slow. */
const UNSET = /["'`]|\.\s*\./;

/** Sets a plain string (a question, a title) in the typography of the body. */
export function typeset(text: string): string {
  if (!UNSET.test(text)) return text;
  const tree = rootOf([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  const paragraph = (typesetter.runSync(tree) as Root).children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first.value : text;
}
