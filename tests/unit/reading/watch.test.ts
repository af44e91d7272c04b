import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentFolder } from '../../../src/reading/content-folder.ts';
import { CONTENT_READ, watchContent } from '../../../src/reading/watch.ts';

class Watcher extends EventEmitter {
  readonly added: string[] = [];
  add(path: string): void {
    this.added.push(path);
  }
  change(path: string): void {
    this.emit('all', 'change', join(contentFolder(), path));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watching = (changed: () => void) => {
  const watcher = new Watcher();
  const logger = { error: vi.fn() };
  watchContent(watcher as never, logger as never, changed);
  return { watcher, logger };
};

test('a burst of changes is one change, and the next is another', () => {
  const changed = vi.fn();
  const { watcher } = watching(changed);
  expect(watcher.added).toEqual([contentFolder()]);
  for (const file of ['essay/a.mdx', 'essay/a.mdx', 'essay/b.mdx']) watcher.change(file);
  expect(changed).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
  watcher.change('essay/a.mdx');
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('what lies outside the content folder is no change of the content', () => {
  const changed = vi.fn();
  const { watcher } = watching(changed);
  watcher.emit('all', 'change', `${contentFolder()}-of-another/essay/a.mdx`);
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
});

test('what goes wrong is said, and the watching goes on', () => {
  const changed = vi.fn(() => {
    throw new Error('It is gone.');
  });
  const { watcher, logger } = watching(changed);
  for (const times of [1, 2]) {
    watcher.change('essay/a.mdx');
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(times);
  }
  expect(logger.error).toHaveBeenCalledWith('It is gone.');
});

test('a change is said to be read once it is, and not where that failed', () => {
  const said = vi.fn();
  const changed = vi.fn(() => expect(said).not.toHaveBeenCalled());
  const { watcher } = watching(changed);
  watcher.on(CONTENT_READ, said);
  watcher.change('essay/a.mdx');
  vi.runAllTimers();
  expect(said).toHaveBeenCalledOnce();
  changed.mockImplementation(() => {
    throw new Error('It is gone.');
  });
  watcher.change('essay/a.mdx');
  vi.runAllTimers();
  expect(said).toHaveBeenCalledOnce();
});
