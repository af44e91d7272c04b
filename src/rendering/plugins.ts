import rehypeShiki from '@shikijs/rehype';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';
import { THEMES } from './code.ts';
import { rehypeGlued } from './glued.ts';
import { rehypeFormulas } from './katex.ts';
import { rehypeScrollable } from './scrollable.ts';

/** What is done to the HTML tree of a body, in this order. */
export const rehypePlugins = unified()
  .use(rehypeSlug)
  .use(rehypeFormulas)
  .use(rehypeGlued)
  .use(rehypeScrollable)
  .use(rehypeShiki, { themes: THEMES, langs: ['python', 'ts'], defaultColor: false })
  .freeze();
