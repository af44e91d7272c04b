/** The lines before an entry of BibTeX, of which each says by what a place in it is cited. */
const PLACES = /^(?:%.*\n)*/;

/** Each entry once, below what cites all of the places in it. */
export function entriesOnce(texts: readonly string[]): string[] {
  const placesIn = new Map<string, string>();
  for (const text of texts) {
    const [places] = PLACES.exec(text)!;
    const entry = text.slice(places.length);
    placesIn.set(entry, (placesIn.get(entry) ?? '') + places);
  }
  return [...placesIn].map(([entry, places]) => places + entry);
}
