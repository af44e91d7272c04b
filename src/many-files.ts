import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';

/**
 * Routes that give many small files. An edition has several for each passage, and Astro takes about a millisecond for each that
 * it makes: in a build it makes one of a route, and that writes the others.
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

/** Writes files of a route into the folder of a site. */
export function writeFiles(folder: string, pattern: string, files: readonly DataFile[]): void {
  const made = new Set<string>();
  for (const { params, content } of files) {
    const file = join(folder, pathOf(pattern, params));
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content());
  }
}

const isOf =
  (params: Params) =>
  (file: DataFile): boolean =>
    Object.entries(file.params).every(([name, value]) => params[name] === value);

/** Where a build puts the site; undefined while somebody writes. */
const siteFolder = (): string | undefined => import.meta.env.SITE_FOLDER as string | undefined;

/**
 * A route of the files that `make` gives, which is called once a build. One that takes long names its `first` beforehand: the
 * pages are made meanwhile.
 */
export function manyFiles(make: Props['files'], first?: Params): ManyFiles {
  return {
    async getStaticPaths() {
      const isBuilt = siteFolder() !== undefined;
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
      const folder = siteFolder();
      if (folder !== undefined) writeFiles(folder, routePattern, others);
      const content = files.find(isAsked)!.content();
      const type = typeOf(pathOf(routePattern, params as Params), content);
      return new Response(typeof content === 'string' ? content : content.slice(), {
        headers: { 'content-type': type },
      });
    },
  };
}
