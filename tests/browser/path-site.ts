import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { HONESTY_HEADINGS } from '../../src/schemas/model.ts';
import { buildAgedSite, changed } from './aged-site.ts';

/** The path that the site is built for, and its whole address. */
export const BASE = '/some/path/';
export const SITE = 'https://edition.example/some/path';

const ABOUT = `---
title: About
menu: About
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

const NOTES = `---
---

<Annotation id="A1" on="T1.1.1">

Of the editor.

</Annotation>
`;

/** The first edition's code, in a folder that lies outside the project. */
const CODE = readdirSync('content/models/coffee').map((name) => ({
  path: `models/coffee/${name}`,
  text: readFileSync(`content/models/coffee/${name}`, 'utf8'),
}));

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
    { path: 'models/coffee.mdx', text: MODEL },
    ...CODE,
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
