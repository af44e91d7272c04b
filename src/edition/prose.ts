import katex from 'katex';
import type { Nodes, RootContent } from 'mdast';
import type {} from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { ComponentName } from '../schemas/components.ts';
import { checkName, readAttributes } from './attributes.ts';
import { isJsx, placeOf, rootOf, type JsxElement } from './mdx.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { Reference, ReferenceRange } from './reference.ts';

/** A link that an editor wrote by hand, with its place. */
export type Mention = { place: Place } & (
  | { kind: 'Term'; id: string }
  | { kind: 'Work'; id: string }
  | { kind: 'Ref'; to: ReferenceRange }
  | { kind: 'NoteCall'; to: Reference }
  | { kind: 'Sense'; at: Reference[] }
);

export interface Prose {
  mentions: Mention[];
  problems: Problem[];
}

/** Components allowed within a passage, a gap or a quotation from outside. */
export const PASSAGE_COMPONENTS: ComponentName[] = ['Term', 'Ref', 'Work', 'NoteCall', 'Editor'];
/** Components allowed in a glossary entry. */
export const ENTRY_COMPONENTS: ComponentName[] = ['Term', 'Ref', 'Work', 'Sense', 'Editor'];
/** Components allowed in a page of prose. */
export const PAGE_COMPONENTS: ComponentName[] = ['Term', 'Ref', 'Work'];

const OWN_LINE = 'put it on a line of its own';

/** Components that are nothing without words inside. */
const HAVE_WORDS: ComponentName[] = ['Term', 'Sense', 'Editor'];

function formulaProblem(tex: string, displayMode: boolean, place: Place): Problem[] {
  try {
    katex.renderToString(tex, { throwOnError: true, displayMode, strict: 'error' });
    return [];
  } catch (error) {
    const why = (error as Error).message
      .replace(/^.*?KaTeX parse error: /s, '')
      // It underlines the place with combining characters.
      .replace(/\u0332/g, '')
      .replace(/\s+/g, ' ')
      .slice(0, 120);
    const short = tex.replace(/\s+/g, ' ').slice(0, 40);
    return [problem(place, 'bad-formula', `the formula “${short}” cannot be set (${why})`, 'correct its TeX')];
  }
}

function mentionOf(node: JsxElement, file: string): { mention: Mention | null; problems: Problem[] } {
  const place = placeOf(file, node);
  const name = node.name as ComponentName;
  const { data, problems } = readAttributes(node, name, file);
  const mention = data && name !== 'Editor' ? ({ kind: name, place, ...data } as unknown as Mention) : null;
  return { mention, problems };
}

export const importProblem = (place: Place): Problem =>
  problem(place, 'import', 'content imports or exports nothing', 'remove the line; all components are there');

function nodeProblems(node: Nodes, file: string): Problem[] {
  const place = placeOf(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [importProblem(place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        problem(
          place,
          'expression',
          `“{${node.value.slice(0, 30)}}” is code in MDX`,
          'put it in backticks or a formula',
        ),
      ];
    case 'inlineMath':
      return formulaProblem(node.value, false, place);
    case 'math':
      return formulaProblem(node.value, true, place);
    case 'image':
    case 'imageReference':
      return [problem(place, 'image', 'content holds no images', 'say it in words')];
    case 'footnoteDefinition':
      return [problem(place, 'footnote', 'content holds no footnotes of its own', 'say it in the text')];
    default:
      return [];
  }
}

/** Walks prose once: what it links to by hand, and what is wrong with it. */
export function readProse(nodes: RootContent[], allowed: ComponentName[], file: string): Prose {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  visit(rootOf(nodes), (node) => {
    problems.push(...nodeProblems(node, file));
    if (!isJsx(node)) return undefined;
    const misplaced = checkName(node, allowed, file);
    problems.push(...misplaced);
    if (misplaced.length) return SKIP;
    if (node.name === 'Sense' && node.type === 'mdxJsxTextElement')
      problems.push(problem(placeOf(file, node), 'misplaced-component', '<Sense> stands within a line', OWN_LINE));
    if (HAVE_WORDS.includes(node.name as ComponentName) && !plainText(node.children, () => 'x').trim())
      problems.push(
        problem(placeOf(file, node), 'empty-component', `<${node.name}> has no words`, 'write them inside'),
      );
    const read = mentionOf(node, file);
    if (read.mention) mentions.push(read.mention);
    problems.push(...read.problems);
    return undefined;
  });
  return { mentions, problems };
}

function attributeText(node: JsxElement, name: string): string {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** What a component without words of its own reads as in plain text. */
function standIn(node: JsxElement, labelOfWork: (id: string) => string): string | null {
  if (node.name === 'NoteCall') return '';
  if (node.name === 'Ref') return attributeText(node, 'to');
  if (node.name === 'Work') return labelOfWork(attributeText(node, 'id'));
  return null;
}

/**
 * Prose as plain text: paragraphs apart by a line break, formulas as TeX, note calls left out, editors' notes left out
 * (they are not the speaker's words).
 */
export function plainText(nodes: readonly Nodes[], labelOfWork: (id: string) => string): string {
  const parts = nodes.map((node): string => {
    if (isJsx(node)) {
      if (node.name === 'Editor') return '';
      return standIn(node, labelOfWork) ?? plainText(node.children, labelOfWork);
    }
    if (node.type === 'break') return '\n';
    if ('value' in node && node.type !== 'mdxjsEsm')
      return node.value.replace(/\s*\n\s*/g, node.type === 'code' ? '\n' : ' ');
    if (!('children' in node)) return '';
    const inner = plainText(node.children, labelOfWork);
    return isBlock(node) ? `${inner}\n` : node.type === 'tableCell' ? `${inner} ` : inner;
  });
  return parts.join('').replace(/\n+$/, '').replace(/^\n+/, '');
}

const isBlock = (node: Nodes): boolean =>
  ['paragraph', 'heading', 'listItem', 'blockquote', 'tableRow'].includes(node.type);
