import { strings } from '../strings/languages/en.ts';
import { inSentence } from './listed.ts';
import { familyName, wholeName } from './person-name.ts';
import type { EditionData, Work } from './types.ts';

const said = strings.bibliography;

type Name = Work['author'][number];

/** “Ann Author”, or an organisation as it is. */
export const personName = (name: Name): string => ('literal' in name ? name.literal : wholeName(name));

/** “A, B and C”; more than six are cut after the third. */
export function nameList(names: readonly Name[]): string {
  const all = names.map(personName);
  return inSentence(all.length > 6 ? [...all.slice(0, 3), strings.works.others(all.length - 3)] : all);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What writes dates of a year, of a month too, or of a day too. To make one takes a hundred times as long as to use it. */
function formatOf(parts: number, tag: string): Intl.DateTimeFormat {
  const given: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) given.month = 'long';
  if (parts > 2) given.day = 'numeric';
  const key = `${tag} ${parts}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, given);
  formats.set(key, format);
  return format;
}

/** “12 September 2016” from `2016-09-12`, as much as is given, as the language writes it: the site's, or that of a tag. */
export const longDate = (date: string, tag: string = said.dates): string =>
  formatOf(date.split('-').length, tag).format(new Date(date));

/** Pages as they are printed, 12–15, however they are typed. */
export const pageRanges = (pages: string): string => pages.replace(/(\d)-(\d)/g, '$1–$2');

/** Where a work appeared: container, volume, publisher, date. */
export function imprint(work: Work): string {
  const volume = [work.volume, work.issue && `(${work.issue})`].filter(Boolean).join('');
  const place = [work['container-title'], volume, work.page && said.pages(pageRanges(work.page))]
    .filter(Boolean)
    .join(' ');
  return [place, work.publisher, work.issued && longDate(work.issued)].filter(Boolean).join(', ');
}

/** “The Journal, 2020”: where and when the work appeared that is edited. */
export const imprintOf = ({ container, publisher, issued }: EditionData['original']): string =>
  [container ?? publisher, issued.slice(0, 4)].filter(Boolean).join(', ');

/** The work's own address, by its DOI where it has one. */
export const addressOfWork = ({ DOI, URL }: Work): string | null => (DOI ? `https://doi.org/${DOI}` : (URL ?? null));

const shortName = (name: Name): string => ('literal' in name ? name.literal : familyName(name));

function namesAndYear({ author, title, issued }: Pick<Work, 'author' | 'title' | 'issued'>): string {
  const names = author.map(shortName);
  const year = issued?.slice(0, 4) ?? said.undated;
  if (!names[0]) return `${title} (${year})`;
  return `${names.length > 2 ? said.more(names[0]) : inSentence(names)} ${year}`;
}

/**
 * “Author et al. 1871”, “Author and Quill 1871”; without an author, the title and year. Where another work would have the
 * same label, the check wants a short title: “Author 1871, Hives”.
 */
export const workLabel = (work: Pick<Work, 'author' | 'title' | 'issued' | 'short'>): string =>
  [namesAndYear(work), work.short].filter(Boolean).join(', ');
