import { getDocumentProxy } from 'unpdf';

/** A piece of text where it stands on its page: in points, from the page's left and bottom edges. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of its base line. */
  y: number;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
  /** Addresses that its links lead to, outside the file. */
  links: string[];
  /** Whether what is read aloud of it is said. */
  isTagged: boolean;
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

export interface Pdf {
  pages: PdfPage[];
  language: string;
  bookmarks: string[];
  /** Places that links within the file may name, by the number of their page, from 0. */
  places: Map<string, number>;
  /** Names that links within it give, for places that it has not. */
  dead: string[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pageOf(pdf: Document, number: number): Promise<PdfPage & { inner: string[] }> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [, , , , left, y] = item.transform as number[];
    return [{ text: item.str, left: left!, right: left! + item.width, y: y! }];
  });
  const links = (await page.getAnnotations()) as { url?: string; dest?: string }[];
  return {
    width,
    height,
    pieces,
    links: links.flatMap(({ url }) => url ?? []),
    inner: links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])),
    isTagged: ((await page.getStructTree())?.children.length ?? 0) > 0,
  };
}

const titlesIn = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

async function placesIn(pdf: Document): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const [name, [page]] of Object.entries((await pdf.getDestinations()) as Record<string, [never]>))
    places.set(name, await pdf.getPageIndex(page));
  return places;
}

/** What a PDF holds, read by a library that has no part in writing it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(bytes);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageOf(pdf, number));
  const places = await placesIn(pdf);
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
  return {
    pages,
    language: info.Language ?? '',
    bookmarks: titlesIn(((await pdf.getOutline()) as Bookmark[] | null) ?? []),
    places,
    dead: pages.flatMap(({ inner }) => inner.filter((name) => !places.has(name))),
  };
}
