/** Slugs of the terms that rendered prose links to, each once, in order. Reads only mark-up that `prose/Term.ts` wrote. */
export const termsLinkedIn = (html: Iterable<string>): string[] => [
  ...new Set([...html].flatMap((one) => [...one.matchAll(/ data-term="([a-z0-9-]+)"/g)].map((match) => match[1]!))),
];
