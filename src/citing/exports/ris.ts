import { indexName, wordingOf, type CslItem } from '../csl.ts';

const TYPES: Record<CslItem['type'], string> = {
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
};

type Line = [tag: string, value: string | undefined];

/** `2026/11/21/`: year, month, day and other information, each of which may be empty. */
function risDate(item: CslItem): string | undefined {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
}

/** The first page, and the last where there are more: of “1–3, 7–9” 1 and 9. */
function outerPages({ page }: CslItem): (string | undefined)[] {
  const pages = page?.split(/\s*[–,]\s*/) ?? [];
  return [pages[0], pages.length > 1 ? pages.at(-1) : undefined];
}

/** One record of the RIS format. A value is one line, however long: readers join no lines of an address. */
export function ris(item: CslItem): string {
  const [first, last] = outerPages(item);
  const lines: Line[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...item.author.map((name): Line => ['AU', indexName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['ET', wordingOf(item)],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', risDate(item)],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\n`)
    .join('');
}
