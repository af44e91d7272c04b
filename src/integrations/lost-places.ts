import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescape } from 'node:querystring';
import { fileURLToPath } from 'node:url';
import { ESSAY, modelAddress, pageAddress, termAddress } from '../edition/addresses.ts';
import { pathOf } from '../edition/base.ts';
import { bodiesOf } from '../edition/bodies.ts';
import type { Edition } from '../edition/edition.ts';
import { problem, sentenceOf, type Place } from '../edition/problem.ts';
import { parseReference } from '../edition/reference.ts';
import { folderOf, slugOf } from '../edition/source.ts';
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
  const [, written, fragment] = /^([^?#]*)(?:\?[^#]*)?#(.+)$/s.exec(to) ?? [];
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

/** A sentence for each link of the editors to a place that its page does not have; `pageAt` gives the HTML of a path. */
export const lostPlaces = (edition: Edition, pageAt: (path: string) => string): string[] =>
  linksOf(edition)
    .filter(({ path, id }) => !pageAt(path).includes(` id="${id}"`))
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

/** Says at the end of a build which links lead to the top of a page that were meant for a place on it. */
export const lostPlacesSaid = (): AstroIntegration => ({
  name: 'lost-places',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const { edition } = readOnce();
      const root = fileURLToPath(dir);
      if (!edition) return;
      const said = lostPlaces(edition, (path) => readFileSync(join(root, path, 'index.html'), 'utf8'));
      for (const sentence of said) logger.warn(sentence);
    },
  },
});
