import { address, pathOf } from '../edition/base.ts';
import type { SpeakerStatus } from '../schemas/certainty.ts';
import { plainLetters } from '../strings/plain-letters.ts';
import { choicesOf } from './filters.ts';
import { BLANK, type Kind, type RecordSpeaker, type SearchRecord } from './record.ts';
import { wordsOf, type Word } from './words.ts';

/** What Pagefind is given of a record, and gives back when it has found it. */
export interface Fragment {
  /** Within the site, from its root. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Pagefind keeps one record an address, the last: what shares its address with others gets one of its own. */
function ownAddress(href: string, number: number): string {
  const [path, ...fragment] = pathOf(href).split('#');
  return [`${path}?${number}`, ...fragment].join('#');
}

const sharedAddress = (url: string): string => address(url.replace(/\?\d+(?=#|$)/, ''));

const one = (value: string): string[] => (value ? [value] : []);

/**
 * What finds a record beside its own words, in lines. Pagefind weighs such metadata by itself and never shows it in an excerpt.
 */
const alsoOf = ({ names, findBy, context, speaker, asks }: SearchRecord): string =>
  [names.join(', '), findBy.join(', '), context, speaker?.role ?? '', ...asks].join('\n');

const plainly = (words: readonly string[]): { plain?: string } => (words.length ? { plain: words.join(' ') } : {});

/** A letter with the apostrophe that parts it from the word after it. */
const ELIDED = /[\p{L}\p{M}]['’]$/u;

/**
 * Words of a record as they are typed where Pagefind would not find them so: it knows accents that come off, but no other
 * letters, and parts no words at a typographic apostrophe.
 */
function plainWordsOf({ title, text }: SearchRecord): string[] {
  const all = `${title}\n${text}`;
  const isHidden = ({ start, end }: Word): boolean => {
    const written = all.slice(start, end).toLowerCase();
    return plainLetters(written) !== written || ELIDED.test(all.slice(Math.max(0, start - 2), start));
  };
  return [
    ...new Set(
      wordsOf(all)
        .filter(isHidden)
        .map(({ plain }) => plain),
    ),
  ];
}

export const fragmentOf = (record: SearchRecord, number: number): Fragment => ({
  url: ownAddress(record.href, number),
  content: [record.title, record.text].filter(Boolean).join('\n'),
  meta: {
    title: record.title || record.ref,
    ref: record.ref,
    kind: record.kind,
    also: alsoOf(record),
    ...plainly(plainWordsOf(record)),
    ...(record.does && { does: record.does }),
  },
  filters: {
    kind: [record.kind],
    ref: [record.ref],
    section: one(record.section),
    thread: one(record.thread),
    ...Object.fromEntries(Object.entries(choicesOf(record)).map(([key, value]) => [key, one(value)])),
    certainty: one(record.speaker?.status ?? ''),
  },
});

const commaList = (line: string | undefined): string[] => (line ? line.split(', ') : []);

/** Who has no name is known by the role. */
function speakerOf({ speaker, certainty }: Fragment['filters'], role: string): RecordSpeaker | null {
  const key = speaker?.[0];
  if (key === undefined) return null;
  return { name: key === role ? null : key, role, status: certainty?.[0] as SpeakerStatus };
}

/** The record again, but for the terms that it speaks of; a name with a comma has come apart. */
export function recordOf({ url, content, meta, filters }: Fragment): SearchRecord {
  const [names, findBy, context = '', role = '', ...asks] = (meta['also'] ?? '').split('\n');
  const [ref = '', heading = ''] = [meta['ref'], meta['title']];
  // What is headed by nothing is named by its reference, and does not begin with it.
  const title = content.startsWith(heading) ? heading : '';
  return {
    ...BLANK,
    kind: meta['kind'] as Kind,
    ref,
    href: sharedAddress(url),
    title,
    text: content.slice(title.length).trim(),
    names: commaList(names),
    findBy: commaList(findBy),
    asks,
    context,
    section: filters['section']?.[0] ?? '',
    thread: filters['thread']?.[0] ?? '',
    speaker: speakerOf(filters, role),
    does: meta['does'] ?? '',
  };
}
