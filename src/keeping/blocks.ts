import type { RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { sentenceOf, type Problem } from '../edition/problem.ts';
import type { SourceFile } from '../edition/source.ts';
import { attributeValue } from '../reading/literal.ts';
import { isJsx, parseMdx, type JsxElement } from '../reading/mdx.ts';

/** Blocks of an edition's texts, where the parser that reads them finds them: no line tells by itself what it belongs to. */

/** Half-open, in UTF-16 units of a text. */
export interface Extent {
  from: number;
  to: number;
}

export interface Block extends Extent {
  file: SourceFile;
  element: JsxElement;
}

type BlockName = 'Passage' | 'Comment';

interface Parsed {
  elements: JsxElement[];
  problems: Problem[];
  /** Where each line begins. */
  lines: number[];
}

const elementsIn = (nodes: readonly RootContent[]): JsxElement[] =>
  nodes.flatMap((node) => (isJsx(node) ? [node, ...elementsIn(node.children as RootContent[])] : []));

/** An edit asks for several blocks of a text, and most texts are those of the edit before. */
const known = new WeakMap<SourceFile, Parsed>();

function parsedOf(file: SourceFile): Parsed {
  const before = known.get(file);
  if (before) return before;
  const { body, problems } = parseMdx(file.text, file.path);
  const ends = [...file.text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  const parsed = { elements: elementsIn(body), problems, lines: [0, ...ends] };
  known.set(file, parsed);
  return parsed;
}

/** Where a node of a file stands: its offsets would be those of a text that was readied for the parser. */
export function extentOf(file: SourceFile, { position }: Node): Extent {
  const { lines } = parsedOf(file);
  const at = ({ line, column }: { line: number; column: number }): number => lines[line - 1]! + column - 1;
  return { from: at(position!.start), to: at(position!.end) };
}

const blocksOf = (file: SourceFile, name: BlockName): Block[] =>
  parsedOf(file)
    .elements.filter((element) => element.name === name)
    .map((element) => ({ file, element, ...extentOf(file, element) }));

/** The blocks of a name in a file. Throws one sentence where it cannot be read. */
export function blocksIn(file: SourceFile, name: BlockName): Block[] {
  const [problem] = parsedOf(file).problems;
  if (problem) throw new Error(sentenceOf(problem));
  return blocksOf(file, name);
}

/** What an attribute of a block says; null where it has none of that name, or no text in it. */
export function attributeOf({ element }: Block, name: string): string | null {
  const found = element.attributes.find(
    (one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name,
  );
  const value = found && attributeValue(found);
  return typeof value === 'string' ? value : null;
}

/** The block with a reference. Throws one sentence where none has it. */
export function blockOf(files: readonly SourceFile[], name: BlockName, ref: string): Block {
  const texts = files.filter(({ path }) => /^(?:essay|threads)\/.*\.mdx$/.test(path));
  for (const file of texts.filter(({ text }) => text.includes(ref))) {
    const found = blocksOf(file, name).find((one) => attributeOf(one, 'id') === ref);
    if (found) return found;
  }
  const [problem] = texts.flatMap((file) => parsedOf(file).problems);
  if (problem) throw new Error(sentenceOf(problem));
  throw new Error(`There is no ${name === 'Passage' ? 'passage' : 'comment'} ${ref} in this edition.`);
}

/** What stands in a block. */
export const bodyOf = ({ element }: Block): RootContent[] => element.children as RootContent[];

/** Where the tag begins that closes a block; null where its one tag closes itself. */
export function closingOf({ file, from, to }: Block): number | null {
  const source = file.text.slice(from, to);
  return source.endsWith('/>') ? null : from + source.lastIndexOf('</');
}
