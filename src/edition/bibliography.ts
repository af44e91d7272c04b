import { familyName, wholeName } from './person-name.ts';
import type { EditionData, Work } from './types.ts';

type Name = Work['author'][number];

/** “Ann Author”, or an organisation as it is. */
export const personName = (name: Name): string => ('literal' in name ? name.literal : wholeName(name));

/** “A, B and C”; more than six are cut after the third. */
export function nameList(names: readonly Name[]): string {
  const all = names.map(personName);
  if (all.length > 6) return `${all.slice(0, 3).join(', ')} and ${all.length - 3} others`;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “12 September 2016” from `2016-09-12`, as much as is given. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** Where a work appeared: container, volume, publisher, date. */
export function imprint(work: Work): string {
  const volume = [work.volume, work.issue && `(${work.issue})`].filter(Boolean).join('');
  const place = [work['container-title'], volume, work.page && `pp. ${work.page}`].filter(Boolean).join(' ');
  return [place, work.publisher, work.issued && longDate(work.issued)].filter(Boolean).join(', ');
}

/** “The Journal, 2020”: where and when the work appeared that is edited. */
export const imprintOf = ({ container, publisher, issued }: EditionData['original']): string =>
  [container ?? publisher, issued.slice(0, 4)].filter(Boolean).join(', ');

/** The work's own address, by its DOI where it has one. */
export const addressOfWork = ({ DOI, URL }: Work): string | null => (DOI ? `https://doi.org/${DOI}` : (URL ?? null));

const shortName = (name: Name): string => ('literal' in name ? name.literal : familyName(name));

function namesAndYear({ author, title, issued }: Pick<Work, 'author' | 'title' | 'issued'>): string {
  const [first, second] = author.map(shortName);
  const year = issued?.slice(0, 4) ?? 'n.d.';
  if (!first) return `${title} (${year})`;
  if (author.length > 2) return `${first} et al. ${year}`;
  return second ? `${first} and ${second} ${year}` : `${first} ${year}`;
}

/**
 * “Author et al. 1871”, “Author and Quill 1871”; without an author, the title and year. Where another work would have the
 * same label, the check wants a short title: “Author 1871, Hives”.
 */
export const workLabel = (work: Pick<Work, 'author' | 'title' | 'issued' | 'short'>): string =>
  [namesAndYear(work), work.short].filter(Boolean).join(', ');
