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

const segmenters = new Map<string, Intl.Segmenter>();

/** Ends of sentences are a language's own: in Greek a semicolon asks. */
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

interface Sentence {
  text: string;
  start: number;
}

/** Sentences of a text, trimmed, with their places in it. */
export function sentencesOf(text: string, language: string): Sentence[] {
  return [...segmenterOf(language).segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    return trimmed ? [{ text: trimmed, start: index + segment.indexOf(trimmed) }] : [];
  });
}

function useAt(passage: Passage, { slug, start, end }: TermMatch, sentences: Sentence[]): Use {
  const sentence = sentences.findLast((one) => one.start <= start) ?? { text: passage.text, start: 0 };
  return { slug, at: passage.ref, sentence: sentence.text, start: start - sentence.start, end: end - sentence.start };
}

function makeUses(passage: Passage, matcher: Matcher, language: string): Use[] {
  const { text, marked } = passage;
  const free = matcher(text).filter(({ start, end }) => !marked.some((hand) => start < hand.end && hand.start < end));
  const sentences = sentencesOf(text, language);
  return [...marked, ...free].sort((a, b) => a.start - b.start).map((match) => useAt(passage, match, sentences));
}

const known = new WeakMap<Passage, { matcher: Matcher; language: string; uses: Use[] }>();

/**
 * Every use of every term in a passage, marked by hand or recognised, in order and without overlaps. Looked for once: an edition
 * that is linked again, as after each change, has most of its passages and its terms as they were.
 */
export function usesIn(passage: Passage, matcher: Matcher, language: string): readonly Use[] {
  const last = known.get(passage);
  if (last?.matcher === matcher && last.language === language) return last.uses;
  const uses = makeUses(passage, matcher, language);
  known.set(passage, { matcher, language, uses });
  return uses;
}
