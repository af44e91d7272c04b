import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { FILLED, WRITTEN } from './fixture.ts';

/** What the built pages hold, read as files. */
const builds = inject('builds');

const filesOf = (build: string): string[] =>
  readdirSync(join(builds, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(builds, build).length + 1))
    .sort();

const read = (build: string, file: string): Buffer => readFileSync(join(builds, build, file));
const page = (build: string, path: string) => load(read(build, `${path.slice(1)}index.html`));
const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const { passages, quotations } = JSON.parse(readFileSync(join(builds, 'edition/originals/originals.json'), 'utf8'));
const originalOf = (ref: string): string => passages[ref].blocks[0].text;

describe('without originals', () => {
  test('a build that is to show none is, byte for byte, that of an edition without any', () => {
    expect(filesOf('none')).toEqual(filesOf('absent'));
    expect(filesOf('none').filter((file) => !read('none', file).equals(read('absent', file)))).toEqual([]);
  });

  test('nothing of originals is left: no style, no control, no word', () => {
    for (const file of filesOf('absent').filter((one) => one.endsWith('.html'))) {
      const html = read('absent', file).toString();
      expect(html).not.toMatch(/data-originals|twofold|passage-view|class="(?:[^"]* )?original[ "]|name="originals/);
      for (const ref of Object.keys(passages))
        if (originalOf(ref).length > 40) expect(html).not.toContain(originalOf(ref));
    }
  });
});

/** The numbered and the nested items of the technical part: the number that each begins with, its level, its words. */
const LISTS = [
  ['3', '', 'Fill it.'],
  ['4', '', 'Heat it:'],
  ['', 'level-2', 'on gas'],
  ['', 'level-2', 'on coal'],
  ['5', '', 'Wait.'],
];

