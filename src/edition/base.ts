import { BASE } from './base-path.ts';

export { BASE };

/** `/essay/`, as it is within the site, as pages have to write it: `/some/path/essay/`. */
export const address = (path: string): string => BASE + path.slice(1);

/** Undoes `address`; anything that lies outside the site comes back as it is. */
export const pathOf = (address: string): string =>
  address.startsWith(BASE) ? address.slice(BASE.length - 1) : address;

/** An address of the site with its origin, for whoever reads it elsewhere. `site` is that of `edition.yaml`. */
export const absolute = (address: string, site: string): string => site + pathOf(address);

const FROM_ROOT = /^\/(?!\/)/;

/** The address of a link in a text: one that begins with a slash means the site's own root, whatever path that lies under. */
export const linkedAddress = (url: string): string => (FROM_ROOT.test(url) ? address(url) : url);

/** Whether such a link leads to a page of the site, or to a place on its own page. */
export const isWithinSite = (url: string): boolean => FROM_ROOT.test(url) || url.startsWith('#');

/** A link within the site taken apart: its path, empty where it leads to its own page, and its fragment, empty where it has none. */
export function partsOfLink(url: string): { path: string; fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url)!;
  return { path, fragment };
}

/** `https://host/some/path` as Astro wants it: an origin, and a path that ends with a slash. */
export function originAndBase(site: string): { site: string; base: string } {
  const { origin, pathname } = new URL(site);
  return { site: origin, base: pathname.replace(/\/?$/, '/') };
}
