import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { buildAgedSite, changed } from './aged-site.ts';
import { modelFiles } from './model-files.ts';

/** The path that the site is built for, and its whole address. */
export const BASE = '/some/path/';
export const SITE = 'https://edition.example/some/path';

const ABOUT = `---
title: About
menu: About
description: What this is.
---

Begin with [the essay](/essay/), or write to [us](https://elsewhere.example/).

![A hive](/images/hive.png)
`;

/** The smallest picture there is. */
const HIVE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const NOTES = `---
---

<Annotation id="A1" on="T1.1.1">

Of the editor.

</Annotation>
`;

/** An edition with pages of every kind, built under a path. */
export const buildUnderPath = (folder: string): void =>
  buildAgedSite(folder, (files) => [
    ...changed(
      files,
      'edition.yaml',
      (text) => `${text.replace('https://edition.example', SITE)}editors: { ek: { family: Kay, given: Elin } }\n`,
    ),
    { path: 'annotations/ek.mdx', text: NOTES },
    { path: 'pages/about.mdx', text: ABOUT },
    { path: 'images/hive.png', text: HIVE },
    ...modelFiles('widget'),
  ]);

/** Addresses that a file writes, from its host or from its root: in attributes, style sheets, Markdown and data. */
const ADDRESSES: Record<string, RegExp> = {
  html: /(?:href|src|action|data-[a-z]+)="(\/[^"]*)"|url\(["']?(\/[^)"']*)/g,
  css: /url\(["']?(\/[^)"']*)/g,
  md: /\]\((\/[^)]*)\)/g,
  json: /"(\/[^"\s]*)"|\]\((\/[^)]*)\)/g,
};
const WITH_HOST = /https:\/\/edition\.example([^\s"'<>)}]*)/g;

const addressesIn = (text: string, kind: string): string[] =>
  [ADDRESSES[kind], WITH_HOST].flatMap((pattern) =>
    pattern ? [...text.matchAll(pattern)].map((match) => match.slice(1).find((one) => one !== undefined)!) : [],
  );

/** A path that stands twice leads nowhere. */
const isUnder = (address: string): boolean =>
  `${address}/`.startsWith(BASE) && !address.startsWith(BASE + BASE.slice(1));

/** Every address in the files of a built site that lies on its host and outside its path, with the file. */
export const leaksIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|css|json|md|bib|ris|xml|atom|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      addressesIn(readFileSync(file, 'utf8'), extname(file).slice(1))
        .filter((one) => !one.startsWith('//') && !isUnder(one))
        .map((one) => `${relative(dist, file)}: ${one}`),
    );
