import { posix } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** What EPUBCheck finds wrong with an e-book, or warns of. */
export async function faultsOf(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${location?.path ?? ''}: ${id} ${message}`);
}

/** What its documents can be led to by, and their links within it that lead nowhere. */
export function linksIn(epub: Uint8Array): { anchors: Set<string>; dead: string[] } {
  const documents = Object.entries(unzipSync(epub, { filter: ({ name }) => name.endsWith('.xhtml') }));
  const pages = documents.map(([path, bytes]) => ({ path, $: load(strFromU8(bytes), { xml: true }) }));
  const ids = new Map(
    pages.map(({ path, $ }) => [path, new Set($.extract({ all: [{ selector: '[id]', value: 'id' }] }).all)]),
  );
  const dead = pages.flatMap(({ path, $ }) =>
    $.extract({ all: [{ selector: 'a[href]', value: 'href' }] }).all.flatMap((href) => {
      if (/^https?:/.test(href)) return [];
      const [file, id = ''] = href.split('#');
      const there = file ? posix.join(posix.dirname(path), file) : path;
      return ids.get(there)?.has(id) ? [] : [`${path}: ${href}`];
    }),
  );
  return { anchors: new Set([...ids.values()].flatMap((own) => [...own])), dead };
}
