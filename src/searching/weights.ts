/** Every number that ranking turns on, chosen by measuring on the graded queries that are not held out. */
export const WEIGHTS = {
  /** How much a word counts by where it stands: own words fully, names more, what is merely around it little. */
  names: 2.5,
  title: 0.7,
  findBy: 2,
  text: 1,
  asks: 0.25,
  context: 0.3,

  /** BM25: how much length is held against a record (0 not at all, 1 fully), and how soon repetition stops to help. */
  b: 0.45,
  k1: 1.8,

  /** What a word is worth when it is found as a near word, as the beginning of one, as one of two written apart. */
  near: 0.4,
  begins: 0.4,
  beginsUnknown: 0.7,
  joined: 1.2,
  /** What the words count by which one asks, beside those one asks for. */
  asking: 0.6,
  /** What a word in the name of a term is worth where the term is spoken of under another name. */
  term: 0.75,

  /** What names add, in units of the query's most telling word: said exactly, leading here, within a longer query. */
  namedExactly: 4.5,
  namedLead: 2,
  namedWithin: 1.5,

  /** What neighbours in the query add, a word, when they are neighbours in the text too. */
  adjacent: 0.25,

  /**
   * The same for a query of so many words or more that stands as it is in a record with its original, or goes from one passage
   * into the next: somebody quotes.
   */
  verbatim: 2,
  leastVerbatim: 3,

  /** What a record of a kind is worth where words alone lead to it. */
  work: 0.7,
  gap: 0.6,
  thread: 0.9,
  model: 0.6,
  person: 0.6,
  page: 0.5,

  /** What a passage that shows none of the words is worth at most, beside the least of those that show them all. */
  unseen: 0.99,

  /** What a work that merely has the words is worth at most, beside what the edition itself has best on them. */
  mentioned: 0.99,

  /** How much of a question's score goes to the passage that answers it. */
  answers: 0.4,

  /** The share of the score that depends on how much of the query is covered, and the least that is an answer. */
  covered: 0.5,
  leastCovered: 0.15,

  /**
   * A best result below both of these is no answer: its score, and the share of the query that is met; both times the share of
   * the query's words that are known at all.
   */
  leastScore: 4.3,
  leastMet: 0.75,
  /** A query of which nothing meets as much as this is about something else, where it has words that are not known at all. */
  leastMetOfPart: 0.4,
  /** What a mended word is worth beside one that is known as typed. */
  mended: 0.7,

  /** Results this much worse than the best are noise. */
  leastOfBest: 0.12,
  /** The same for what has none of the words itself, and only what means much the same. */
  leastOfBestNear: 0.3,
};
