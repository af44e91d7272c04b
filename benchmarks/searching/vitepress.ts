import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { nameList } from '../../src/edition/bibliography.ts';
import type { Edition } from '../../src/edition/edition.ts';

/** VitePress's own local search, on a site with a heading for each passage, as its index goes by headings. */
const CONFIG = `export default { title: 'Variorum', themeConfig: { search: { provider: 'local' } } };`;

/** Text is text: no HTML, no Vue. */
const plain = (text: string): string => text.replace(/[<>{}]/g, ' ').replace(/\n/g, '\n\n');
const part = (title: string, text: string): string => `## ${plain(title)}\n\n${plain(text)}\n`;

/** The same text as the edition's, as Markdown files. */
function sources({ sections, threads, terms, works }: Edition): [string, string][] {
  const passages = sections.flatMap(({ items }) => items.map(({ ref, text }) => part(ref, text)));
  return [
    ['index.md', '# Variorum\n\nThe same text for comparison.\n'],
    ['essay.md', `# Essay\n\n${passages.join('\n')}`],
    ...threads.map(({ slug, title, summary, comments }): [string, string] => {
      const items = comments.flatMap((comment) => comment.items.filter((item) => item.type !== 'quotation'));
      return [
        `threads/${slug}.md`,
        `# ${plain(title)}\n\n${plain(summary)}\n\n${items.map(({ ref, text }) => part(ref, text)).join('\n')}`,
      ];
    }),
    ...terms.map(({ slug, term, aliases, short, text }): [string, string] => [
      `glossary/${slug}.md`,
      `# ${plain(term)}\n\n${plain([aliases.join(', '), short, text].join('\n'))}\n`,
    ]),
    [
      'works.md',
      `# Works cited\n\n${works.map((work) => part(work.title, `${nameList(work.author)}. ${work.about}`)).join('\n')}`,
    ],
  ];
}

/** Builds the comparison in a temporary folder and hands it to an action; removes it afterwards. */
export async function withVitePress<T>(edition: Edition, action: (dist: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'variorum-vitepress-'));
  try {
    await symlink(resolve('benchmarks/node_modules'), join(root, 'node_modules'));
    for (const [path, text] of [...sources(edition), ['.vitepress/config.mjs', CONFIG] as const]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const dist = join(root, 'dist');
    execFileSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '.', '--outDir', dist], {
      cwd: root,
      stdio: 'ignore',
    });
    return await action(dist);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
