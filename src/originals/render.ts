import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { rehypeScrollable } from '../rendering/scrollable.ts';

const plugins = unified().use(rehypeKatex, { output: 'htmlAndMathml' }).use(rehypeScrollable).freeze();

/** A tree of imported blocks as HTML. Formulas that KaTeX does not know are shown as they are written. */
export const renderOriginal = async (tree: Root): Promise<string> => toHtml((await plugins.run(tree)) as Root);
