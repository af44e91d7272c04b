import rehypeShiki from '@shikijs/rehype';
import rehypeSlug from 'rehype-slug';
import { unified, type PluggableList } from 'unified';
import { COLOURING } from './code.ts';
import { rehypeGlued } from './glued.ts';
import { rehypeFormulas } from './katex.ts';
import { rehypeScrollable } from './scrollable.ts';
import { rehypeSpans } from './spans.ts';

/** What is done to the HTML tree of a body, in this order: by our rendering, and by Astro's of pages. */
export const rehypePlugins = [
  rehypeSlug,
  rehypeFormulas,
  rehypeGlued,
  rehypeSpans,
  rehypeScrollable,
  [rehypeShiki, { ...COLOURING, langs: ['python', 'ts'], lazy: true, fallbackLanguage: 'text' }],
] satisfies PluggableList;

export const rehypePipeline = unified().use(rehypePlugins).freeze();
