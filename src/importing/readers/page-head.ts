import type { Root } from 'hast';
import { oneLine } from '../characters.ts';
import { attribute, find, findAll } from '../../html/tree.ts';
import type { Tally } from '../tally.ts';
import { dateOf } from './dates.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  canonical: string | null;
  title: string | null;
  authors: string[];
  date: string | null;
}

function metas(page: Root, name: string): string[] {
  return findAll(
    page,
    (one) => one.tagName === 'meta' && [attribute(one, 'name'), attribute(one, 'property')].includes(name),
  )
    .map((one) => oneLine(attribute(one, 'content') ?? ''))
    .filter(Boolean);
}

const absolute = (href: string | null | undefined): string | null => {
  try {
    const url = new URL(href ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
};

export function readHead(page: Root, tally: Tally): PageHead {
  const link = find(
    page,
    ({ tagName, properties: { rel } }) => tagName === 'link' && Array.isArray(rel) && rel.includes('canonical'),
  );
  return {
    canonical: absolute(link && attribute(link, 'href')) ?? absolute(metas(page, 'og:url')[0]),
    title: metas(page, 'citation_title')[0] ?? null,
    authors: metas(page, 'citation_author'),
    date: dateOf(metas(page, 'citation_publication_date')[0] ?? metas(page, 'article:published_time')[0], tally),
  };
}

/** `/posts/<id>/<slug>` → id; null when the address is of no post. */
export function postIdOf(url: string | null): string | null {
  const parts = url?.split(/[?#]/)[0]!.split('/') ?? [];
  return parts[parts.indexOf('posts') + 1] && parts.includes('posts') ? parts[parts.indexOf('posts') + 1]! : null;
}

/** The address of a post without query, fragment and comment. */
export function postAddress(url: string | null): string | null {
  if (!url) return null;
  try {
    const { origin, pathname } = new URL(url);
    const [, posts, id, slug] = pathname.split('/');
    return posts === 'posts' && id ? `${origin}/posts/${id}${slug ? `/${slug}` : ''}` : `${origin}${pathname}`;
  } catch {
    return null;
  }
}
