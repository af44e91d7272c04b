import rehypeShiki from '@shikijs/rehype';
import rehypeKatex from 'rehype-katex';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';

/** What is done to the HTML tree of a body, in this order. */
export const rehypePlugins = unified()
  .use(rehypeSlug)
  .use(rehypeKatex, { output: 'htmlAndMathml' })
  .use(rehypeShiki, {
    themes: { light: 'min-light', dark: 'min-dark' },
    langs: ['python', 'ts'],
    defaultColor: false,
  })
  .freeze();
