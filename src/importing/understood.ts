import { startOf } from './characters.ts';
import type { Comment, Post } from './normal-form.ts';
import type { Block } from '../schemas/source-block.ts';

/** What was understood of a source, as an outline that a person can compare with it at a glance. */

/** Kinds of things, in the order in which an outline counts them: one, and many. */
const KINDS: [test: (block: Block) => boolean, one: string, many: string][] = [
  [({ type, item, quoted }) => type === 'paragraph' && !item && !quoted, 'paragraph', 'paragraphs'],
  [({ text, item, quoted }) => !item && !quoted && text.includes('\n'), 'of them in lines', 'of them in lines'],
  [({ item }) => item !== undefined && !item.continued, 'item of a list', 'items of lists'],
  [({ quoted }) => quoted !== undefined, 'quoted block', 'quoted blocks'],
  [({ type }) => type === 'table', 'table', 'tables'],
  [({ type }) => type === 'code', 'piece of code', 'pieces of code'],
  [({ type }) => type === 'image', 'picture', 'pictures'],
  [({ type }) => type === 'embed', 'embedded thing', 'embedded things'],
];

const isVerse = ({ type, text }: Block): boolean => type === 'paragraph' && text.includes('\n');

function countOf(blocks: readonly Block[]): string {
  const counted = KINDS.flatMap(([test, one, many], i) => {
    const n = blocks.filter((block) => test(block) && (i !== 1 || isVerse(block))).length;
    return n ? [`${n} ${n === 1 ? one : many}`] : [];
  });
  const formulas = blocks.reduce((sum, { tex }) => sum + (tex?.length ?? 0), 0);
  return [...counted, ...(formulas ? [formulas === 1 ? '1 formula' : `${formulas} formulas`] : [])].join(', ');
}

const isTitle = ({ type, quoted, item, n }: Block): boolean =>
  (type === 'heading' || type === 'details-title') && quoted === undefined && !item && n === undefined;

/** Longer outlines nobody compares. */
const MOST = 120;

const shortened = (lines: string[]): string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`] : lines;

function sections(blocks: readonly Block[]): string[] {
  const text = blocks.filter(({ n }) => n === undefined);
  const starts = text.flatMap((block, i) => (isTitle(block) ? [i] : []));
  const opening = countOf(text.slice(0, starts[0]));
  const rest = starts.map((at, k) => {
    const { level = 1, text: title } = text[at]!;
    const inside = countOf(text.slice(at + 1, starts[k + 1]));
    return `${'#'.repeat(level)} ${startOf(title)}: ${inside || 'nothing'}`;
  });
  return [...(opening ? [`before any heading: ${opening}`] : []), ...rest];
}

const day = (date: string | null): string => (date === null ? 'undated' : date.slice(0, 10));

function discussion(comments: readonly Comment[]): string[] {
  const depths = new Map<string, number>();
  return comments.map(({ id, parent, author, date, blocks }) => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    const words = blocks.find(({ quoted }) => !quoted)?.text ?? '';
    return `${'  '.repeat(depth)}${author ?? 'nobody named'}, ${day(date)}: “${startOf(words)}”`;
  });
}

/** A line each, the first says what it is of. */
export function outlineOf(post: Post): string[] {
  const { title, authors, date, blocks, comments } = post;
  const notes = new Set(blocks.map(({ n }) => n).filter((n) => n !== undefined)).size;
  const lines = [
    ...shortened(sections(blocks)),
    ...(notes ? [`notes: ${notes}`] : []),
    ...(comments.length ? [`comments: ${comments.length}`] : []),
    ...shortened(discussion(comments).map((line) => `  ${line}`)),
  ];
  return [
    `Understood: ${title === null ? 'no title' : `“${startOf(title)}”`}, ${authors.join(' and ') || 'no author'}, ${day(date)}`,
    ...lines.map((line) => `  ${line}`),
  ];
}
