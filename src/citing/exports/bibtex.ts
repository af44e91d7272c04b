import { isoDate, shortName, type CslItem, type CslName } from '../csl.ts';

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

const last = ({ note, URL }: CslItem): Field[] => [
  ['note', note && `{${tex(note)}}`],
  ['url', `{${URL}}`],
];

/** For BibTeX, which has no type for what is published online. */
export function bibtex(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  return entry('misc', item.id, [
    ...common(item),
    ['howpublished', `{${tex(item['container-title'])}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ...last(item),
  ]);
}

/** For BibLaTeX with Biber; the second braces keep an “and” in the container's name from making a list of it. */
export function biblatex(item: CslItem): string {
  return entry('online', item.id, [
    ...common(item),
    ['organization', `{{${tex(item['container-title'])}}}`],
    ['date', item.issued && `{${isoDate(item.issued)}}`],
    ...last(item),
  ]);
}
