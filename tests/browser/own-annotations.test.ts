import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/annotating/annotation.ts';
import { printKept } from '../../src/annotating/kept.ts';
import { reference } from '../../src/edition/reference.ts';
import { findingsOn } from './axe.ts';
import { close, open, site } from './page.ts';

/** Highlights and notes of the reader's own: on the page, in their list, in files; and nowhere else. */

const folder = mkdtempSync(join(tmpdir(), 'variorum-own-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEY = 'variorum:annotations:/';

/** Selects, in a passage, the words from one piece to the end of another. */
const select = (page: Page, passage: string, from: string, to = from): Promise<void> =>
  page.evaluate(
    ([selector, first, last]) => {
      const walker = document.createTreeWalker(document.querySelector(`${selector!} .prose`)!, NodeFilter.SHOW_TEXT);
      const range = new Range();
      let begun = false;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start: number = begun ? -1 : node.data.indexOf(first!);
        if (start >= 0) range.setStart(node, start);
        begun ||= start >= 0;
        const end = begun ? node.data.indexOf(last!, Math.max(start, 0)) : -1;
        if (end < 0) continue;
        range.setEnd(node, end + last!.length);
        break;
      }
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [passage, from, to],
  );

const kept = async (page: Page): Promise<Annotation[]> => {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  return text === null ? [] : (JSON.parse(text) as { annotations: Annotation[] }).annotations;
};

/** The words that a highlight of this name lies on. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map((range) => (range as Range).toString()), name);

const note = (ref: string, words: string, { before = '', after = '', note: said = '' } = {}): Annotation => ({
  id: `id-of-${ref}-${words.length}`,
  note: said,
  places: [{ ref: reference(ref), wording: 'restatement', before, words, after }],
  made: '2026-11-20T08:00:00.000Z',
  changed: '2026-11-20T08:00:00.000Z',
});

const keeping = (page: Page, annotations: Annotation[]): Promise<void> =>
  page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, printKept(annotations)]);

/** A page, and all that was asked of any server since it was opened. */
async function recorded(path: string, options = {}): Promise<{ page: Page; requests: Request[] }> {
  const page = await open('about:blank', options);
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  await page.goto(path, { waitUntil: 'load' });
  return { page, requests };
}

test('words are highlighted and noted, found again, listed, exported, deleted and taken in again; nothing leaves the device', async () => {
  const { page, requests } = await recorded('/essay/');
  await select(page, '#e27', 'robot');
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await expect.poll(() => painted(page, 'own')).toEqual(['robot']);
  await select(page, '#e31', 'corpus');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on E31' }).fill('Secret thought, “quoted”, and\na second line');
  await page.getByRole('button', { name: 'Close' }).filter({ visible: true }).click();

  await page.reload();
  await expect.poll(() => painted(page, 'own')).toEqual(['robot', 'corpus']);
  await page.getByRole('button', { name: 'Your note, E31' }).click();
  expect(await page.locator('dialog[open] textarea').inputValue()).toContain('a second line');
  await page.keyboard.press('Escape');

  await page.goto('/mine/', { waitUntil: 'load' });
  await expect.poll(() => page.locator('.own-annotation blockquote').allTextContents()).toEqual(['robot', 'corpus']);
  expect(await page.locator('own-annotations [role=status]').textContent()).toBe('2 in all, 1 with a note.');
  const before = await kept(page);
  const files: string[] = [];
  for (const name of ['Export as Markdown', 'Web Annotation', 'CSV']) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = join(folder, name);
    await (await coming).saveAs(file);
    files.push(file);
  }
  expect(await readFile(files[0]!, 'utf8')).toMatch(/\[E27\]\(https:[^)]*\/p\/e27\/\).*> robot.*Secret thought/s);

  await page.getByRole('button', { name: 'Delete all' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /annotations/.test(key)))).toEqual([]);
  expect(await page.locator('own-annotations [role=status]').textContent()).toBe('There are none yet.');
  for (const file of files.slice(1)) {
    await page.getByRole('button', { name: 'Delete all' }).evaluate((button) => (button as HTMLButtonElement).click());
    await page.locator('[data-import]').setInputFiles(file);
    await expect.poll(() => kept(page)).toEqual(before);
  }

  const foreign = requests.filter(
    (request) => !request.url().startsWith(`${site}/`) && !/^(blob|data|about):/.test(request.url()),
  );
  expect(foreign.map((request) => request.url())).toEqual([]);
  expect(requests.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);
  expect(requests.filter((request) => /secret|robot|e27|e31/i.test(decodeURIComponent(request.url())))).toEqual([]);
  expect(requests.length).toBeGreaterThan(10);
  await close(page);
});

