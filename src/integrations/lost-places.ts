import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescape } from 'node:querystring';
import { fileURLToPath } from 'node:url';
import { ESSAY, modelAddress, pageAddress, termAddress } from '../edition/addresses.ts';
import { partsOfLink, pathOf } from '../edition/base.ts';
import { bodiesOf } from '../edition/bodies.ts';
import type { Edition } from '../edition/edition.ts';
import { problem, sentenceOf, type Place } from '../edition/problem.ts';
import { parseReference } from '../edition/reference.ts';
import { folderOf, slugOf, type SourceFile } from '../edition/source.ts';
import { readContent } from '../reading/content-folder.ts';
import { readOnce } from '../reading/once.ts';

/** The page that a file of the content becomes, where it becomes one. */
const PAGE_OF: Record<string, (slug: string) => string> = {
  pages: pageAddress,
  glossary: termAddress,
  models: modelAddress,
};

/** A link to a place of a page that is no reference, as that of a heading. */
interface PlaceLink {
  place: Place;
  /** Path of the page within the site: `/about/`. */
  path: string;
  id: string;
}

function placeLink(to: string, place: Place): PlaceLink[] {
  const { path: written, fragment } = partsOfLink(to);
  if (!fragment || parseReference(fragment)) return [];
  const own = PAGE_OF[folderOf(place.file)]?.(slugOf(place.file));
  const path = written || (own && pathOf(own));
  // A long essay has its places on several pages, to which the first leads.
  return path?.endsWith('/') && path !== pathOf(ESSAY) ? [{ place, path, id: unescape(fragment) }] : [];
}

const linksOf = (edition: Edition): PlaceLink[] =>
  bodiesOf(edition).flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'address' ? placeLink(mention.to, mention.place) : [])),
  );

/** The HTML of a page of the site. */
type PageAt = (path: string) => string;

const isLost =
  (pageAt: PageAt) =>
  ({ path, id }: PlaceLink): boolean =>
    !pageAt(path).includes(` id="${id}"`);

/** A sentence for each link of the editors to a place that its page does not have. */
export const lostPlaces = (edition: Edition, pageAt: PageAt): string[] =>
  linksOf(edition)
    .filter(isLost(pageAt))
    .map(({ place, path, id }) =>
      sentenceOf(
        problem(
          place,
          'dangling-link',
          `the page ${path} has no place “#${id}”`,
          'take the address that its heading has on the built page',
        ),
      ),
    );

/** What looks like a link to a place, in text that nobody has parsed. */
const LINK = /\]\(<?([^()\s<>]*#[^()\s<>]+)|^\[[^\]]+\]:\s*<?(\S*#[^\s>]+)/gm;

/** Whether some link may lead to a place that is not there. A build has read the content once, and reads it again only then. */
export const mayBeLost = (files: readonly SourceFile[], pageAt: PageAt): boolean =>
  files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(LINK)].flatMap(([, inline, defined]) => placeLink(inline ?? defined!, { file: path, line: 1 })),
    )
    .some(isLost(pageAt));

function said(pageAt: PageAt): string[] {
  const edition = mayBeLost(readContent(), pageAt) ? readOnce().edition : null;
  return edition ? lostPlaces(edition, pageAt) : [];
}

/** The HTML of a page of a built site; empty where there is none, which the check of the content says. */
const builtPage =
  (root: string): PageAt =>
  (path) => {
    const file = join(root, path, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

/** Says at the end of a build which links lead to the top of a page that were meant for a place on it. */
export const lostPlacesSaid = (): AstroIntegration => ({
  name: 'lost-places',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      for (const sentence of said(builtPage(fileURLToPath(dir)))) logger.warn(sentence);
    },
  },
});
