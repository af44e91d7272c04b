import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'faulty-content-'));
const content = join(work, 'content');
const outDir = join(work, 'dist');
/** Seven files with a fault each: what is replaced, and what is then said of `at`: with its column, where it is markup within a line. */
const FAULTS: Record<string, [from: string, to: string, at: string, sentence: string]> = {
  'argument.yaml': [
    'objects extrapolate: Self',
    'objects extrapolation: Self',
    'objects extrapolation',
    '“extrapolation” is neither a claim nor a step nor a reference: correct it (unknown-target).',
  ],
  'essay/intro.mdx': [
    '<Term id="persona">',
    '<Term id="personna">',
    '<Term id="personna">',
    'there is no term “personna”: write glossary/personna.mdx or correct the id (unknown-term).',
  ],
  'glossary/gears.mdx': [
    'aliases:',
    'alias:',
    'alias:',
    '“alias” is not a key of this kind of entry: remove or correct it (unknown-key).',
  ],
  'models/coffee.mdx': [
    '## Assumed',
    '## Asumed',
    'title:',
    'the headings are not the four of every model: write ## Assumed, ## Exact, ## Invented numbers, ## Who would object, in this order (model-headings).',
  ],
  'pages/about.mdx': [
    '## Rights',
    'It is {1}.\n\n## Rights',
    '{1}',
    '“{1}” is code in MDX: put it in backticks or a formula (expression).',
  ],
  'threads/lucky-sampling.mdx': [
    'about="E31"',
    'about="E99"',
    'about="E99"',
    'nothing has the reference E99: correct it (dangling-reference).',
  ],
  'works/vinge-1992.yaml': [
    'type: book',
    'type: books',
    'type: books',
    '“type” is not valid: choose a CSL type: article, article-journal, article-magazine, article-newspaper, book, chapter, paper-conference, post-weblog, report, software, thesis, webpage (bad-value).',
  ],
};

const edited = (path: string): string => {
  const [from, to] = FAULTS[path]!;
  const before = readFileSync(join('content', path), 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} does not hold “${from}”.`);
  return after;
};
const sentences = Object.entries(FAULTS).map(([path, [, , at, sentence]]) => {
  const lines = edited(path).split('\n');
  const line = lines.findIndex((one) => one.includes(at));
  const column = /^[<{]/.test(at) ? `:${lines[line]!.indexOf(at) + 1}` : '';
  return `${path}:${line + 1}${column} ${sentence}`;
});

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  for (const path of Object.keys(FAULTS)) writeFileSync(join(content, path), edited(path));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const astro = 'node_modules/astro/bin/astro.mjs';
const env = { ...process.env, CONTENT: content, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 110_000 });
  return { status, stdout, stderr };
}

/** What the dev server has said when it has said what it waits for, or has ended; it is stopped then. */
async function saidByDev(wanted: (said: string) => boolean): Promise<string> {
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let said = '';
  const enough = new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (wanted(said)) resolve();
      });
  });
  await Promise.race([enough, ended]);
  server.kill('SIGKILL');
  await ended;
  return said;
}

const timesSaid = (said: string): number[] => sentences.map((sentence) => said.split(sentence).length - 1);
const ONCE_EACH = sentences.map(() => 1);

describe('seven faults in seven files are seven sentences', () => {
  test('to the check, which fails', () => {
    const { status, stdout, stderr } = run('scripts/check-content.ts');
    expect(stderr).toBe(`${sentences.join('\n')}\n7 problems in ${content}\n`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('to a build, which fails and writes nothing', () => {
    const { status, stdout, stderr } = run(astro, 'build', '--outDir', outDir);
    expect(timesSaid(stdout + stderr)).toEqual(ONCE_EACH);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('nothing was built');
    expect(stdout + stderr).not.toMatch(/Stack trace|\.ts:\d/);
    expect(existsSync(outDir) ? readdirSync(outDir) : []).toEqual([]);
  });

  test('to the preparing of types, which fails', () => {
    const { status, stdout, stderr } = run(astro, 'sync');
    expect(timesSaid(stdout + stderr)).toEqual(ONCE_EACH);
    expect(status).toBe(1);
  });

  test('to the dev server, which stays', async () => {
    const said = await saidByDev((so) => !timesSaid(so).includes(0) && so.includes('Local'));
    expect(timesSaid(said)).toEqual(ONCE_EACH);
    expect(said).toContain('Local');
  });
});

test('a content folder that is not there is one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: { ...process.env, CONTENT: join(work, 'nowhere') },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+ does not exist: name a content folder in the variable CONTENT\.\n$/);
});