test('the first that is kept in another tab is shown in this one too', async () => {
  const page = await open('/essay/#e27');
  const other = await page.context().newPage();
  await other.goto('/essay/', { waitUntil: 'load' });
  await keeping(other, [note('E27', 'robot')]);
  await page.locator('#e27 > .own-sign').waitFor();
  expect(await page.locator('.own-sign').count()).toBe(1);
  await close(page);
});

test('words that run on over passages are one note of them all; a whole passage has one too', async () => {
  const page = await open('/essay/');
  await page.evaluate(() => {
    const range = new Range();
    range.setStart(document.querySelector('#e27 .prose p')!.firstChild!, 0);
    range.setEndAfter(document.querySelector('#e28 .prose')!.lastChild!);
    getSelection()!.addRange(range);
  });
  await page.keyboard.press('h');
  await expect
    .poll(async () => (await kept(page)).map(({ places }) => places.map(({ ref }) => ref)))
    .toEqual([['E27', 'E28']]);
  await page.locator('#e30 > .passage-number').click();
  await page.getByRole('button', { name: 'Note', exact: true }).filter({ visible: true }).click();
  await page.getByRole('textbox', { name: 'Note on E30' }).waitFor();
  const [, whole] = await kept(page);
  const text = await page.evaluate(
    async () => ((await (await fetch('/mine/wordings.json')).json()) as Record<string, string>)['E30'],
  );
  expect(whole!.places).toEqual([{ ref: 'E30', wording: 'restatement', before: '', words: text, after: '' }]);
  await close(page);
});

test('a note that nothing is written into leaves no mark, and what is marked already is not marked again', async () => {
  const page = await open('/essay/#e6');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on E6' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await kept(page)).length).toBe(0);
  await page.keyboard.press('h');
  await expect.poll(async () => (await kept(page)).length).toBe(1);
  await page.keyboard.press('h');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on E6' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  expect((await kept(page)).map(({ places }) => places[0]!.ref)).toEqual(['E6']);
  await close(page);
});

test('after a new edition it is said what became of the words', async () => {
  const page = await open('/mine/');
  const texts = await page.evaluate(
    async () => (await (await fetch('/mine/wordings.json')).json()) as Record<string, string>,
  );
  const at = texts['E27']!.indexOf('robot');
  const [before, after] = [texts['E27']!.slice(0, at), texts['E27']!.slice(at + 5)];
  await keeping(page, [
    note('E27', 'robot', { before, after }),
    note('E27', 'robot', { before: `Once, ${before}`, after }),
    note('E27', 'friendly Claude'),
    note('E31', 'words that stand nowhere now', { note: 'mine' }),
    note('E999', 'a passage that is gone'),
  ]);
  await page.goto('/essay/', { waitUntil: 'load' });
  await expect.poll(() => painted(page, 'own')).toEqual(['robot']);
  expect(await painted(page, 'own-kept')).toEqual(['robot']);
  expect(await page.locator('#e31 .own-sign').getAttribute('aria-label')).toBe(
    'The words that you marked have changed, E31',
  );
  await page.goto('/mine/', { waitUntil: 'load' });
  await expect
    .poll(() => page.locator('.own-said').allTextContents())
    .toEqual([
      'E27 has been reworded since; these words still stand in it.',
      'E27 has these words 2 times, and nothing says which are meant: “a friendly Claude will”, “a friendly Claude that”.',
      'E31 has been reworded since, and these words no longer stand in it.',
      'This edition has no E999 any more.',
    ]);
  await close(page);
});

