import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { close, open, openCard } from '../browser/page.ts';

/** An edition in the making is a site that can be read and cited, and promises nothing that it does not have. */
const dist = join(inject('builds'), 'all');
const html = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const $of = (file: string) => load(readFileSync(join(dist, file)));

const EMPTY = ['/glossary/', '/models/', '/works/'];

describe('no page', () => {
  test('leads to one that holds nothing', () => {
    const promising = html
      .filter((file) => !EMPTY.some((path) => `/${file}`.startsWith(path)))
      .flatMap((file) =>
        EMPTY.filter((path) => $of(file)(`a[href="${path}"]`).length).map((path) => `${file}: ${path}`),
      );
    expect(promising).toEqual([]);
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toMatch(/\/(glossary|models|works)\//);
  });

  test('heads a list that is empty', () => {
    const $ = $of('questions/index.html');
    expect($('.questions > section').length).toBeGreaterThan(0);
    expect($('.questions > section').filter((_, one) => $(one).find('li').length === 0).length).toBe(0);
  });

  test('names references that the edition does not have', () => {
    const refs: string[] = JSON.parse(readFileSync(join(dist, 'references.json'), 'utf8'));
    for (const file of ['404.html', 'cite/index.html', 'essay/index.html']) {
      const $ = $of(file);
      const hints = $('#cite-hint, #passages-hint, wrong-address .prose').append(' ').text();
      const text = `${hints} ${$('[placeholder]').attr('placeholder')}`;
      const named = text.match(/\b(?:[ENG]\d+|T\d+(?:\.\d+)+)\b/g) ?? [];
      expect(named.length, file).toBeGreaterThan(0);
      expect(
        named.filter((ref) => !refs.includes(ref)),
        file,
      ).toEqual([]);
    }
  });
});

test('without a mapped argument there is no page of it, nothing leads there, and machines are told that there is none', () => {
  const gone = /"\/(argument|open|argument\.aif\.json|argument\.argdown)\/?["#]/;
  expect(html.filter((file) => gone.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  for (const file of ['argument', 'open', 'argument.aif.json', 'argument.argdown'])
    expect(existsSync(join(dist, file)), file).toBe(false);
  expect(JSON.parse(readFileSync(join(dist, 'edition.json'), 'utf8'))).toMatchObject({ argument: null });
  expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toMatch(/\/(argument|open)\//);
});

test('an item of a list is one in the essay as in a comment', () => {
  const $ = $of('essay/index.html');
  expect($('#e3, #e4').filter('.passage.item').length).toBe(2);
  expect($('.passage.item .original').filter((_, one) => $(one).find('li').length !== 1).length).toBe(0);
});

test('a search that finds nothing does not send to a glossary that is not there', async () => {
  const page = await open('/search/?q=sourdough');
  await page.getByText('Nothing in this edition fits “sourdough”').waitFor();
  expect(await page.locator('main [role=status]').textContent()).not.toContain('glossary');
  await close(page);
});

test('a passage that is still to be written is cited from its card, and its link opens', async () => {
  const page = await open('/essay/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openCard(page, '#e4');
  const card = page.locator('dialog.cite-card');
  const text = (await card.textContent())!;
  expect(text).toContain('Quill and Ash 2026, ¶ 4');
  expect(text).toContain("The Lighthouse Keeper's Bees".replace("'", '’'));
  expect(text).toContain('https://www.lesswrong.com/posts/LhBees7kQuill2Mar/the-lighthouse-keeper-s-bees');
  const link = await card.locator('a[href$="/p/e4/"]').first().getAttribute('href');
  await page.goto(new URL(link!, page.url()).pathname);
  expect(await page.locator('h1').textContent()).toContain('E4');
  expect(await page.locator('.original').textContent()).toContain('goose feathers');
  await close(page);
});
