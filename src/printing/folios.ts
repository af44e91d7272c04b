/** The page on which each anchor of a printed book is; empty before it was printed once. */
export type Folios = ReadonlyMap<string, number>;

const PAGE = /^(\d+) 0 obj\s*<<\/Type \/Page\b(?!s)/gm;
const DESTINATION = /^(?:\d+ 0 obj\s*<<)?\/([^\s/[]+) \[(\d+) 0 R \/XYZ/gm;

/**
 * The page that each named destination of a PDF is on, counted from 1: what Chromium writes (through Skia) lists its pages in
 * order and its destinations as they are. Empty for a file that says it otherwise.
 */
export function destinationPages(pdf: Uint8Array): Folios {
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = new Map([...text.matchAll(PAGE)].map(([, object], i) => [object!, i + 1]));
  return new Map(
    [...text.matchAll(DESTINATION)].flatMap(([, name, object]): [string, number][] => {
      const page = numbers.get(object!);
      return page === undefined ? [] : [[name!, page]];
    }),
  );
}
