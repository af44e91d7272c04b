import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from '../scripts/chromium.ts';
import { listen, staticServer } from '../scripts/static-server.ts';
import '../scripts/reader-gone.ts';

/**
 * Prints how long Chromium takes to follow a setting, for every model of the built site: at its defaults on a reader's screen
 * and with all figures on the screen, and so in its slow corners (all numbers at their ends, under every choice and switch).
 * Fails nothing. Milliseconds of script in one frame, from the moved control to the new figures on the screen; not the painting.
 */
const [AIM, CORNER_AIM] = [4, 16];
const ROUNDS = { defaults: 12, corners: 4 };
/** A reader's screen, and one on which all figures are seen at once. */
const SCREENS = { reader: { width: 1440, height: 900 }, all: { width: 1440, height: 6000 } };

interface Timing {
  /** Median over all moves of all controls. */
  median: number;
  /** Median and least over the moves of the slowest control. On a busy machine only the least is the model's own. */
  slowest: number;
  least: number;
  control: string;
}

/**
 * Runs in the page. Moves every control one step away and back, `rounds` times, and times the frames; before that, puts all
 * sliders at one end and every choice and switch in turn where `end` says so.
 */
function timeMoves([rounds, end]: readonly [number, 'as it is' | 'least' | 'most']): Timing[] {
  const form = document.querySelector('model-figure form')!;
  let took = 0;
  globalThis.requestAnimationFrame = (callback) => {
    const start = performance.now();
    callback(start);
    took = performance.now() - start;
    return 0;
  };
  const update = (): number => {
    form.dispatchEvent(new Event('input'));
    return took;
  };
  const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  const sliders = [...form.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const others = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input[type=checkbox]')];

  const timeSlider = (slider: HTMLInputElement): number[] => {
    const [home, step] = [Number(slider.value), Number(slider.step) || 1];
    const away = home + step > Number(slider.max) ? home - step : home + step;
    return Array.from({ length: rounds }).flatMap(() =>
      [away, home].map((value) => {
        slider.value = String(value);
        return update();
      }),
    );
  };
  const timeAll = (): Timing => {
    update();
    const times = sliders.map((slider) => ({ name: slider.name, times: timeSlider(slider) }));
    const controls = times.map(({ name, times: own }) => ({
      control: name,
      slowest: median(own),
      least: Math.min(...own),
    }));
    return { median: median(times.flatMap((one) => one.times)), ...controls.sort((a, b) => b.least - a.least)[0]! };
  };
  if (end === 'as it is') return [timeAll()];
  for (const slider of sliders) slider.value = end === 'most' ? slider.max : slider.min;
  // Every combination of choices and switches.
  const corners = (left: typeof others): Timing[] => {
    const [control, ...rest] = left;
    if (!control) return [timeAll()];
    if (control instanceof HTMLSelectElement)
      return [...control.options].flatMap(({ value }) => {
        control.value = value;
        return corners(rest);
      });
    return [false, true].flatMap((on) => {
      control.checked = on;
      return corners(rest);
    });
  };
  return corners(others);
}

async function openModel(page: Page, address: string, screen: keyof typeof SCREENS): Promise<void> {
  await page.setViewportSize(SCREENS[screen]);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('.model').evaluate((model) => model.scrollIntoView());
  await page.locator('model-figure[data-live]').waitFor({ state: 'attached' });
  // Two frames, so that the element knows what is on the screen.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const modelsIn = (dist: string): string[] =>
  readdirSync(join(dist, 'models'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const slowest = (timings: readonly Timing[]): Timing =>
  timings.reduce((worst, one) => (one.least > worst.least ? one : worst));

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const server = staticServer('dist');
const site = await listen(server, 0);
const browser = await chromium.launch({ executablePath: await chromiumPath(folder), args: FLAGS });
const page = await browser.newPage();
const show = ({ slowest: middle, least, control }: Timing): string =>
  `${middle.toFixed(1).padStart(6)} ${least.toFixed(1).padStart(6)} ${control}`.padEnd(30);
console.log(
  'milliseconds an update       median: screen, all | slowest control: median, least | slowest corner: median, least',
);
for (const slug of modelsIn('dist')) {
  await openModel(page, `${site}/models/${slug}/`, 'reader');
  const [onScreen] = await page.evaluate(timeMoves, [ROUNDS.defaults, 'as it is'] as const);
  await openModel(page, `${site}/models/${slug}/`, 'all');
  const [all] = await page.evaluate(timeMoves, [ROUNDS.defaults, 'as it is'] as const);
  const corner = slowest([
    ...(await page.evaluate(timeMoves, [ROUNDS.corners, 'least'] as const)),
    ...(await page.evaluate(timeMoves, [ROUNDS.corners, 'most'] as const)),
  ]);
  const over = onScreen!.median > AIM || corner.slowest > CORNER_AIM ? '  over the aim' : '';
  const medians = [onScreen!, all!].map(({ median }) => median.toFixed(1).padStart(6)).join('');
  console.log(slug.padEnd(30) + medians, show(all!), show(corner).trimEnd() + over);
}
await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true, force: true });
