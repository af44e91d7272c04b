import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { problem, type Place, type Problem } from './problem.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface ParsedMdx {
  /** The YAML between the fences, without them; empty when there is none. */
  frontMatter: string;
  /** Children of the body, with positions counted in the whole file. */
  body: RootContent[];
  problems: Problem[];
}

const FENCES = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The same typography for everything readers see: curly quotes and ellipses; dashes are typed as such. */
export const SMARTYPANTS = { dashes: false } as const;

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkMath)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkSmartypants, SMARTYPANTS);

const typesetter = unified().use(remarkParse).use(remarkSmartypants, SMARTYPANTS);

/** Sets a plain string (a question, a title) in the typography of the body. */
export function typeset(text: string): string {
  const tree = rootOf([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  const paragraph = (typesetter.runSync(tree) as Root).children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first.value : text;
}

interface SyntaxMessage {
  reason?: string;
  message?: string;
  line?: number;
  place?: { line?: number; start?: { line: number } };
}

function syntaxProblem(error: unknown, file: string): Problem {
  const { reason, message, line, place } = error as SyntaxMessage;
  const at = line ?? place?.line ?? place?.start?.line ?? 1;
  const why = (reason ?? message ?? 'unknown reason').replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
  return problem(
    { file, line: at },
    'mdx-syntax',
    `the text cannot be read as MDX (${why})`,
    'close every tag, and put “{” and “<” in backticks or a formula',
  );
}

/** Splits a file into front matter and body, and parses the body. A syntax error becomes a problem and an empty body. */
export function parseMdx(text: string, file: string): ParsedMdx {
  const match = FENCES.exec(text);
  const frontMatter = match?.[1] ?? '';
  // Front matter becomes blank lines, so that places in the body are places in the file.
  const body = match ? match[0].replace(/[^\n]/g, ' ') + text.slice(match[0].length) : text;
  const source = new VFile({ value: body.replace(/^[ ]+$/gm, ''), path: file });
  try {
    const tree = parser.runSync(parser.parse(source), source) as Root;
    return { frontMatter, body: tree.children, problems: [] };
  } catch (error) {
    return { frontMatter, body: [], problems: [syntaxProblem(error, file)] };
  }
}

export const rootOf = (children: RootContent[]): Root => ({ type: 'root', children });

export const isJsx = (node: { type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const placeOf = (file: string, node: { position?: { start: { line: number } } }): Place => ({
  file,
  line: node.position?.start.line ?? 1,
});