describe('with all originals', () => {
  test('the essay has each passage in both wordings', () => {
    const $ = page('all', '/essay/');
    expect(trimmed($('#e1 > .restated').text())).toBe(WRITTEN['E1']);
    expect(trimmed($('#e1 > .original').text())).toBe(originalOf('E1'));
    expect($('.passage.twofold').length).toBe($('.passage').length);
    expect($('html').attr('data-originals')).toBe('both');
  });

  test('what is to be written says so beside its original', () => {
    const $ = page('all', '/essay/');
    const unwritten = $('.passage > .restated').filter((_, one) => $(one).text().includes('To be written.'));
    const essay = Object.keys(passages).filter((ref) => /^[EN]/.test(ref));
    expect(unwritten.length).toBe(essay.length - Object.keys(WRITTEN).filter((ref) => ref.startsWith('E')).length);
  });

  test('a formula is a formula, a table a table', () => {
    const $ = page('all', '/essay/');
    expect($('.original .katex').length).toBeGreaterThan(0);
    expect($('.original table td').length).toBeGreaterThan(0);
  });

  test('of a technical work, lists have their numbers and levels, tables their spans, spoilers stand closed', () => {
    const $ = page('all', '/essay/');
    const items = $('.original > :is(ol, ul)')
      .toArray()
      .map((list) => [list.attribs['start'] ?? '', list.attribs['class'] ?? '', trimmed($(list).text())]);
    expect(items).toEqual(expect.arrayContaining(LISTS));
    const tones = $('.original caption:contains("Trials")').parent();
    expect(tones.parent().attr('role')).toBe('group');
    expect(
      tones
        .find('[colspan], [rowspan]')
        .toArray()
        .map((cell) => $(cell).text() + (cell.attribs['colspan'] ?? '') + (cell.attribs['rowspan'] ?? '')),
    ).toEqual(['Tones2', '12']);
    expect($('.original details.spoiler:not([open])').text()).toContain('It is the edge that sings.');
    expect($('.original pre:contains("boil")').text()).toBe('def boil():\n    return 100');
    expect($('.original a[href="https://example.org/kettle.png"]').text()).toContain('A kettle');
  });

  test('a gap that the copy fills shows what was lost, marked', () => {
    for (const path of ['/essay/', '/p/g1/']) {
      const $ = page('all', path);
      expect($(`.original:contains("${FILLED}")`).attr('data-but')).toBe(', from a fuller copy');
    }
  });

  test('a quotation has the words quoted', () => {
    const words = Object.values(quotations as Record<string, { text: string }[]>).flat();
    const shown = filesOf('all')
      .filter((file) => /^threads\/.+\/index\.html$/.test(file))
      .flatMap((file) => {
        const $ = load(read('all', file));
        return $('.quotation > .original')
          .map((_, one) => trimmed($(one).text()))
          .get();
      });
    expect(shown.sort()).toEqual(words.map(({ text }) => trimmed(text)).sort());
  });

  test('the page of a passage, of a comment and of a note shows both', () => {
    for (const [path, ref] of [
      ['/p/e1/', 'E1'],
      ['/p/t1-1-1/', 'T1.1.1'],
      ['/p/t1-1/', 'T1.1.1'],
      ['/p/n1/', 'N1'],
    ] as const) {
      const one = page('all', path)(`.twofold[data-ref="${ref}"]`);
      expect(one.attr('data-shows')).toBe('both');
      expect(trimmed(one.children('.original').text())).toBe(originalOf(ref));
    }
  });

  test('what is hostile in the file is clean on the page', () => {
    const html = page('all', '/essay/')('#e3 > .original').html();
    expect(trimmed(html!)).toBe('<ul><li><p><b>Kept</b></p></li></ul>');
  });

  test('the search may look into all that is shown', () => {
    const words = JSON.parse(read('all', 'search/originals.json').toString());
    expect(Object.keys(words).sort()).toEqual([...Object.keys(passages), 'G1'].sort());
    expect(words.E1).toBe(originalOf('E1'));
    expect(words.G1).toBe(FILLED);
    expect(page('all', '/search/')('main input[name=originals]').attr('value')).toBe('/search/originals.json');
  });

  test('an edition in the making offers what it has: no glossary, models or works', () => {
    const $ = page('all', '/');
    const links = $('.site-nav > a').map((_, one) => $(one).text().trim());
    expect(links.get()).toEqual(['Essay', 'Threads', 'People', 'Questions', 'About', 'Search']);
  });

  test('the essay weighs no more than the text added, and what shows it', () => {
    const weight = (text: Buffer): number => brotliCompressSync(text).length;
    const $ = page('all', '/essay/');
    const added = $('.original')
      .map((_, one) => $.html(one))
      .get()
      .join('');
    // Style sheet, control and script, compressed: once a page, however long the text is.
    const FIXED = 1700;
    const growth = weight(read('all', 'essay/index.html')) - weight(read('absent', 'essay/index.html'));
    expect(growth).toBeLessThan(weight(Buffer.from(added)) + FIXED);
  });
});

describe('a published build of an edition that says nothing', () => {
  test('shows excerpts: at most twenty words, then the way to the original', () => {
    const $ = page('excerpts', '/essay/');
    expect($('html').attr('data-originals')).toBe('restatement');
    const texts = $('.original')
      .map((_, one) => {
        const text = $(one).clone();
        expect(text.find('a').last().attr('href')).toMatch(/^https:\/\/www\.lesswrong\.com\/posts\//);
        text.find('a').last().remove();
        text.find('.katex').replaceWith('x');
        return trimmed(text.text());
      })
      .get();
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.split(' ').length > 21 || text.length > 151)).toEqual([]);
    expect(texts.filter((text) => text.endsWith('…')).length).toBeGreaterThan(2);
  });

  test('the search may look into no more', () => {
    const words: string[] = Object.values(JSON.parse(read('excerpts', 'search/originals.json').toString()));
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((text) => text.split(/\s+/).length > 21 || text.length > 151)).toEqual([]);
  });

  test('holds no whole passage that is longer than an excerpt', () => {
    const long = Object.keys(passages).filter((ref) => originalOf(ref).length > 160);
    expect(long.length).toBeGreaterThan(0);
    for (const file of filesOf('excerpts').filter((one) => /\.(html|json)$/.test(one)))
      for (const ref of long) expect(read('excerpts', file).toString()).not.toContain(originalOf(ref).slice(-40));
  });
});
