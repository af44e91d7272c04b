import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writerAside } from '../../src/files/aside.ts';
import { manyFiles, type DataFile } from '../../src/many-files.ts';

const PATTERN = '/p/[id].[...rest].txt';
const files: DataFile[] = ['a', 'b', 'c'].map((id) => ({
  params: { id, rest: `${id}/deep` },
  content: () => `the text of ${id}`,
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-files-'));
});
afterEach(async () => {
  await globalThis.siteWriter?.close();
  delete globalThis.siteWriter;
  rmSync(folder, { recursive: true });
});

/** Makes every path of a route as Astro does: those of the answers, by the parameters. */
async function made(route: ReturnType<typeof manyFiles>): Promise<Record<string, string>> {
  const paths = await route.getStaticPaths();
  const texts: Record<string, string> = {};
  for (const { params, props } of paths) {
    const answer = await route.GET({ params, props, routePattern: PATTERN } as unknown as APIContext<never>);
    texts[String(params['id'])] = await answer.text();
  }
  return texts;
}

const written = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );

describe('a route of many files', () => {
  it('gives each by itself while somebody writes', async () => {
    expect(await made(manyFiles(() => files))).toEqual({ a: 'the text of a', b: 'the text of b', c: 'the text of c' });
    expect(written()).toEqual({});
  });

  it.each([
    ['the first of all', undefined, 'a'],
    ['one that is named beforehand', files[1]!.params, 'b'],
  ])('gives a build %s, and writes the others where their addresses lead', async (_, first, own) => {
    globalThis.siteWriter = writerAside(folder);
    const given = await made(manyFiles(() => Promise.resolve(files), first));
    expect(given).toEqual({ [own]: `the text of ${own}` });
    const others = files.filter(({ params }) => params['id'] !== own);
    expect(written()).toEqual(
      Object.fromEntries(others.map(({ params, content }) => [`/p/${params['id']}.${params['rest']}.txt`, content()])),
    );
  });

  it('gives nothing where there is none', async () => {
    globalThis.siteWriter = writerAside(folder);
    expect(await manyFiles(() => []).getStaticPaths()).toEqual([]);
  });
});
