import type { PlannedPassage, PlannedQuote } from './plan.ts';

/** What stands in the passages and quotations of a new edition, as MDX. */
export interface Bodies {
  /** What stands inside a passage. */
  passage: (planned: PlannedPassage) => string;
  quotation: (planned: PlannedQuote) => string;
  /** What a thread is called: by whom its first comment is, and how it begins. */
  title: (who: string, words: string) => string;
  /** What is said of a thread: how many comments it has, by whom, begun when. */
  summary: (facts: string) => string;
}
