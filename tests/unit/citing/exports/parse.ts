import { Cite } from '@citation-js/core';
import { read } from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';

/** What every export has to say, as parsers other than the writers find it. */
export interface Facts {
  key: string;
  author: string;
  title: string;
  year: string;
  container: string;
  url: string;
  /** Which wording of it, and what else is said of it. */
  note: string;
}

interface Name {
  lastName?: string;
  firstName?: string;
  name?: string;
  family?: string;
  given?: string;
  literal?: string;
  last_name?: string;
  first_name?: string;
  suffix?: string;
  prefix?: string;
}

const nameOf = (one: Name): string =>
  one.name ??
  one.literal ??
  [
    [one.prefix, one.lastName ?? one.last_name ?? one.family].filter(Boolean).join(' '),
    one.firstName ?? one.first_name ?? one.given,
    one.suffix,
  ]
    .filter(Boolean)
    .join(', ');

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const notes = (...all: string[]): string => all.filter(Boolean).join('; ');

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Both dialects. Throws on anything that the parser complains of. */
export function factsOfBibtex(source: string): Facts[] {
  const { entries, errors } = parse(source, { sentenceCase: false, caseProtection: false });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return entries.map(({ key, fields }) => ({
    key,
    author: (fields.author ?? []).map(nameOf).join('; '),
    title: text(fields.title),
    year: text(fields.year ?? fields.date).slice(0, 4),
    container: text(fields.howpublished ?? fields.organization?.join(' and ')),
    url: text(fields.url),
    note: notes(text(fields.titleaddon), text(fields.note)),
  }));
}

export function factsOfRis(source: string): Facts[] {
  const records = read(source);
  if (!records) throw new Error(`This is no RIS: ${source}`);
  return records.map((record) => {
    const first = (tag: string): string => text(record[tag]?.[0]);
    return {
      key: first('ID'),
      author: ((record['AU'] ?? []) as Name[]).map(nameOf).join('; '),
      title: first('TI'),
      year: first('PY'),
      container: first('T2'),
      url: first('UR'),
      note: notes(first('ET'), first('N1')),
    };
  });
}

export function factsOfCsl(source: string): Facts[] {
  const { data } = new Cite(source);
  return data.map((item) => ({
    key: item.id,
    author: (item.author ?? []).map(nameOf).join('; '),
    title: item.title ?? '',
    year: String(item.issued?.['date-parts']?.[0]?.[0] ?? ''),
    container: item['container-title'] ?? '',
    url: item.URL ?? '',
    note: notes(capital(item.number ?? ''), item.note ?? ''),
  }));
}
