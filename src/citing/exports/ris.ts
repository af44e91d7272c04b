import { indexName, type CslItem } from '../csl.ts';

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

/** One record of the RIS format. A value is one line, however long: readers join no lines of an address. */
export function ris(item: CslItem): string {
  const lines: Line[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...item.author.map((name): Line => ['AU', indexName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', item.page?.split('–')[0]],
    ['EP', item.page?.split('–')[1]],
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
