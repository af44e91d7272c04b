import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/edition/source.ts';
import { writeFolder } from '../../src/files/write.ts';
import { FILES } from '../unit/citing/small-edition.ts';
import { astro, saidByDev } from '../astro.ts';
import { sentences as sentencesOf } from '../unit/small.ts';

/** An edition that has a file of every kind: the commands are what is tried, not a long text. */
const MORE: SourceFile[] = [
  {
    path: 'argument.yaml',
    text: `claims:
  first: { title: A claim, at: [E1, E2, E3, N1] }
moves:
  T1.1.1: { objects first: It is not so }
silent: { T1.2: An answer alone, T1.3: An answer alone }
`,
  },
  {
    path: 'pages/about.mdx',
    text: `---
title: About
description: What this is.
menu: About
---

What this is.

## Rights

All of them.
`,
  },
  {
    path: 'annotations/ek.mdx',
    text: `---
---

<Annotation id="A1" on="E3" words="third paragraph">

A note.

</Annotation>
`,
  },
];

/** Seven files with a fault each: what is replaced, and what is then said of `at`: with its column, where it is markup within a line. */
const FAULTS: Record<string, [from: string, to: string, at: string, sentence: string]> = {
  'annotations/ek.mdx': [
    'words="third',
    'words="fourth',
    'words=',
    'the words “fourth paragraph” of A1 do not stand in E3: copy them from its text, or leave them out for a note on all of it (annotation-words).',
  ],
  'argument.yaml': [
    'objects first',
    'objects last',
    'objects last',
    '“last” is neither a claim nor a step nor a reference: correct it (unknown-target).',
  ],
  'essay/start.mdx': [
    '<Term id="widget">',
    '<Term id="wigdet">',
    '<Term id="wigdet">',
    'there is no term “wigdet”: write glossary/wigdet.mdx or correct the id (unknown-term).',
  ],
  'glossary/widget.mdx': [
    'category:',
    'shelf: left\ncategory:',
    'shelf:',
    '“shelf” is not a key of this kind of entry: remove or correct it (unknown-key).',
  ],
  'pages/about.mdx': [
    '## Rights',
    'It is {1}.\n\n## Rights',
    '{1}',
    '“{1}” is code in MDX: put it in backticks or a formula (expression).',
  ],
  'threads/one.mdx': [
    'about="E3"',
    'about="E99"',
    'about="E99"',
    'nothing has the reference E99: correct it (dangling-reference).',
  ],
  'works/smith-1999.yaml': [
    'type: book',
    'type: books',
    'type: books',
    '“type” is not valid: choose a CSL type: article, article-journal, article-magazine, article-newspaper, book, chapter, paper-conference, post-weblog, report, software, thesis, webpage (bad-value).',
  ],
};

const whole = [...FILES, ...MORE].map(({ path, text }) => ({
  path,
  text: path === 'edition.yaml' ? `${text}editors: { ek: { family: Kay, given: Elin } }\n` : text,
}));
const faulty = whole.map(({ path, text }) => {
  const [from, to] = FAULTS[path] ?? ['', ''];
  return { path, text: text.replace(from, () => to) };
});
const sentences = Object.entries(FAULTS).map(([path, [, , at, sentence]]) => {
  const lines = faulty.find((one) => one.path === path)!.text.split('\n');
  const line = lines.findIndex((one) => one.includes(at));
  const column = /^[<{]/.test(at) ? `:${lines[line]!.indexOf(at) + 1}` : '';
  return `${path}:${line + 1}${column} ${sentence}`;
});

const work = mkdtempSync(join(tmpdir(), 'faulty-content-'));
const [content, outDir] = [join(work, 'content'), join(work, 'dist')];

beforeAll(() => writeFolder(content, faulty));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('without its faults nothing is wrong with the edition', () => {
  expect(sentencesOf(whole)).toEqual([]);
});

const env = { CONTENT: content };
const timeout = 110_000;

function check(folder: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: { ...process.env, CONTENT: folder },
    encoding: 'utf8',
    timeout,
  });
  return { status, stdout, stderr };
}

const timesSaid = (said: string): number[] => sentences.map((sentence) => said.split(sentence).length - 1);
const ONCE_EACH = sentences.map(() => 1);

describe('seven faults in seven files are seven sentences', () => {
  test('to the check, which fails', () => {
    const { status, stdout, stderr } = check(content);
    expect(stderr).toBe(`${sentences.join('\n')}\n7 problems in ${content}\n`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('to a build, which fails and writes nothing', () => {
    const { status, stdout, stderr } = astro(['build', '--outDir', outDir], env, { timeout });
    expect(timesSaid(stdout + stderr)).toEqual(ONCE_EACH);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('nothing was built');
    expect(stdout + stderr).not.toMatch(/Stack trace|\.ts:\d/);
    expect(existsSync(outDir) ? readdirSync(outDir) : []).toEqual([]);
  });

  test('to the preparing of types, which fails', () => {
    const { status, stdout, stderr } = astro(['sync'], env, { timeout });
    expect(timesSaid(stdout + stderr)).toEqual(ONCE_EACH);
    expect(status).toBe(1);
  });

  test('to the dev server, which stays', async () => {
    const said = await saidByDev((so) => !timesSaid(so).includes(0) && so.includes('Local'), env);
    expect(timesSaid(said)).toEqual(ONCE_EACH);
    expect(said).toContain('Local');
  });
});

test('a content folder that is not there is one sentence', () => {
  const { status, stderr } = check(join(work, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+ does not exist: name a content folder in the variable CONTENT\.\n$/);
});
