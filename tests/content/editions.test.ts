import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownStyle } from '../../src/edition/face/style.ts';
import { hashOf } from '../../src/html/policy.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { idOf } from '../../src/edition/reference.ts';
import { LANGUAGES } from '../../src/strings/strings.ts';
import { faultsOf, linksIn } from '../epub.ts';
import { buildForPublic } from '../originals/fixture.ts';
import { leftoverEnglish } from './leftover-english.ts';

/** The small editions of the repository, as examples and as proof: each is built and read. */
const EDITIONS = [
  {
    name: 'tell-tale-heart',
    language: 'en',
    menu: ['Essay', 'Glossary', 'Questions', 'About', 'Search'],
    rights: 'Rights',
  },
  { name: 'maerchen', language: 'de', menu: ['Text', 'Glossar', 'Fragen', 'Über', 'Suche'], rights: 'Rechte' },
];

const folder = mkdtempSync(join(tmpdir(), 'variorum-editions-'));
beforeAll(() => EDITIONS.forEach(({ name }) => buildForPublic(`editions/${name}`, join(folder, name))), 400_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Without the spaces, which a line break in the source may be or not. */
const dense = (text: string): string => text.replace(/\s+/g, '');

describe.for(EDITIONS)('$name', ({ name, language, menu, rights }) => {
  const { edition, problems } = buildEdition(readContent(`editions/${name}`));
  const { site, name: title } = edition!.data;
  const base = new URL(site).pathname;
  const file = (path: string): string => readFileSync(join(folder, name, path), 'utf8');
  const page = (path: string): CheerioAPI => load(file(join(path, 'index.html')));
  const pages = (): string[] =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

  test('nothing is wrong with it, and it keeps no outline', () => {
    expect(problems).toEqual([]);
    expect(readdirSync(`editions/${name}`)).not.toContain('outline.json');
  });

  test('its licence is the heading of its rights, in its language', () => {
    const licence = page('essay')('link[rel="license"]').attr('href')!;
    const heading = page('about')(new URL(licence).hash);
    expect([licence.split('#')[0], heading.text()]).toEqual([`${site}/about/`, rights]);
  });

  test('every word of the text is there, in its place and on the page of its own', () => {
    const essay = page('essay');
    const own = [...edition!.passages.values()].filter(({ ref }) => ref.startsWith('E'));
    for (const { ref, text } of own) {
      const prose = essay(`#${idOf(ref)} .prose`).first();
      prose.find('.note-call').remove();
      expect(dense(prose.text())).toBe(dense(text));
      const alone = page(`p/${idOf(ref)}`)('.passage-main .prose').first();
      alone.find('.note-call').remove();
      expect(dense(alone.text())).toBe(dense(text));
    }
    expect(own.length).toBeGreaterThan(5);
  });

  test('it speaks of itself in its own name and language, and says nowhere that it is restated', () => {
    const home = page('.');
    expect(home('html').attr('lang')).toBe(language);
    expect(home('.site-name').text()).toBe(title);
    expect(
      home('.site-nav > a')
        .toArray()
        .map((one) => home(one).text()),
    ).toEqual(menu);
    for (const path of pages()) expect(load(file(path))('body').text()).not.toMatch(/restate|neu gesagt/i);
  });

  test('notes are signed, in the margin, on their words, and cited as their editors’', () => {
    const essay = page('essay');
    for (const { ref, on, words, by } of edition!.annotations) {
      const note = essay(`#${idOf(ref)}`);
      expect(note.find('.annotation-by').text()).toBe(edition!.data.editors[by]!.family);
      expect(note.closest('.step').find(`#${idOf(on)}`)).toHaveLength(1);
      if (words) expect(essay(`#${idOf(on)} .annotated`).text()).toContain(words);
      const cited = page(`p/${idOf(ref)}`)('#cite [data-object]');
      expect(cited).toHaveLength(1);
      expect(cited.text()).toContain(edition!.data.editors[by]!.family);
    }
    const { items } = JSON.parse(file('annotations.json')).first;
    expect(items).toHaveLength(edition!.annotations.length);
  });

  test('a passage is one thing to cite: its author’s', () => {
    const cited = page('p/e1')('#cite [data-object]');
    expect(cited).toHaveLength(1);
    expect(cited.text()).toContain(edition!.data.original.author[0]!.family);
    expect(cited.text()).toContain(`${site}/p/e1/`);
  });

  test('no link, script, style or picture leaves the path that it lies under', () => {
    const out = new Set(pages().map((path) => `${base}/${path.replace(/index\.html$/, '')}`));
    for (const path of pages()) {
      const $ = load(file(path));
      const inside = $('a[href^="/"], link[href^="/"]')
        .toArray()
        .map((one) => $(one).attr('href')!);
      for (const href of [
        ...inside,
        ...$('[src^="/"]')
          .toArray()
          .map((one) => $(one).attr('src')!),
      ])
        expect(href.startsWith(`${base}/`), `${path}: ${href}`).toBe(true);
      for (const href of $('a[href^="/"]')
        .toArray()
        .map((one) => $(one).attr('href')!.split(/[?#]/)[0]!))
        expect(out.has(href) || /\.\w+$/.test(href), `${path}: ${href}`).toBe(true);
    }
  });

  test('its own colours and fonts are on every page, as the policy allows, and only where it has any', () => {
    const own = ownStyle(edition!.data, (font) => `${base}/fonts/${font}`);
    expect(own !== '').toBe(name === 'maerchen');
    for (const path of pages()) {
      const $ = load(file(path));
      const styles = $('style')
        .toArray()
        .map((one) => $(one).text());
      const first = styles.find((one) => one.includes('@layer ') && one.includes('Variorum Serif'))!;
      expect(first.endsWith(own), path).toBe(true);
      expect(first.includes("'Edition"), path).toBe(own !== '');
      expect($.html(), path).toContain(hashOf(first));
    }
    for (const [, font] of own.matchAll(/url\('([^']+)'\)/g))
      expect(file(font!.slice(base.length + 1)).length).toBeGreaterThan(1000);
  });

  test('EPUBCheck finds nothing wrong with its e-book, which has every reference, and whose links resolve', async () => {
    const [epub] = readdirSync(join(folder, name)).filter((path) => path.endsWith('.epub'));
    const bytes = new Uint8Array(readFileSync(join(folder, name, epub!)));
    expect(await faultsOf(bytes)).toEqual([]);
    const { anchors, dead } = linksIn(bytes);
    const { passages, gaps, comments, threadsByRef } = edition!;
    const references = [passages, gaps, comments, threadsByRef].flatMap((all) => [...all.keys()]);
    expect(references.filter((ref) => !anchors.has(idOf(ref)))).toEqual([]);
    expect(dead).toEqual([]);
  });

  test('search is in its language', () => {
    expect(Object.keys(JSON.parse(file('pagefind/pagefind-entry.json')).languages)).toEqual([language]);
  });
});

describe('in another language', () => {
  const inEnglish = (name: string) => leftoverEnglish(join(folder, name), LANGUAGES['de']!);

  test('nothing that a reader sees or hears, on pages or in files to keep, is left in English', () => {
    const { found, files } = inEnglish('maerchen');
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(30);
  });

  test('an English edition has much of it', () => {
    expect(inEnglish('tell-tale-heart').found.length).toBeGreaterThan(100);
  });
});
