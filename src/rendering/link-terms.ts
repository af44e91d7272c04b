import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { TermMatch } from '../edition/term-matcher.ts';
import { termNode, termOf } from '../prose/Term.ts';

export interface LinkTermsOptions {
  match: (text: string) => TermMatch[];
  /** Slugs that are linked already; those linked here are added, so that a section links each term once. */
  linked: Set<string>;
}

/** Nothing inside these is linked. */
const CLOSED = ['link', 'linkReference', 'inlineCode', 'code', 'inlineMath', 'math', 'heading', 'definition'];

/** Blocks that words do not run across. */
const BLOCKS = ['paragraph', 'heading', 'tableCell', 'code', 'math', 'listItem', 'blockquote'];

const isBlock = (node: Nodes): boolean => (node.type === 'component' ? !node.inline : BLOCKS.includes(node.type));

/** A stretch of a body's text, in order. */
interface Stretch {
  text: string;
  /** The node to be split and what holds it; null where nothing may be linked. */
  open: { node: Text; parent: Parents } | null;
  /** The term that was linked by hand just before this stretch. */
  byHand: string | null;
}

const closed = (text: string, byHand: string | null = null): Stretch => ({ text, open: null, byHand });

const BLOCK_END = closed('\n');
/** Stands for what has no words of its own: a note call, a reference. */
const NO_WORDS = closed('\uFFFC');

/** A soft line break is a space; a hard one ends the line. The length stays, so that places can be found again. */
const unwrapped = (text: string): string => text.replace(/\s/g, ' ');

function stretchesOf(node: RootContent, parent: Parents, isClosed: boolean): Stretch[] {
  if (node.type === 'text')
    return [{ text: unwrapped(node.value), open: isClosed ? null : { node, parent }, byHand: null }];
  if (node.type === 'break') return [BLOCK_END];
  if ('value' in node) return [closed(unwrapped(node.value)), ...(BLOCKS.includes(node.type) ? [BLOCK_END] : [])];
  if (!('children' in node) || !node.children.length) return [NO_WORDS];
  const byHand = termOf(node);
  const closes = isClosed || byHand !== null || CLOSED.includes(node.type);
  const inner = node.children.flatMap((child) => stretchesOf(child, node, closes));
  const around = byHand === null ? inner : [closed('', byHand), ...inner];
  return isBlock(node) ? [BLOCK_END, ...around, BLOCK_END] : around;
}

function split({ value }: Text, matches: TermMatch[]): PhrasingContent[] {
  const ends = [...matches.map(({ start }) => start), value.length];
  const between = ends.map((to, i): Text => ({ type: 'text', value: value.slice(matches[i - 1]?.end ?? 0, to) }));
  const pieces = between.flatMap((text, i) => {
    const match = matches[i];
    return match ? [text, termNode(match.slug, value.slice(match.start, match.end))] : [text];
  });
  return pieces.filter((piece) => piece.type !== 'text' || piece.value);
}

/** Of these matches those whose term was not linked before; it is from now on. */
const firstMentions = (matches: TermMatch[], linked: Set<string>): TermMatch[] =>
  matches.filter(({ slug }) => {
    if (linked.has(slug)) return false;
    linked.add(slug);
    return true;
  });

/**
 * Links the first mention of each term, in place, in the order of the text; a link made by hand counts as the first.
 * The text is searched as a whole, so that emphasis within a word or a name hides neither; what lies across nodes is not linked.
 */
export function linkTerms(tree: Root, { match, linked }: LinkTermsOptions): void {
  const stretches = tree.children.flatMap((child) => stretchesOf(child, tree, false));
  const matches = match(stretches.map(({ text }) => text).join(''));
  let offset = 0;
  for (const { text, open, byHand } of stretches) {
    const [from, to] = [offset, offset + text.length];
    offset = to;
    if (byHand !== null) linked.add(byHand);
    if (!open) continue;
    const within = matches.filter(({ start, end }) => from <= start && end <= to);
    const own = firstMentions(within, linked).map(({ slug, start, end }) => ({
      slug,
      start: start - from,
      end: end - from,
    }));
    if (!own.length) continue;
    const children: Nodes[] = open.parent.children;
    children.splice(children.indexOf(open.node), 1, ...split(open.node, own));
  }
}
