import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isFree, writeFiles, writeFolder, writeWhole } from '../../../src/files/write.ts';
import { dying, flushing } from './mortal-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Kind {
  /** What is there before, in a folder of its own. */
  before: (place: string) => void;
  /** What is written there as one. */
  target: string;
  write: (path: string) => void;
}

const FILES = [
  { path: 'edition.yaml', text: 'site: https://bees.example' },
  { path: 'essay/start.mdx', text: 'The first.' },
  { path: 'essay/end.mdx', text: 'The last.' },
];
const nothing = (): void => undefined;

const KINDS: [name: string, Kind][] = [
  [
    'a file in the place of an older one',
    {
      before: (place) => writeFileSync(join(place, 'one.json'), 'older'),
      target: 'one.json',
      write: (path) => writeWhole(path, 'newer and longer'),
    },
  ],
  [
    'a file in folders to be made',
    { before: nothing, target: 'a/b/one.json', write: (path) => writeWhole(path, 'new') },
  ],
  ['a new folder', { before: nothing, target: 'bees', write: (path) => writeFolder(path, FILES) }],
  [
    'a folder in the place of an empty one',
    { before: (place) => mkdirSync(join(place, 'bees')), target: 'bees', write: (path) => writeFolder(path, FILES) },
  ],
];

/** Every file below a path with what it holds; null where there is none. */
function stateOf(path: string): Record<string, string> | string | null {
  if (!existsSync(path)) return null;
  if (statSync(path).isFile()) return readFileSync(path, 'utf8');
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]));
}

describe.for(KINDS)('whoever is killed while writing %s', ([, { before, target, write }]) => {
  const fresh = (): string => {
    const place = mkdtempSync(join(folder, 'place-'));
    before(place);
    return place;
  };
  const place = fresh();
  const older = stateOf(join(place, target));
  const steps = dying(() => write(join(place, target)))!;
  const newer = stateOf(join(place, target));
  const deaths = Array.from({ length: steps }, (_, i) => i + 1);

  test('leaves what was there, or all that was to be, at any step', () => {
    expect(newer).not.toEqual(older);
    expect(steps).toBeGreaterThanOrEqual(5);
    const states = deaths.map((step) => {
      const at = fresh();
      expect(dying(() => write(join(at, target)), step)).toBeNull();
      return stateOf(join(at, target));
    });
    for (const state of states) expect([older, newer]).toContainEqual(state);
    expect(states[0]).toEqual(older);
    expect(states.at(-1)).toEqual(newer);
  });

  test('leaves nothing behind that the next writing does not clear up', () => {
    for (const step of deaths) {
      const at = fresh();
      dying(() => write(join(at, target)), step);
      // A folder that is there whole is not written again.
      if (typeof newer === 'string' || isFree(join(at, target))) write(join(at, target));
      expect(stateOf(at)).toEqual(stateOf(place));
    }
  });
});

test('a folder that holds something is refused, and left as it is', () => {
  const place = mkdtempSync(join(folder, 'full-'));
  writeFileSync(join(place, 'mine'), 'mine');
  expect(() => writeFolder(place, FILES)).toThrow(/full-\w+ is not an empty folder: name a new one\.$/);
  expect(stateOf(place)).toEqual({ mine: 'mine' });
});

test('what lies outside a folder is not written with it', () => {
  const place = join(folder, 'inside');
  expect(() => writeFolder(place, [{ path: '../outside', text: 'x' }])).toThrow(/“\.\.\/outside” is no path below /);
  expect([existsSync(place), existsSync(join(folder, 'outside'))]).toEqual([false, false]);
});

test('of several files all are written, or none: what is there already is put back', () => {
  const place = join(folder, 'several');
  mkdirSync(join(place, 'taken.json'), { recursive: true });
  writeFileSync(join(place, 'a.json'), 'older');
  const three = ['a.json', 'new/b.json', 'taken.json'].map((path) => ({ path, text: `now ${path}` }));
  expect(() => writeFiles(place, three)).toThrow(/taken\.json cannot be written: .*directory/);
  expect(readFileSync(join(place, 'a.json'), 'utf8')).toBe('older');
  expect(existsSync(join(place, 'new/b.json'))).toBe(false);
  writeFiles(place, three.slice(0, 2));
  expect(readFileSync(join(place, 'new/b.json'), 'utf8')).toBe('now new/b.json');
});

test('a picture is put back byte for byte', () => {
  const place = join(folder, 'pictures');
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x80]);
  mkdirSync(join(place, 'taken.json'), { recursive: true });
  writeFileSync(join(place, 'bee.jpg'), picture);
  const files = ['bee.jpg', 'taken.json'].map((path) => ({ path, text: 'new' }));
  expect(() => writeFiles(place, files)).toThrow(/taken\.json cannot be written/);
  expect(readFileSync(join(place, 'bee.jpg'))).toEqual(picture);
});

test('a file is on the disk before it takes its place', () => {
  const path = join(folder, 'flushed.json');
  const part = join(folder, `.flushed.json.${process.pid}.part`);
  expect(flushing(() => writeWhole(path, 'new'))).toEqual([`flush ${part}`, `rename ${part}`, `flush ${folder}`]);
});

test('what another process is writing is left to it, and what one that has ended left is cleared up', () => {
  const place = mkdtempSync(join(folder, 'parts-'));
  const ended = spawnSync(process.execPath, ['--version']).pid;
  for (const pid of [process.ppid, ended]) writeFileSync(join(place, `.one.json.${pid}.part`), 'half');
  writeWhole(join(place, 'one.json'), 'whole');
  expect(stateOf(place)).toEqual({ 'one.json': 'whole', [`.one.json.${process.ppid}.part`]: 'half' });
});