test('what another version has written is neither shown nor overwritten', async () => {
  const page = await open('/essay/');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":2}'), KEY);
  await page.reload();
  await select(page, '#e27', 'robot');
  await page.keyboard.press('h');
  await expect.poll(() => page.locator('[data-notice] p').textContent()).toContain('is left as it is');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"version":2}');
  await close(page);
});

test('every passage can be marked: its words on the page are those that the edition gives for it', async () => {
  const page = await open('/threads/');
  const paths = await page
    .locator('.entry h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const texts = await page.evaluate(
    async () => (await (await fetch('/mine/wordings.json')).json()) as Record<string, string>,
  );
  const found: Record<string, string> = {};
  for (const path of ['/essay/', ...paths]) {
    await page.goto(path, { waitUntil: 'load' });
    const ids = await page.locator('.passage[id]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids)
      await page.evaluate((one) => document.getElementById(one)!.focus(), id).then(() => page.keyboard.press('h'));
    await expect.poll(async () => (await kept(page)).length).toBe(Object.keys(found).length + ids.length);
    for (const { places } of await kept(page)) found[places[0]!.ref] = places[0]!.words;
  }
  expect(found).toEqual(texts);
  await close(page);
});

describe('for everybody', () => {
  const some = [note('E27', 'robot', { note: 'A note' }), note('E31', 'words that stand nowhere now')];

  test.for([
    [390, 'light'],
    [1440, 'dark'],
  ] as const)(
    'axe finds nothing in list and dialog at %i pixels, %s; nothing is cut off',
    { timeout: 300_000 },
    async ([width, colorScheme]) => {
      const page = await open('/mine/', { width, colorScheme });
      await keeping(page, some);
      await page.reload();
      await page.locator('.own-said').first().waitFor();
      expect(await findingsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.goto('/essay/', { waitUntil: 'load' });
      await page.locator('#e27 .own-sign').click();
      expect(await findingsOn(page, 'dialog[open]')).toEqual([]);
      expect(await findingsOn(page, '#e27')).toEqual([]);
      await close(page);
    },
  );

  test('with the keyboard alone: a sign is reached, opens, is deleted and taken back, and the focus comes back', async () => {
    const page = await open('/essay/');
    await keeping(page, some);
    await page.reload();
    await page.locator('#e27 .own-sign').waitFor();
    await page.locator('#e27 > .passage-number').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Note on E27' }).press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(page)).map(({ places }) => places[0]!.ref)).toEqual(['E31']);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(async () => (await kept(page)).length).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await close(page);
  });

  test('with a finger: the number of a passage offers a note, its sign opens it', async () => {
    const page = await open('/essay/', { width: 390, hasTouch: true, isMobile: true });
    await page.locator('#e27 > .passage-number').tap();
    await page.getByRole('button', { name: 'Note', exact: true }).filter({ visible: true }).tap();
    await page.getByRole('textbox', { name: 'Note on E27' }).fill('by thumb');
    await page.getByRole('button', { name: 'Close' }).filter({ visible: true }).tap();
    await page.locator('#e27 .own-sign').tap();
    expect(await page.locator('dialog[open] textarea').inputValue()).toBe('by thumb');
    await close(page);
  });

  test('in forced colours and on paper marked words are underlined', async () => {
    const page = await open('/essay/');
    await keeping(page, some);
    await page.reload();
    const line = (): Promise<string> =>
      page.locator('#e27').evaluate((one) => getComputedStyle(one, '::highlight(own)').textDecorationLine);
    expect(await line()).toBe('none');
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await line()).toBe('underline');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await line()).toBe('underline');
    expect(await page.locator('.own-sign:visible').count()).toBe(0);
    await close(page);
  });

  test('without scripts the page says that it needs one, and offers nothing', async () => {
    const page = await open('/mine/', { javaScriptEnabled: false });
    expect(await page.getByText('This needs a script.').filter({ visible: true }).count()).toBe(2);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await close(page);
  });
});
