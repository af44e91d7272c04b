import type { RootContent } from 'mdast';
import type { z } from 'zod';
import { blockSchemas, type BlockAttributes, type BlockName } from '../../schemas/blocks.ts';
import { checkName, phrase, readAttributes } from '../attributes.ts';
import { isJsx, placeOf, type JsxElement } from '../mdx.ts';
import { problem, type Problem } from '../../edition/problem.ts';
import { footnoteProblem, importProblem } from '../not-prose.ts';
import { printRange } from '../../edition/reference.ts';
import type { Gap, Passage, Quotation } from '../../edition/types.ts';
import { readBody, type CollectContext } from './body.ts';

export interface Read<T> {
  items: T[];
  problems: Problem[];
}

type Reader<T> = (node: JsxElement, context: CollectContext) => Read<T>;
type Readers<T> = Partial<Record<BlockName, Reader<T>>>;

const childrenOf = (node: JsxElement): RootContent[] => node.children as RootContent[];

/** What an editor would call a block. */
const NAMES: Record<string, string> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  math: 'a formula',
  table: 'a table',
  thematicBreak: 'a line',
  mdxFlowExpression: 'code in braces',
};

/** Reads a sequence of blocks, each of which must be one of the components that `readers` knows. */
export function readBlocks<T>(nodes: RootContent[], readers: Readers<T>, context: CollectContext): Read<T> {
  const allowed = Object.keys(readers) as BlockName[];
  const reads = nodes.map((node): Read<T> => {
    const place = placeOf(context.file, node);
    if (node.type === 'mdxjsEsm') return { items: [], problems: [importProblem(place)] };
    if (node.type === 'footnoteDefinition') return { items: [], problems: [footnoteProblem(place)] };
    if (!isJsx(node)) {
      const what = `${NAMES[node.type] ?? 'text'} stands where only ${phrase(allowed)} may`;
      const remedy =
        node.type === 'heading' ? 'make it the title of a file of its own' : `put it inside a <${allowed[0]}>`;
      return { items: [], problems: [problem(place, 'stray-block', what, remedy)] };
    }
    const misnamed = checkName(node, allowed, context.file);
    return misnamed.length ? { items: [], problems: misnamed } : readers[node.name as BlockName]!(node, context);
  });
  return { items: reads.flatMap(({ items }) => items), problems: reads.flatMap(({ problems }) => problems) };
}

/** A reader that checks attributes first, and makes an item only of valid ones. */
export function reader<Name extends BlockName, T>(
  name: Name,
  make: (attributes: BlockAttributes<Name>, node: JsxElement, context: CollectContext) => Read<T>,
): Reader<T> {
  return (node, context) => {
    const schema = blockSchemas[name] as unknown as z.ZodType<BlockAttributes<Name>>;
    const { data, problems } = readAttributes(node, schema, context.file, context.language);
    return data ? make(data, node, context) : { items: [], problems };
  };
}

export const readPassage = reader(
  'Passage',
  ({ id, asks, about, answers = null, as, from }, node, context): Read<Passage> => {
    const place = placeOf(context.file, node);
    const { body, problems } = readBody(childrenOf(node), place, 'passage', context);
    if (!body.text.trim()) problems.push(problem(place, 'empty-passage', `${id} has no text`, 'write its text'));
    return {
      items: [{ type: 'passage', ref: id, asks, about, answers, item: as === 'item', ...(from && { from }), ...body }],
      problems,
    };
  },
);

export const readGap = reader('Gap', ({ id, lost }, node, context): Read<Gap> => {
  const place = placeOf(context.file, node);
  const { body, problems } = readBody(childrenOf(node), place, 'passage', context);
  if (!body.text.trim())
    problems.push(problem(place, 'empty-gap', `${id} does not say how we know`, 'say it inside <Gap>'));
  return { items: [{ type: 'gap', ref: id, lost, ...body }], problems };
});

export const readQuotation = reader('Quotes', ({ of, part, words, outside }, node, context): Read<Quotation> => {
  const place = placeOf(context.file, node);
  const { body, problems } = readBody(childrenOf(node), place, 'passage', context);
  if (outside && !body.text.trim())
    problems.push(problem(place, 'empty-quotation', 'a quotation from outside has no gist', 'say it inside <Quotes>'));
  if (of && body.nodes.length)
    problems.push(problem(place, 'quotation-text', `the quotation of ${printRange(of)} holds text`, 'use `words`'));
  return {
    items: [
      {
        type: 'quotation',
        place,
        of: of ?? null,
        part,
        words: words ?? null,
        outside: outside ? { source: outside, body } : null,
      },
    ],
    problems,
  };
});
