import { isoDate, shortName, wordingOf, type CslItem, type CslName } from '../csl.ts';
import { langidOf } from './langid.ts';

/** Characters that TeX would act on. Everything else is written as UTF-8. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '^': '\\textasciicircum{}',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '%': '\\%',
};

const tex = (text: string): string => text.replace(/[\\{}$&#^_~%]/g, (character) => TEX[character]!);

/** BibTeX has the suffix before the given name. A name in one piece, and a title with its capitals, are kept from BibTeX's own ideas by braces. */
const nameOf = (name: CslName): string => {
  if (name.literal !== undefined) return `{${tex(name.literal)}}`;
  return [shortName(name), name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(tex)
    .join(', ');
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Field = [name: string, value: string | undefined];

function entry(type: string, key: string, fields: Field[]): string {
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

const common = ({ author, title }: CslItem): Field[] => [
  ['author', `{${author.map(nameOf).join(' and ')}}`],
  ['title', `{{${tex(title)}}}`],
];

const braced = (text: string | undefined): string | undefined => text && `{${tex(text)}}`;

/** What BibTeX's styles print behind all else. */
const noteOf = (item: CslItem): Field => [
  'note',
  braced([wordingOf(item), item.note].filter(Boolean).join('; ') || undefined),
];

const urlOf = ({ URL }: CslItem): Field => ['url', URL && `{${URL}}`];

/** Where a printed work appeared. */
const printed = (item: CslItem): Field[] => [
  ['publisher', braced(item.publisher)],
  ['volume', braced(item.volume)],
  ['number', braced(item.issue)],
  ['chapter', braced(item['chapter-number'])],
  ['pages', braced(item.page?.replaceAll('–', '--'))],
];

/** Types of entries, and the field that holds the container, by CSL type: in BibTeX and in BibLaTeX. */
const PRINTED: Partial<Record<CslItem['type'], { type: string; holder: string; journal?: string }>> = {
  book: { type: 'book', holder: 'series' },
  chapter: { type: 'incollection', holder: 'booktitle' },
  'article-journal': { type: 'article', holder: 'journal', journal: 'journaltitle' },
};

/**
 * A line that goes before an entry, which BibTeX passes over: what a text cites the place by that is no part of the entry. Of
 * what begins an entry there is nothing in it.
 */
export function citeLine(place: string, key: string): string {
  const words = tex(place)
    .replaceAll('@', '\\char64{}')
    .replaceAll('–', '--')
    .replace(/ (?=\d)/, '~');
  return `% \\cite[${words.includes(']') ? `{${words}}` : words}]{${key}}\n`;
}

/** For BibTeX, which has no type for what is published online. */
export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const kind = PRINTED[item.type];
  return entry(kind?.type ?? 'misc', item.id, [
    ...common(item),
    [kind?.holder ?? 'howpublished', braced(item['container-title'])],
    ...printed(item),
    ['address', braced(item['publisher-place'])],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // Styles that print days read it here; the others pass over it, as does BibLaTeX, which has an export of its own.
    ['day', day === undefined ? undefined : `{${day}}`],
    noteOf(item),
    urlOf(item),
  ]);
}

/** For BibLaTeX with Biber; the second braces keep an “and” in the container's name from making a list of it. */
export function biblatex(item: CslItem): string {
  const kind = PRINTED[item.type];
  const container = braced(item['container-title']);
  return entry(kind?.type ?? 'online', item.id, [
    ...common(item),
    // It has a field of its own behind the title.
    ['titleaddon', braced(wordingOf(item))],
    [kind?.journal ?? kind?.holder ?? 'organization', container && `{${container}}`],
    ...printed(item),
    ['location', braced(item['publisher-place'])],
    ['date', item.issued && `{${isoDate(item.issued)}}`],
    ['langid', braced(langidOf(item.language))],
    ['note', braced(item.note)],
    urlOf(item),
  ]);
}
