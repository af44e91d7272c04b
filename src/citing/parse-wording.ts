import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath);

/** The Markdown of a published wording as a tree, as `markdownOf` wrote it. */
export const parseWording = (markdown: string): RootContent[] => (parser.parse(markdown) as Root).children;
