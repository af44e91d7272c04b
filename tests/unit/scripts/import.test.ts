import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport, type Ran } from './in-process.ts';

const CASES = resolve('tests/fixtures/import');
const PAGE = join(CASES, 'lesswrong-page/page.html');
const OTHER = join(CASES, 'greaterwrong-post/page.html');

let folder = '';
let edition = '';
const inFolder = (name: string): string => join(folder, name);

const run = (args: string[], content = edition, env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  runImport(args, content, env);

const snapshot = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  edition = inFolder('edition');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/import.ts', '--new', edition, PAGE], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const originals = (): string => readFileSync(join(edition, 'originals/originals.json'), 'utf8');

describe('the command', () => {
  it('says what is new in a copy, and with --add makes empty passages of it', async () => {
    const text = readFileSync(PAGE, 'utf8');
    const newer = inFolder('newer.html');
    const content = inFolder('growing');
    writeFileSync(newer, text.replace('<h2 id="The_hive">', '<p>Since then nothing has been quiet here at all.</p>$&'));
    cpSync(edition, content, { recursive: true });
    const outline = (): string => readFileSync(join(content, 'outline.json'), 'utf8');
    const before = outline();
    expect((await run([newer], content)).stdout).toContain(
      'new: a passage after E1: “Since then nothing has been quiet',
    );
    expect(outline()).toBe(before);
    expect((await run(['--add', newer], content)).stdout).toContain('Added, to be written: E1a.');
    expect(JSON.parse(outline()).sections[0].passages).toEqual(['E1', 'E1a']);
  });

  it('knows an edition of a text of one’s own by its files, also when headings were changed by hand', async () => {
    const text = '# Of Tides\n\nThe water came in.\n\n## Lows\n\nThe water went out.\n\nA crab stayed behind here.\n';
    const [copy, newer, content] = ['tides.md', 'newer.md', 'tides'].map(inFolder) as [string, string, string];
    writeFileSync(copy, text);
    writeFileSync(newer, text.replace('## Lows', 'Nobody saw it do so at all.\n\n$&'));
    const made = await run(['--new', content, '--text', 'original', copy]);
    expect(made.stdout).toContain(`README.md says what comes next; CONTENT=${content} npm start shows the edition.`);
    const lows = join(content, 'essay/lows.mdx');
    writeFileSync(lows, readFileSync(lows, 'utf8').replace('title: Lows', 'title: Low water'));
    expect((await run(['--add', newer], content)).stdout).toContain('Added, with the words: E1a.');
    expect(readFileSync(join(content, 'essay/opening.mdx'), 'utf8')).toContain(
      '<Passage id="E1a">\n\nNobody saw it do so at all.\n\n</Passage>',
    );
  });

  it('lays nothing beside an edition of the source’s own words, and carries what is new with its pictures', async () => {
    const text = '# Of Tides\n\nThe water came in.\n\n- a crab\n- a boat\n  - with oars\n\n> Nobody\n>\n> saw it.\n';
    const [copy, newer, content] = ['ebb.md', 'ebb-newer.md', 'ebb'].map(inFolder) as [string, string, string];
    writeFileSync(copy, text);
    writeFileSync(newer, `${text}\nBut look:\n\n![A crab](crab.png)\n`);
    await run(['--new', content, '--text', 'original', copy]);
    writeFileSync(inFolder('crab.png'), 'A crab.');
    const before = snapshot(content);
    const again = await run([copy], content);
    expect(again.status).toBe(0);
    expect(again.stdout).not.toContain('new');
    expect(again.stdout).toContain('Passages placed exactly: 3 of 3 of the essay');
    expect(again.stdout).toContain('Nothing is laid beside this edition: its passages are the words of the source');
    expect(snapshot(content)).toEqual(before);
    expect((await run(['--out', inFolder('beside'), copy], content)).stderr).toContain('Leave --out away.');
    expect((await run([newer], content)).stdout).toContain('Add --add to carry what is new into the edition.');
    expect((await run(['--add', newer], content)).stdout).toContain('Added, with the words: E3a, E3b.');
    expect(readFileSync(join(content, 'images/crab.png'), 'utf8')).toBe('A crab.');
    expect(readFileSync(join(content, 'essay/of-tides.mdx'), 'utf8')).toContain('![A crab](/images/crab.png)');
  });

  it('places another copy of the work in the edition', async () => {
    const { status, stdout } = await run([OTHER]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Passages placed exactly: 9 of 9 of the essay, 2 of 2 of its notes, 7 of 7 of the comments\./,
    );
    expect(stdout).toMatch(/Quotations: 2 with a source in the edition \(T\d[.\d]* quotes E\d+, .*\), 1 without one\./);
    expect(JSON.parse(originals())).toMatchObject({
      version: 2,
      sources: [{ file: 'page.html', format: 'greaterwrong-page' }],
    });
  });

  it('names what a copy lacks in ranges', async () => {
    const markdown = async (name: string) => (await run(['--dry-run', join(CASES, 'lesswrong-markdown', name)])).stdout;
    expect(await markdown('comments.md')).toContain('Passages that the copy lacks: E1–E9, N1–N2.');
    expect(await markdown('post.md')).toContain('lacks: T1.1.1–T1.1.2, T1.2.1, T1.3.1, T2.2.1, T3.1.1–T3.1.2.');
    expect(await markdown('post.md')).toContain('13 blocks, no comments; if the work has some, the copy lacks them;');
  });

  it('says what is placed nearly, and what is not placed', async () => {
    const { stdout } = await run(['--dry-run', join(CASES, 'flat-comments-last/dump.txt')]);
    expect(stdout).toContain('Passages placed exactly: 6 and 1 nearly of 9 of the essay,');
    expect(stdout).toContain('similar, 95 %: post, block 4 → E2:');
    expect(stdout).toContain('not placed: post, block 1, paragraph: “Prologue”');
  });

  it('writes the normal form, and no originals beside it unless told where', async () => {
    const before = originals();
    const out = inFolder('out');
    expect((await run(['--json', inFolder('form.json'), PAGE])).status).toBe(0);
    expect(originals()).toBe(before);
    expect((await run(['--json', inFolder('form.json'), '--out', out, PAGE])).status).toBe(0);
    expect(existsSync(join(out, 'originals.json'))).toBe(true);
    // What was left out is said of a file by the name that it was given.
    const form = readFileSync(inFolder('form.json'), 'utf8').replaceAll(dirname(PAGE) + sep, '');
    expect(JSON.parse(form)).toEqual(JSON.parse(readFileSync(join(CASES, 'lesswrong-page/expected.json'), 'utf8')));
  });

  it('writes nothing when it is only to report', async () => {
    const before = snapshot(folder);
    expect((await run(['--dry-run', '--out', inFolder('dry'), PAGE])).stdout).toMatch(/Nothing was written/);
    expect(snapshot(folder)).toEqual(before);
  });

  it.each([
    ['no file', [], 2, /name at least one file/],
    [
      'an option that is none',
      ['--colour', PAGE],
      2,
      /^there is no option --colour; npm run import -- --help says how\.\n$/,
    ],
    ['an option that lacks its name', [PAGE, '--new'], 2, /^--new needs a name after it; .*\.\n$/],
    ['an option for the name of another', ['--new', '--dry-run', PAGE], 2, /^--new needs a name after it; .*\.\n$/],
    ['a name for an option that takes none', ['--full=yes', PAGE], 2, /^--full takes no name after it; .*\.\n$/],
    ['a file that is not there', ['gone.html'], 1, /gone\.html cannot be read: no such file or directory\./],
    ['a folder', [CASES], 1, /is a folder: name the files in it\./],
    ['a file that never ends', ['/dev/zero'], 1, /^\/dev\/zero is no ordinary file\.\n$/],
    ['to write over a file that it reads', ['--json', PAGE, PAGE], 1, /page\.html is one of the files to be read/],
    ['a folder where a file is to be', ['--json', CASES, PAGE], 1, /import cannot be written: .*directory\.\n$/],
    [
      'a place below a file',
      ['--out', join(PAGE, 'x'), PAGE],
      1,
      /originals\.json cannot be written: not a directory\./,
    ],
    ['a place where none can be', ['--out', '/proc/none', PAGE], 1, /cannot be written: no such file or directory\./],
    ['an option without its name', ['--json=', PAGE], 2, /lacks its name/],
    ['a file for an edition', ['--new', PAGE, PAGE], 1, /not an empty folder/],
    [
      'a work that the edition is not of',
      [join(CASES, 'html-of-every-kind/answer.json')],
      1,
      /None of the files holds the work/,
    ],
    ['two works for one edition', ['--new', '/tmp/never-made', join(CASES, 'two-posts/answers.json')], 1, /2 works/],
    ['an edition where something is already', ['--new', 'src', PAGE], 1, /not an empty folder/],
  ])('refuses %s in one sentence, and writes nothing', async (_, args, code, message) => {
    const before = originals();
    const { status, stderr } = await run(args);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.ts:\d/);
    expect(originals()).toBe(before);
  });

  it.each(['nowhere', 'src'])('lays nothing beside %s, which is no edition', async (content) => {
    const { status, stderr } = await run(['--dry-run', PAGE], content);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\S+ is no edition to lay a copy beside, .*\.\n$/)]);
    expect((await run(['--dry-run', '--json', inFolder('form.json'), PAGE], content)).status).toBe(0);
  });

  it('refuses to go on without the options that npm kept', async () => {
    const kept = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
    const { status, stderr } = await run([PAGE], edition, kept);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^npm kept --dry-run to itself: .*\.\n$/)]);
  });

  it('names no folder of the machine in a new edition', async () => {
    const dump = join(CASES, 'flat-comments-last/dump.txt');
    expect((await run(['--new', inFolder('of-dump'), dump])).stdout).toContain(join('of-dump', 'README.md'));
    const texts = snapshot(inFolder('of-dump')).map((file) => readFileSync(file, 'utf8'));
    expect(texts.filter((text) => text.includes(CASES))).toEqual([]);
    expect(texts.some((text) => text.includes('dump.txt: which lines are the essay'))).toBe(true);
  });

  it('reads no link that leads to itself', async () => {
    symlinkSync(inFolder('loop'), inFolder('loop'));
    const { status, stderr } = await run([inFolder('loop')]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/loop cannot be read: too many symbolic links/)]);
  });

  it('says the name of a file in one line', async () => {
    const file = inFolder('odd\nname\u202e.txt');
    writeFileSync(file, 'No work that is known.');
    expect((await run([file, 'gone'])).stderr.trim().split('\n')).toHaveLength(1);
    expect((await run(['--json', inFolder('odd.json'), file])).stdout.split('\n')[0]).toMatch(
      /odd name\.txt: flat text; 5 words read, none lost\.$/,
    );
  });

  it('makes a new edition of an empty folder', async () => {
    const place = inFolder('empty');
    mkdirSync(place);
    expect((await run(['--new', place, PAGE])).status).toBe(0);
    expect(snapshot(place).map((file) => file.slice(place.length))).toContain('/edition.yaml');
  });

  it('writes over no file that a link in the folder leads to', async () => {
    const outside = inFolder('outside.json');
    const out = inFolder('linked');
    mkdirSync(out);
    writeFileSync(outside, 'mine');
    symlinkSync(outside, join(out, 'originals.json'));
    expect((await run(['--out', out, PAGE])).status).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });
});
