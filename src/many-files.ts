import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { WriterAside } from './files/aside.ts';

/**
 * Routes that give many small files. An edition has several for each passage, and Astro takes about a millisecond for each that
 * it makes: in a build it makes one of a route, and that has the others written beside it.
 */

type Params = Record<string, string>;

export interface DataFile {
  /** Those of the route. */
  params: Params;
  /** Called when the file is written or asked for. */
  content: () => string | Uint8Array;
}

interface Props extends Record<string, unknown> {
  files: () => readonly DataFile[] | Promise<readonly DataFile[]>;
}

interface ManyFiles {
  getStaticPaths: () => Promise<ReturnType<GetStaticPaths>>;
  GET: APIRoute<Props>;
}

/** What a browser wants to be told; the rest are texts or bytes. */
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

function typeOf(path: string, content: string | Uint8Array): string {
  const other = typeof content === 'string' ? 'text/plain;charset=UTF-8' : 'application/octet-stream';
  return TYPES[extname(path)] ?? other;
}

/** A route's address with its parameters in their places. */
export const pathOf = (pattern: string, params: Params): string =>
  pattern.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name]!);

/** So many at a time, that what waits to be written is never much. */
const AT_ONCE = 100;

async function writeFiles(files: readonly DataFile[], pattern: string, { write }: WriterAside): Promise<void> {
  for (let i = 0; i < files.length; i += AT_ONCE)
    await write(
      files.slice(i, i + AT_ONCE).map(({ params, content }) => ({ path: pathOf(pattern, params), content: content() })),
    );
}

const isOf =
  (params: Params) =>
  (file: DataFile): boolean =>
    Object.entries(file.params).every(([name, value]) => params[name] === value);

/**
 * A route of the files that `make` gives, which is called once a build. One that takes long names its `first` beforehand: the
 * pages are made meanwhile.
 */
export function manyFiles(make: Props['files'], first?: Params): ManyFiles {
  return {
    async getStaticPaths() {
      // While somebody writes, each is asked for by itself.
      const isBuilt = globalThis.siteWriter !== undefined;
      if (isBuilt && first) {
        const files = make();
        return [{ params: first, props: { files: () => files } }];
      }
      const files = await make();
      return isBuilt
        ? files.slice(0, 1).map(({ params }) => ({ params, props: { files: () => files } }))
        : files.map((one) => ({ params: one.params, props: { files: () => [one] } }));
    },
    async GET({ props, params, routePattern }) {
      const isAsked = isOf(params as Params);
      const files = await props.files();
      const others = files.filter((one) => !isAsked(one));
      if (globalThis.siteWriter) await writeFiles(others, routePattern, globalThis.siteWriter);
      const content = files.find(isAsked)!.content();
      const type = typeOf(pathOf(routePattern, params as Params), content);
      return new Response(typeof content === 'string' ? content : content.slice(), {
        headers: { 'content-type': type },
      });
    },
  };
}
