import type { Nodes } from 'mdast';
import { isJsx } from './mdx.ts';
import type { Reference } from './reference.ts';
import type { TermMatch } from './term-matcher.ts';
import type { Passage } from './types.ts';

/** A mention of a term in a passage. */
export interface Use {
  slug: string;
  at: Reference;
  /** The sentence around it, and the half-open range of the mention in it. */
  sentence: string;
  start: number;
  end: number;
}

type Matcher = (text: string) => TermMatch[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

interface Sentence {
  text: string;
  start: number;
}

/** Sentences of a text, trimmed, with their places in it. */
export function sentencesOf(text: string): Sentence[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    return trimmed ? [{ text: trimmed, start: index + segment.indexOf(trimmed) }] : [];
  });
}

/** A stretch of a passage's words, with the term for which an editor marked it. */
interface Stretch {
  slug: string | null;
  words: string;
}

function stretchesOf(nodes: readonly Nodes[], slug: string | null = null): Stretch[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return [{ slug, words: textOf(node) }];
    if (!('children' in node) || (isJsx(node) && node.name === 'Editor')) return [];
    if (!isJsx(node) || node.name !== 'Term') return stretchesOf(node.children, slug);
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
    const words = node.children.map(textOf).join('');
    return typeof id === 'string' ? [{ slug: id, words }] : [];
  });
}

/** As the passage's plain text has it, without line breaks. */
const textOf = (node: Nodes): string =>
  'value' in node ? node.value.replace(/\s*\n\s*/g, ' ') : 'children' in node ? node.children.map(textOf).join('') : '';

/** Where an editor marked terms by hand. Stretches are found one after another, so each at its own place. */
function marked({ nodes, text }: Passage): TermMatch[] {
  let from = 0;
  return stretchesOf(nodes).flatMap(({ slug, words }) => {
    const start = text.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return slug !== null && words ? [{ slug, start, end: from }] : [];
  });
}

function useAt(passage: Passage, { slug, start, end }: TermMatch, sentences: Sentence[]): Use {
  const sentence = sentences.findLast((one) => one.start <= start) ?? { text: passage.text, start: 0 };
  return { slug, at: passage.ref, sentence: sentence.text, start: start - sentence.start, end: end - sentence.start };
}

/** Every use of every term in a passage, marked by hand or recognised, in order and without overlaps. */
export function usesIn(passage: Passage, matcher: Matcher): Use[] {
  const { text } = passage;
  const byHand = marked(passage);
  const free = matcher(text).filter(({ start, end }) => !byHand.some((hand) => start < hand.end && hand.start < end));
  const sentences = sentencesOf(text);
  return [...byHand, ...free].sort((a, b) => a.start - b.start).map((match) => useAt(passage, match, sentences));
}
