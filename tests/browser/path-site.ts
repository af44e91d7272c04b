import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HONESTY_HEADINGS } from '../../src/schemas/model.ts';
import { buildAgedSite, changed } from './aged-site.ts';

/** The path that the site is built for, and its whole address. */
export const BASE = '/some/path/';
export const SITE = 'https://edition.example/some/path';

const ABOUT = `---
title: About
description: What this is.
---

Begin with [the essay](/essay/), or write to [us](https://elsewhere.example/).
`;

const MODEL = `---
title: Coffee
summary: A robot on its way.
passages: [E1]
terms: [widget]
order: 1
rule: { file: coffee/choice.ts, function: bestOf }
---

What <Ref to="E1"/> says, with $p_a$.

${HONESTY_HEADINGS.map((heading) => `## ${heading}\n\nText.\n`).join('\n')}`;

/** An edition with pages of every kind, built under a path. */
export const buildUnderPath = (folder: string): void =>
  buildAgedSite(folder, (files) => [
    ...changed(files, 'edition.yaml', (text) => text.replace('https://edition.example', SITE)),
    { path: 'pages/about.mdx', text: ABOUT },
    { path: 'models/coffee.mdx', text: MODEL },
  ]);

/** Addresses that a file writes, each with what it may lead to: attributes, style sheets, Markdown, data. */
const ADDRESSES = [
  /(?:href|src|action|data-[a-z]+)="(\/[^"]*)"/g,
  /url\(["']?(\/[^)"']*)/g,
  /\]\((\/[^)]*)\)/g,
  /"(?:href|url|id)":"(\/[^"]*)"/g,
  /https:\/\/edition\.example([^\s"'<>)}]*)/g,
];

/** Every address in the text files of a built site that lies on its host and outside its path, with the file. */
export function leaksIn(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|css|js|json|md|bib|ris|xml|atom|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll('\\/', '/');
    return ADDRESSES.flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => match[1]!)
      .filter((one) => !one.startsWith('//') && !`${one}/`.startsWith(BASE))
      .map((one) => `${file.slice(dist.length)}: ${one}`);
  });
}
