import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoaderContext } from 'astro/loaders';
import { editionLoader } from '../../../src/reading/loader.ts';
import type { CollectionName } from '../../../src/reading/collections.ts';
import { FILES } from '../citing/small-edition.ts';

let folder: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const ESSAY = 'essay/start.mdx';
const essay = FILES.find(({ path }) => path === ESSAY)!.text;
/** A fault in the essay and one in a term. */
const spoil = (): void => {
  write(ESSAY, essay.replace('id="widget"', 'id="wigget"'));
  write(
    'glossary/widget.mdx',
    FILES.find(({ path }) => path === 'glossary/widget.mdx')!.text.replace('category: training', 'category: trainning'),
  );
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
  vi.stubEnv('CONTENT', folder);
  for (const { path, text } of FILES) write(path, text);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Stored {
  id: string;
  data: unknown;
  digest: string;
}

class Watcher extends EventEmitter {
  add(): void {
    // What is watched is the test's own to change.
  }
}

/** One collection as Astro would load it, into a store that counts what it is told. */
function collection(name: CollectionName, watcher?: Watcher) {
  const store = new Map<string, Stored>();
  const told: string[] = [];
  const logger = { error: (said: string) => told.push(said), warn: (said: string) => told.push(said) };
  const set = vi.fn((entry: Stored) => void store.set(entry.id, entry));
  const context = {
    store: { set, keys: () => [...store.keys()], delete: (id: string) => store.delete(id) },
    generateDigest: (text: string) => text,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger,
    watcher,
  } as unknown as LoaderContext;
  return { store, told, load: async () => editionLoader(name).load(context) };
}

test('a collection holds what was read, with a digest of what it says', async () => {
  const { store, told, load } = collection('essay');
  await load();
  expect([...store.keys()].sort()).toEqual(['notes', 'start']);
  const before = store.get('start')!;
  write(ESSAY, essay.replace('third paragraph', 'last paragraph'));
  await load();
  expect(store.get('start')!.digest).not.toBe(before.digest);
  expect(JSON.stringify(store.get('start')!.data)).toContain('last paragraph');
  expect(told).toEqual([]);
});

test('what is gone from the content is gone from the collection', async () => {
  const { store, load } = collection('glossary');
  store.set('gone', { id: 'gone', data: {}, digest: '' });
  await load();
  expect([...store.keys()]).toEqual(['widget']);
});

test('with a fault nothing is loaded, and each fault is said once for all collections', async () => {
  spoil();
  const [sections, terms] = [collection('essay'), collection('glossary')];
  await expect(sections.load()).rejects.toThrow('2 problems in');
  await expect(terms.load()).rejects.toThrow('nothing was built');
  expect([...sections.told, ...terms.told].map((said) => said.split(':')[0]).sort()).toEqual([
    ESSAY,
    'glossary/widget.mdx',
  ]);
  expect(sections.store.size + terms.store.size).toBe(0);
});

test('the dev server follows changes, keeps what it had while there is a fault, and goes on when it is mended', async () => {
  const watcher = new Watcher();
  const sections = collection('essay', watcher);
  const whole = collection('edition', watcher);
  await Promise.all([sections.load(), whole.load()]);
  const says = (): string => JSON.stringify(sections.store.get('start')!.data);
  const change = async (act: () => void, text: string): Promise<void> => {
    act();
    watcher.emit('all', 'change', join(folder, ESSAY));
    await expect.poll(() => [says(), ...whole.told].join('\n')).toContain(text);
  };
  await change(() => write(ESSAY, essay.replace('third paragraph', 'last paragraph')), 'last paragraph');
  await change(spoil, 'The pages stay as they were.');
  expect(says()).toContain('last paragraph');
  const mended = (): void => {
    for (const { path, text } of FILES) write(path, text);
  };
  await change(mended, 'third paragraph');
});
