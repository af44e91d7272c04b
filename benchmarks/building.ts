import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { writeEdition, writeStarlight } from './building/editions.ts';
import { measure, type Measured } from './measured.ts';
import { syntheticText, type Synthetic } from './building/synthetic.ts';
import '../scripts/reader-gone.ts';

/**
 * `npm run bench`: what building takes, beside Starlight with the same text, in one run: processor and clock, memory of all
 * processes together, pages a second, and how time grows with length. Numbers of passages may be given. Fails nothing.
 */
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length ? asked : [1000, 4000];
/** Arguments of Node, as `npm run build` starts it. */
const [, ...BUILD] = packageFile.scripts.build.split(' ');

interface Row extends Measured {
  pages: number;
}

const pagesIn = (dist: string): number =>
  readdirSync(dist, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;

const heading = ['', 'pages', 'CPU s', 'wall s', 'peak MB', 'pages/CPU s', 'pages/s'];
const printRow = (cells: readonly string[]): void =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(34))).join(''));

function report(name: string, { pages, cpu, wall, peak }: Row): void {
  const rates = [pages / cpu, pages / wall].map((rate) => rate.toFixed(1));
  printRow([name, String(pages), cpu.toFixed(1), wall.toFixed(1), (peak / 1e6).toFixed(0), ...rates]);
}

async function built(name: string, dist: string, run: () => Promise<Measured>): Promise<Row> {
  const row = { ...(await run()), pages: pagesIn(dist) };
  report(name, row);
  return row;
}

// Within the project, since Astro takes what shares no top folder with the site for a path within it; not beside the packages of
// this benchmark, which a site built there would load besides its own.
const folder = mkdtempSync(resolve('.building-'));

function ours(name: string, content: string): Promise<Row> {
  const dist = join(folder, `${name}-dist`);
  return built(`Variorum, ${name}`, dist, () =>
    measure(process.execPath, [...BUILD, '--outDir', dist], '.', { CONTENT: content }),
  );
}

function starlight(name: string, text: Synthetic): Promise<Row> {
  const site = join(folder, `${name}-starlight`);
  mkdirSync(site);
  symlinkSync(resolve('benchmarks/node_modules'), join(site, 'node_modules'));
  writeStarlight(site, text);
  return built(`Starlight, ${name}`, join(site, 'dist'), () =>
    measure(process.execPath, [join('node_modules', 'astro/bin/astro.mjs'), 'build'], site),
  );
}

/** What time grows with: 1 where twice the pages take twice the time. */
const exponent = (few: Row, many: Row): string =>
  (Math.log(many.cpu / few.cpu) / Math.log(many.pages / few.pages)).toFixed(2);

try {
  printRow(heading);
  await ours('first edition', resolve('content'));
  await starlight('52 pages', syntheticText(51));
  const rows: [Row, Row][] = [];
  for (const size of SIZES) {
    const text = syntheticText(size);
    const content = join(folder, `content-${size}`);
    writeEdition(content, text);
    const own = await ours(`${size} passages`, content);
    // As many pages as ours has, so that both are asked for the same.
    rows.push([own, await starlight(`${own.pages} pages`, syntheticText(own.pages - 2))]);
  }
  for (const [i, [own, theirs]] of rows.slice(1).entries()) {
    const [fewer, theirFewer] = rows[i]!;
    console.log(
      `growth from ${SIZES[i]} to ${SIZES[i + 1]}: Variorum ${exponent(fewer, own)}, Starlight ${exponent(theirFewer, theirs)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
