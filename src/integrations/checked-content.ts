import type { AstroIntegration } from 'astro';
import { ledgerOf } from '../citing/ledger/of-content.ts';
import { contentError, contentFolder, readContent } from '../reading/content-folder.ts';
import { count } from '../edition/counting.ts';
import { stopping } from '../draft.ts';
import { buildEdition } from '../reading/build.ts';
import { sentenceOf, type Problem } from '../edition/problem.ts';

/** Everything that is wrong with the content, and with what it does to the ledger. */
function problemsOfContent(): Problem[] {
  const files = readContent();
  const { edition, problems } = buildEdition(files);
  return [...problems, ...(edition ? ledgerOf(files, edition).problems : [])];
}

/** Reports every problem of the content before anything is built, and starts the dev server anew when content changes. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const problems = problemsOfContent();
        const faults = stopping(problems);
        const unwritten = problems.length - faults.length;
        for (const fault of faults) logger.error(sentenceOf(fault));
        if (unwritten) logger.warn(`${count(unwritten, 'passage')} to be written; \`npm run check\` lists them.`);
        if (faults.length)
          throw contentError(`${count(faults.length, 'problem')} in ${contentFolder()}; nothing was built.`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(contentFolder())) void server.restart();
        });
      },
    },
  };
}
