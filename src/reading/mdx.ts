import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { problem, type Place, type Problem } from '../edition/problem.ts';
import { typesetTree } from '../edition/typeset.ts';
import { misquotedTag, type MisquotedTag } from './attribute-quotes.ts';
import { remarkFootnoteCalls } from './footnote-calls.ts';
import { frontMatterOf } from './front-matter.ts';
import { withoutRemarks } from './remarks.ts';
import { unravel } from './unravel.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface ParsedMdx {
  /** The YAML between the fences, without them; null when there is none. */
  frontMatter: string | null;
  /** Children of the body, with positions counted in the whole file. */
  body: RootContent[];
  problems: Problem[];
}

const remarkTypeset = (language: string) => (tree: Root) => {
  typesetTree(tree, language);
};

/** What an MDX text in a language is beyond MDX, in this order: for our reading, and for Astro's rendering of pages. */
export const remarkPlugins = (language: string) =>
  [remarkMath, [remarkGfm, { singleTilde: false }], [remarkTypeset, language]] satisfies PluggableList;

const parserFor = (language: string) =>
  unified().use(remarkParse).use(remarkMdx).use(remarkFootnoteCalls).use(remarkPlugins(language)).freeze();

/** To make one takes longer than to parse most texts. */
const parsers = new Map<string, ReturnType<typeof parserFor>>();

function parserOf(language: string): ReturnType<typeof parserFor> {
  const parser = parsers.get(language) ?? parserFor(language);
  parsers.set(language, parser);
  return parser;
}

/** What HTML says by a tag that has no end. */
export const BREAK = 'end the line with \\ to break it there';

interface SyntaxMessage {
  reason?: string;
  message?: string;
  line?: number;
  column?: number;
}

/** Remedies by what the parser says. */
const SYNTAX_REMEDIES: [RegExp, string][] = [
  [/closing tag for `<br>`/, BREAK],
  [/import\/exports/, 'begin the paragraph with another word than “import” or “export”'],
  [/closing tag|closing slash/i, 'close every tag where it was opened'],
  [/expression|brace/, 'put braces in backticks or a formula'],
];

/** A tag that is never closed is named with the place of its beginning, and reported where the text around it begins, if anywhere. */
const OPENED_AT = /^Expected a closing tag .*\((\d+):(\d+)-\d+:\d+\)/;

/** A place in a text; a column where the line does not begin there. */
const placeAt = (file: string, { line, column = 1 }: { line: number; column?: number }): Place => ({
  file,
  line,
  ...(column > 1 && { column }),
});

/** What the parser says where it is in the midst of a tag, perhaps one that began long before. */
const IN_A_TAG = /attribute|expression/;

const unread = (place: Place, why: string, remedy: string): Problem =>
  problem(place, 'mdx-syntax', `the text cannot be read as MDX (${why})`, remedy);

/** A tag that cannot be read for its quotation marks. */
const quotationProblem = ({ name, ...at }: MisquotedTag, file: string): Problem =>
  unread(
    placeAt(file, at),
    `a quotation mark of <${name}> is missing, or typographic`,
    'put each value of the tag between two straight ones, like id="E1"',
  );

/** Addresses that Markdown makes links of, and MDX takes for tags. */
const AUTOLINK = /<((?:https?|mailto):[^<>\s]+|[^<>\s@:/]+@[^<>\s]+)>/g;

/** What MDX takes for a tag that is none, and has another form there. */
function notATag(text: string, { line, column }: { line: number; column: number }, file: string): Problem | null {
  const content = text.split('\n')[line - 1] ?? '';
  const comment = content.lastIndexOf('<!', column - 1);
  if (comment >= 0 && comment >= column - 2)
    return unread(
      placeAt(file, { line, column: comment + 1 }),
      '“<!-- … -->” is no comment there',
      'write {/* … */} on a line of its own, which is shown nowhere, or take it out',
    );
  const link = [...content.matchAll(AUTOLINK)].find(
    ({ 0: { length }, index }) => index < column && column <= index + length,
  );
  if (!link) return null;
  const url = link[1]!.includes(':') ? link[1]! : `mailto:${link[1]!}`;
  return unread(
    placeAt(file, { line, column: link.index + 1 }),
    `${link[0]} is a tag there, not a link`,
    `write [words](${url})`,
  );
}

function syntaxProblem(error: unknown, text: string, file: string): Problem {
  const { reason, message, line = 1, column } = error as SyntaxMessage;
  const why = (reason ?? message ?? 'unknown reason').replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
  const misquoted = IN_A_TAG.test(why) ? misquotedTag(text, { line, column: column ?? 1 }) : null;
  if (misquoted) return quotationProblem(misquoted, file);
  const known = notATag(text, { line, column: column ?? 1 }, file);
  if (known) return known;
  const opened = OPENED_AT.exec(why);
  const at = opened ? { line: Number(opened[1]), column: Number(opened[2]) } : { line, column };
  const remedy =
    SYNTAX_REMEDIES.find(([said]) => said.test(why))?.[1] ?? 'put “<” in backticks or a formula, or say “less than”';
  return unread(placeAt(file, at), why, remedy);
}

const frontMatterProblem = (text: string, file: string): Problem =>
  problem(
    { file, line: 1 },
    'front-matter',
    text.startsWith('---') ? 'the front matter is not closed' : 'the file does not begin with front matter',
    'put it between two lines of three hyphens',
  );

/** Splits a file into front matter and body, and parses the body. A syntax error becomes a problem and an empty body. */
export function parseMdx(text: string, file: string, language = 'en'): ParsedMdx {
  const front = frontMatterOf(text);
  if (!front) return { frontMatter: null, body: [], problems: [frontMatterProblem(text, file)] };
  const { yaml: frontMatter, end } = front;
  // Front matter becomes blank lines, so that places in the body are places in the file.
  const body = text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
  const source = new VFile({ value: body.replace(/^[ ]+$/gm, ''), path: file });
  const parser = parserOf(language);
  try {
    const tree = parser.runSync(parser.parse(source), source) as Root;
    return { frontMatter, body: unravel(withoutRemarks(tree.children)), problems: [] };
  } catch (error) {
    return { frontMatter, body: [], problems: [syntaxProblem(error, source.toString(), file)] };
  }
}

export const isJsx = (node: { type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const placeOf = (file: string, { position }: { position?: Pick<Position, 'start'> | undefined }): Place =>
  placeAt(file, position?.start ?? { line: 1 });
