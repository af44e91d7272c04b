import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Prints how long importing a large discussion takes and how much memory it needs, in each of three forms. Fails nothing.
 * The texts are made of invented words. Memory is the most that the process held, read from Linux's /proc.
 */
const COMMENTS = 20_000;
const SYLLABLES = ['am', 'be', 'co', 'du', 'el', 'fa', 'gi', 'hul', 'is', 'jo', 'ke', 'lam'];

/** The same words every time: a linear congruential generator (Numerical Recipes' constants). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const draw = numbers(7);
const some = <T>(least: number, spread: number, make: () => T): T[] =>
  Array.from({ length: least + draw(spread) }, make);
const word = (): string => some(1, 3, () => SYLLABLES[draw(SYLLABLES.length)]).join('');
const sentence = (): string => `${some(12, 30, word).join(' ')}.`;
const body = (): string[] => some(1, 4, sentence);
const html = (paragraphs: string[]): string => paragraphs.map((one) => `<p>${one}</p>`).join('');

const essay = Array.from({ length: 60 }, sentence);
const bodies = Array.from({ length: COMMENTS }, body);

const comments = bodies.map((paragraphs, i) => ({
  _id: `c${i}`,
  parentCommentId: i && draw(3) ? `c${draw(i)}` : null,
  postedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
  user: { displayName: `Speaker ${draw(400)}` },
  contents: { html: html(i % 5 ? paragraphs : [`<em>${paragraphs[0]}</em>`, ...paragraphs]) },
}));

const post = {
  _id: 'essay',
  title: 'A Large Discussion',
  slug: 'a-large-discussion',
  postedAt: '2026-01-01T00:00:00.000Z',
  user: { displayName: 'Ada Fenn' },
  contents: { html: html(essay) },
};

const json = (data: unknown): string => JSON.stringify({ data });
const FORMS: [name: string, file: string, text: string][] = [
  ['GraphQL', 'answer.json', json({ post: { result: post }, comments: { results: comments } })],
  ['flat text', 'dump.txt', [...bodies.flat(), ...essay].join('\n')],
];

interface Run {
  seconds: number;
  megabytes: number;
  status: number | null;
  out: string;
}

function peak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(args: string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [megabytes, out] = [0, ''];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
  const timer = setInterval(() => (megabytes = Math.max(megabytes, peak(child.pid!))), 20);
  return new Promise((done) =>
    child.once('exit', (status) => {
      clearInterval(timer);
      done({ seconds: (performance.now() - start) / 1000, megabytes, status, out });
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
console.log(`${COMMENTS} comments`);
for (const [name, file, text] of FORMS) {
  const path = join(folder, file);
  writeFileSync(path, text);
  const size = (text.length / 1e6).toFixed(1);
  for (const [what, args] of [
    ['normal form', ['--json', join(folder, `${name}.json`)]],
    ['new edition', ['--new', join(folder, name)]],
  ] as const) {
    const { seconds, megabytes, status, out } = await run([...args, path]);
    const result = status === 0 ? `${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB` : out.trim();
    console.log(`${name.padEnd(10)} ${size} MB → ${what}: ${result}`);
  }
}
rmSync(folder, { recursive: true, force: true });
