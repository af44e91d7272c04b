import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../../src/book/book.ts';
import { exportsFrom } from '../../../src/citing/exports/filled.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { cite, ownOf } from '../../../src/citing/cite.ts';
import { parseReference } from '../../../src/edition/reference.ts';
import { heldOf, type Held } from '../../../src/one-file/held.ts';
import { onePage } from '../../../src/one-file/page.ts';
import { unpack } from '../../../src/searching/packing.ts';
import { edited, publishedContext } from '../citing/small-edition.ts';

const context = publishedContext();
const script = 'const end = "</script><b>";';
const html = onePage(await bookOf(context), { css: 'p { margin: 0 }', before: '0', script, held: heldOf(context) });
const $ = load(html);
const held = JSON.parse($('script[type="application/json"]').text()) as Held;

const idsIn = (): Set<string> =>
  new Set(
    $('[id]')
      .map((_, one) => $(one).attr('id')!)
      .get(),
  );

test('every link leads within the file, or outside by a whole address', () => {
  const ids = idsIn();
  const hrefs = $('a[href]:not([data-open-search])')
    .map((_, one) => $(one).attr('href')!)
    .get();
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !URL.canParse(href)))).toEqual([]);
});

test('nothing in it is to be fetched, and the policy lets nothing run but its own scripts', () => {
  expect($('[src], link, iframe, object').length).toBe(0);
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')!;
  expect(policy).toMatch(/^default-src 'none'; /);
  const hashes = $('script:not([type])')
    .map((_, one) => createHash('sha256').update($(one).text()).digest('base64'))
    .get();
  expect(hashes.length).toBe(2);
  for (const hash of hashes) expect(policy).toContain(`'sha256-${hash}'`);
});

test('a script may say what would end it', () => {
  expect($('b').length).toBe(0);
});

test('what is found in it leads to where it stands', () => {
  const ids = idsIn();
  const { records } = unpack(held.first, held.more);
  expect(records.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['E1', 'T1.1.1', 'widget', 'smith-1999']));
  expect(records.filter(({ href }) => !ids.has(href.replace('#', '')))).toEqual([]);
});

describe('every reference', () => {
  test('is there with who is restated', () => {
    expect(Object.keys(held.at).length).toBe(held.references.length);
    expect(held.at['e1']!.said).toBe('Restated from Ann Author, ¶ 1');
  });

  test('is cited as its page cites it', () => {
    for (const [id, { citations }] of Object.entries(held.at)) {
      const ref = parseReference(id)!;
      const own = ownOf(cite({ kind: 'passages', ranges: [{ from: ref, to: ref }] }, context)[0]!);
      const { frame, filling } = citations.at(-1)!;
      const { frame: shared, forms } = held.frames[frame]!;
      expect(exportsFrom({ frame: shared, filling }, forms)).toEqual(exportsOf(own));
    }
  });
});

test('in an edition of another language, words of the site say that they are in theirs', async () => {
  const hebrew = publishedContext(edited('edition.yaml', (text) => `language: he${text}`));
  const made = await bookOf(hebrew);
  const one = load(onePage(made, { css: '', before: '0', script, held: heldOf(hebrew) }));
  expect(one('html').attr()).toEqual({ lang: 'he', dir: 'rtl' });
  const said = one('.title-page p[lang=en][dir=ltr]').text();
  expect(said).toContain('edition.example');
  expect(
    one('.search-dialog, cite-card, .notice, .contents summary')
      .toArray()
      .map((each) => each.attribs['dir']),
  ).toEqual(Array(4).fill('ltr'));
  expect(one('#find-results').attr('dir')).toBe('rtl');
  expect(load(html)('[lang]').length).toBe(1);
});
