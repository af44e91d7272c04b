import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packages from '../package.json' with { type: 'json' };
import type { Synthetic } from './synthetic.ts';

/** Comments of one thread. */
const THREAD = 10;

function write(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const EDITION = `site: https://bench.example
description: A text that nobody wrote, to measure building.
categories: { things: Things }
original:
  title: A text that nobody wrote
  author: { family: Nobody, status: unknown, evidence: It was made by a program. }
  container: Benchmarks
  issued: "2026"
  url: https://bench.example/original/
`;

const passage = (ref: string, words: readonly string[], more = ''): string =>
  `<Passage id="${ref}"${more}>\n\n${words.join(' ')}\n\n</Passage>\n`;

const question = (words: readonly string[]): string =>
  ` asks={[${JSON.stringify(`What of ${words[0]!.split(' ').slice(0, 5).join(' ').toLowerCase()}?`)}]}`;

/** The text as a content folder of ours: every fifth passage is answered, ten comments make a thread. */
export function writeEdition(folder: string, { sections, comments }: Synthetic): void {
  let number = 0;
  const numbered = sections.map((section) => ({
    ...section,
    passages: section.passages.map((words) => ({ ref: `E${++number}`, words })),
  }));
  const threads = Array.from({ length: Math.ceil(comments.length / THREAD) }, (_, t) =>
    comments.slice(t * THREAD, (t + 1) * THREAD).map((comment, c) => ({ ...comment, ref: `T${t + 1}.${c + 1}` })),
  );
  const outline = {
    sections: numbered.map(({ id, title, passages }) => ({
      id,
      title,
      level: 1,
      passages: passages.map(({ ref }) => ref),
    })),
    threads: threads.map((all, t) => ({
      ref: `T${t + 1}`,
      comments: all.map(({ ref }) => ({ ref, replyTo: null, items: [`${ref}.1`] })),
    })),
  };
  write(folder, [
    ['edition.yaml', EDITION],
    ['outline.json', JSON.stringify(outline)],
    ...numbered.map(({ id, title, passages }, i): [string, string] => [
      `essay/${id}.mdx`,
      `---\ntitle: ${title}\nlevel: 1\norder: ${i + 1}\n---\n\n${passages
        .map(({ ref, words }) => passage(ref, words, question(words)))
        .join('\n')}`,
    ]),
    ...threads.map((all, t): [string, string] => [
      `threads/thread-${t + 1}.mdx`,
      `---\nref: T${t + 1}\ntitle: Thread ${t + 1}\nsummary: Ten comments.\nabout: []\nspeakers:\n  a: { attributions: [{ comments: [${all
        .map(({ ref }) => ref)
        .join(', ')}], status: unknown, evidence: Made. }] }\n---\n\n${all
        .map(
          ({ ref, passage: answered, words }) =>
            `<Comment id="${ref}" by="a">\n\n${passage(`${ref}.1`, words, ` about="E${answered}"${question(words)}`)}\n</Comment>\n`,
        )
        .join('\n')}`,
    ]),
    ['pages/about.mdx', `---\ntitle: About\ndescription: About this text.\n---\n\nMade by a program.\n`],
  ]);
}

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://bench.example',
  cacheDir: './.cache',
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Start', link: '/' }] })],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The same text as a site of Starlight: a page for each passage, with the comment that answers it below. */
export function writeStarlight(folder: string, { sections, comments }: Synthetic): void {
  const answers = new Map(comments.map(({ passage: at, words }) => [at, words]));
  const all = sections.flatMap(({ passages }) => passages);
  write(folder, [
    // Astro bundles what the package.json of a site names, and Starlight has to be.
    ['package.json', JSON.stringify({ type: 'module', private: true, dependencies: packages.devDependencies })],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTIONS],
    ['src/content/docs/index.md', '---\ntitle: Start\n---\n\nMade by a program.\n'],
    ...all.map((words, i): [string, string] => [
      `src/content/docs/p/e${i + 1}.md`,
      `---\ntitle: E${i + 1}\n---\n\n${words.join(' ')}\n\n${answers.get(i + 1)?.join(' ') ?? ''}\n`,
    ]),
  ]);
}
