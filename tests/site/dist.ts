import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** The built site, as files. */
export const DIST = 'dist';

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no built site: run “npm run build” first.');

export const files: string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'));

export const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export interface Page {
  /** `/essay/` */
  path: string;
  $: CheerioAPI;
}

const pathOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** Every page, parsed once. */
export const pages: ReadonlyMap<string, Page> = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [pathOf(file), { path: pathOf(file), $: load(read(file)) }]),
);

export const page = (path: string): Page => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page ${path} in ${DIST}.`);
  return found;
};

export const idsOf = ({ $ }: Page): string[] =>
  $('[id]')
    .map((_, element) => $(element).attr('id')!)
    .get();
