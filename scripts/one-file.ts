import { build } from 'vite';
import { ownStyle } from '../src/edition/face/style.ts';
import type { EditionData } from '../src/edition/types.ts';
import { bundling, openSources, sourceFile } from './as-built.ts';
import { bookOrStop } from './book-or-stop.ts';
import { outOrStop, writeAndSay } from './out-file.ts';
import { ownFont, sourceText, styleSheet, stylesOf } from './site-styles.ts';
import './reader-gone.ts';

/** `npm run one-file [-- --out FILE]`: writes the whole edition as one HTML file. Writes nothing where the content has faults. */
const USAGE = 'npm run one-file [-- --out FILE.html]';

/** What runs in the file as one script; addresses of the site are whole, as the file lies elsewhere. */
async function readerScript(site: string): Promise<string> {
  const result = await build({
    ...bundling(),
    base: `${site}/`,
    build: {
      write: false,
      rolldownOptions: { input: sourceFile('one-file/reader.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('');
}

const inLayer = (layer: string, css: string): string => `@layer ${layer} {\n${css}\n}`;

/** Those of the site and of books, each in the layer that it has on the site. */
const styles = (data: EditionData): string =>
  [
    sourceText('styles/layers.css'),
    inLayer('tokens', styleSheet('styles/tokens.css')),
    sourceText('styles/base.css'),
    inLayer('prose', sourceText('styles/prose.css')),
    inLayer('layout', sourceText('styles/layout.css')),
    inLayer('shared', sourceText('styles/shared.css')),
    ...['SearchBox', 'SearchDialog', 'Notice'].map(stylesOf),
    ...['charts', 'drawings', 'models'].map((name) => sourceText(`styles/${name}.css`)),
    inLayer('components', sourceText('book/book.css')),
    inLayer('components', sourceText('book/directions.css')),
    inLayer('reading', sourceText('styles/passages.css')),
    stylesOf('PassageText'),
    inLayer('reading', sourceText('one-file/one-file.css')),
    inLayer('forced', sourceText('styles/forced.css')),
    ownStyle(data, ownFont),
  ].join('\n');

const out = outOrStop(USAGE);
const sources = await openSources();
const { onePage } = await sources.load<typeof import('../src/one-file/page.ts')>('one-file/page.ts');
const { heldOf } = await sources.load<typeof import('../src/one-file/held.ts')>('one-file/held.ts');
const { book, context } = await bookOrStop(sources);
const html = onePage(book, {
  css: styles(context.edition.data),
  before: sourceText('layouts/before-paint.js') + sourceText('one-file/unless-run.js'),
  script: await readerScript(context.edition.data.site),
  held: heldOf(context),
});
await sources.close();
const file = out ?? `${book.name}.html`;
writeAndSay(file, html, `${file} is written: ${(html.length / 1e6).toFixed(1)} MB.`);
