import { decoded } from '../edition/decoded.ts';
import { safeImage } from '../html/addresses.ts';
import type { Block, Cell, Link } from '../schemas/source-block.ts';
import type { NormalForm } from './normal-form.ts';

/**
 * Pictures that lie beside a file and are named by a path: they are carried into an edition. In the normal form they have an
 * address at a host that cannot exist, so that all that cleans addresses lets them through, and nothing is ever fetched there.
 */
export const BESIDE = 'https://beside.invalid/';

/** The path that such an address stands for, as a file has it; null for any other address. */
export const pathOf = (address: string): string | null =>
  address.startsWith(BESIDE) ? decoded(address.slice(BESIDE.length).split(/[?#]/)[0]!) : null;

/** The address that a path has in the normal form where it is that of one of the `files` beside; null where it is not. */
export function addressBeside(path: string, files: readonly string[]): string | null {
  const address = safeImage(path, BESIDE);
  const file = address && pathOf(address);
  return file !== null && files.includes(file) ? address : null;
}

const IN_HTML = / src="https:\/\/beside\.invalid\/[^"]*"/g;
const LINK_IN_HTML = / href="https:\/\/beside\.invalid\/[^"]*"/g;

const bare = (html: string): string => html.replace(IN_HTML, '').replace(LINK_IN_HTML, '');

const bareLinks = (links: readonly Link[]): { links?: Link[] } => {
  const kept = links.filter(({ href }) => pathOf(href) === null);
  return kept.length ? { links: kept } : {};
};

const bareCell = (cell: Cell): Cell => (cell.html === undefined ? cell : { ...cell, html: bare(cell.html) });

function bareBlock({ src, links = [], ...block }: Block): Block {
  return {
    ...block,
    ...bareLinks(links),
    ...(src === undefined || pathOf(src) !== null ? {} : { src }),
    ...(block.html === undefined ? {} : { html: bare(block.html) }),
    ...(block.rows ? { rows: block.rows.map((row) => row.map(bareCell)) } : {}),
  };
}

const besideInHtml = (html = ''): number => html.match(IN_HTML)?.length ?? 0;

function besideInBlock({ src = '', html, rows = [] }: Block): number {
  const cells = rows.flat().reduce((sum, cell) => sum + besideInHtml(cell.html), 0);
  return Number(pathOf(src) !== null) + besideInHtml(html) + cells;
}

const besideInBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + besideInBlock(block), 0);

/** How many pictures of a form lie beside their file. */
const besideIn = ({ posts }: NormalForm): number =>
  posts.reduce(
    (sum, { blocks, comments }) =>
      sum + besideInBlocks(blocks) + comments.reduce((inner, one) => inner + besideInBlocks(one.blocks), 0),
    0,
  );

/** The form without the addresses of pictures that lie beside a file, and of a file's own headings: nobody else could follow them. It says how many pictures. */
export function withoutBeside(form: NormalForm): NormalForm {
  const n = besideIn(form);
  const said =
    n === 1 ? '1 picture that lies beside its file, or in it' : `${n} pictures that lie beside their file, or in it`;
  return {
    ...form,
    posts: form.posts.map((post) => ({
      ...post,
      blocks: post.blocks.map(bareBlock),
      comments: post.comments.map((one) => ({ ...one, blocks: one.blocks.map(bareBlock) })),
    })),
    leftOut: n ? [...form.leftOut, `left out: ${said}; --new with --text original carries them.`] : form.leftOut,
  };
}
