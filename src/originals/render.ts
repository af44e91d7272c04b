import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { holdsFormula } from '../rendering/formulas.ts';
import { rehypeScrollable } from '../rendering/scrollable.ts';

const plugins = unified().use(rehypeKatex, { output: 'htmlAndMathml' }).use(rehypeScrollable).freeze();

export interface RenderedOriginal {
  html: string;
  /** Whether it needs the styles of formulas. */
  hasMath: boolean;
}

/** A tree of imported blocks as HTML. Formulas that KaTeX does not know are shown as they are written. */
export async function renderOriginal(tree: Root): Promise<RenderedOriginal> {
  const rendered = (await plugins.run(tree)) as Root;
  return { html: toHtml(rendered), hasMath: holdsFormula(rendered) };
}
