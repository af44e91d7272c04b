/** Every number that ranking turns on. Chosen by measuring on the graded queries that are not held out. */

/** How much a word counts by where it stands: own words fully, names more, what is merely around it little. */
export const FIELDS = { names: 3, title: 2, findBy: 1.5, text: 1, asks: 0.5, context: 0.3 } as const;

/** BM25: how much length is held against a record (0 not at all, 1 fully), and how soon repetition stops to help. */
export const B = 0.4;
export const K1 = 1.2;

/** What a word is worth when it is found as something else than itself. */
export const VARIANT = { near: 0.6, begins: 0.3, beginsUnknown: 0.7, joined: 0.9, misspelt: 0.9 } as const;

/** What a whole name adds, in units of the best idf: said exactly, leading here, or named within a longer query. */
export const NAMED = { exactly: 6, lead: 2.5, within: 1.2, use: 1 } as const;

/** What two neighbours of the query add when they are neighbours in the text too; a phrase in quotation marks. */
export const ADJACENT = 0.25;

/** How much of a question's score goes to the passage that answers it. */
export const ANSWERS = 0.8;

/** The share of the score that depends on how much of the query is covered. */
export const COVERED = 0.7;

/** A record that covers less of the query than this does not answer it. */
export const LEAST_COVERED = 0.34;
/** Results this much worse than the best are noise. */
export const LEAST_OF_BEST = 0.12;
