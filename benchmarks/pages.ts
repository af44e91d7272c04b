import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readContent } from '../src/reading/content-folder.ts';
import { buildEdition } from '../src/reading/build.ts';
import { chromiumPath, FLAGS } from '../scripts/chromium.ts';
import { listen, staticServer } from '../scripts/static-server.ts';
import '../scripts/reader-gone.ts';

/** Prints how long building takes, and what the kinds of pages weigh and shift on a telephone on a slow line. Fails nothing. */
const RUNS = 5;
/** 1.6 Mbit/s down, 150 ms there and back: a slow telephone line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

interface Measured {
  bytes: number;
  requests: number;
  contentful: number;
  shift: number;
}

/** Opens a page in a fresh profile on the slow line; bytes are those that came over it. */
async function measure(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  let [bytes, requests] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ contentful: number; shift: number }>((resolve) => {
        let [contentful, shift] = [0, 0];
        new PerformanceObserver((list) => (contentful = list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ contentful, shift }), 200);
      }),
  );
  await context.close();
  return { bytes, requests, ...seen };
}

/** The heaviest page directly in a folder of the site: the longest thread, the longest article. Null when there is none. */
function heaviestIn(dist: string, folder: string): string | null {
  const pages = readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ path: `/${folder}/${name}/`, size: statSync(join(dist, folder, name, 'index.html')).size }));
  return pages.sort((a, b) => b.size - a.size)[0]?.path ?? null;
}

/** A page of each kind of whatever edition was built. */
const pagesToMeasure = (dist: string): string[] => [
  '/',
  '/essay/',
  ...['threads', 'glossary', 'p'].map((folder) => heaviestIn(dist, folder)).filter((path) => path !== null),
];

const files = readContent();
const edition = median(Array.from({ length: RUNS }, () => timeOf(() => buildEdition(files))));
console.log(`edition from ${files.length} files: ${edition.toFixed(0)} ms (median of ${RUNS})`);

const astro = join(
  'node_modules',
  'astro',
  JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')).bin.astro,
);
const build = timeOf(() => execFileSync(process.execPath, [astro, 'build'], { stdio: 'ignore' }));
console.log(`whole build: ${(build / 1000).toFixed(1)} s`);

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const server = staticServer('dist');
const site = await listen(server, 0);
const browser = await chromium.launch({ executablePath: await chromiumPath(folder), args: FLAGS });
console.log('\npage                                  kB  requests  largest paint  shift');
for (const path of pagesToMeasure('dist')) {
  const { bytes, requests, contentful, shift } = await measure(browser, site + path);
  const row = [
    (bytes / 1000).toFixed(1).padStart(6),
    String(requests).padStart(8),
    `${contentful.toFixed(0)} ms`.padStart(14),
    shift.toFixed(4).padStart(7),
  ];
  console.log(path.padEnd(34), ...row);
}
await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true, force: true });
