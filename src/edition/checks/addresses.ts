import { ESSAY, PEOPLE, sectionAddress, WORKS } from '../addresses.ts';
import { partsOfLink, pathOf } from '../base.ts';
import { bookStem } from '../book-stem.ts';
import { bodiesOf } from '../bodies.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../mention.ts';
import { pathsOf, type Published } from '../paths.ts';
import { problem, type Problem } from '../problem.ts';
import { parseReference } from '../reference.ts';
import { folderOf, slugOf } from '../source.ts';
import { refs, work } from './links.ts';
import type { Checked } from './withdrawn.ts';

/** A link of Markdown within the site. */
type Address = Extract<Mention, { kind: 'address' }>;

const isAddress = (mention: Mention): mention is Address => mention.kind === 'address';

const BOOK = /^\/([^/]+)\.epub$/;
const NUMBER = /^-(?:[1-9]\d*|draft)$/;

/** The name of a book has the number of its edition, so that a link to one is its writer's to keep. */
function isBook(path: string, { data }: Edition): boolean {
  const [, name = ''] = BOOK.exec(path) ?? [];
  const stem = [bookStem(data), encodeURI(bookStem(data))].find((one) => name.startsWith(one));
  return stem !== undefined && NUMBER.test(name.slice(stem.length));
}

function remedyFor(path: string, paths: ReadonlySet<string>): string {
  if (paths.has(`${path}/`)) return `write ${path}/, with a slash at its end`;
  return BOOK.test(path)
    ? 'write <Files /> on a page, which links the book by the name that it has'
    : 'correct the path, or take out the link';
}

/** Whether a page is that of a file which cannot be read: of this that is said, and nothing else. */
const isOfFaulty = (path: string, { faulty }: Edition): boolean =>
  [...faulty].some((file) => path.split('/').includes(slugOf(file))) ||
  (path.startsWith(pathOf(PEOPLE)) && [...faulty].some((file) => folderOf(file) === 'threads'));

function pathProblems(path: string, { to, place }: Address, edition: Edition, paths: ReadonlySet<string>): Problem[] {
  if (paths.has(path) || isBook(path, edition) || isOfFaulty(path, edition)) return [];
  const what = `the site has no page or file ${to.slice(0, 60)}`;
  return [problem(place, 'dangling-link', what, remedyFor(path, paths))];
}

/** Folders of what stands on several pages: no place is on all of them. */
const ON_SEVERAL = ['essay', 'threads', 'annotations'];

/** A place of the essay that is no reference has the name of a section; headings that the source had are none. */
function sectionProblems(fragment: string, { to, place }: Address, { sections, faulty }: Edition): Problem[] {
  const named = [...sections.map(({ id }) => id), ...[...faulty].map(slugOf)];
  if (named.some((id) => sectionAddress(id, null).endsWith(`#${fragment}`) && to.startsWith('/'))) return [];
  const what = `“${to.slice(0, 60)}” is no place of the essay`;
  const first = sections[0]?.id ?? 'start';
  const remedy = `write the reference of the passage that it leads to, as #e1, or a section by the name of its file, as ${pathOf(sectionAddress(first, null))}`;
  return [problem(place, 'dangling-link', what, remedy)];
}

function fragmentProblems(fragment: string, path: string, address: Address, edition: Checked): Problem[] {
  const { place } = address;
  if (!fragment) return [];
  if (path === pathOf(WORKS)) return work(fragment, place, edition);
  const ref = parseReference(fragment);
  if (ref) return refs([ref], place, edition);
  const isOfEssay = path === pathOf(ESSAY) || (!path && ON_SEVERAL.includes(folderOf(place.file)));
  return isOfEssay ? sectionProblems(fragment, address, edition) : [];
}

function addressProblems(address: Address, edition: Checked, paths: ReadonlySet<string>): Problem[] {
  const { path, fragment } = partsOfLink(address.to);
  const inPath = path ? pathProblems(path, address, edition, paths) : [];
  return inPath.length ? inPath : fragmentProblems(fragment, path, address, edition);
}

/** Links of Markdown within the site lead to pages and files that it has, and to references that there are. */
export function checkAddresses(edition: Checked, published: Published): Problem[] {
  const addresses = bodiesOf(edition).flatMap(({ mentions }) => mentions.filter(isAddress));
  if (!addresses.length) return [];
  const paths = pathsOf(edition, published);
  return addresses.flatMap((one) => addressProblems(one, edition, paths));
}
