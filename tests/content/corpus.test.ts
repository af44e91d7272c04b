import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, type Reference } from '../../src/edition/reference.ts';
import { writeFolder, type FileBytes } from '../../src/files/write.ts';
import { emptyPost } from '../../src/importing/normal-form.ts';
import { scaffold } from '../../src/importing/scaffold/edition.ts';
import type { Picture } from '../../src/importing/scaffold/carried/pictures.ts';
import { buildForPublic } from '../originals/fixture.ts';
import { lettersOf, lettersShown, missingIn } from '../unit/importing/carried/shown.ts';
import { asOne, besideOf, carriedIn, commentsIn, worksOf } from '../unit/importing/carried/works.ts';
import { corpusNames } from '../unit/importing/fixtures.ts';

/** Every document of the corpus, and what technical posts have, in one edition that carries them: found again in its built site. */
const TECHNICAL = [
  'formulas-and-headings',
  'html-of-every-kind',
  'images',
  'lists',
  'polls-and-embeds',
  'spoilers',
  'tables',
];
const OF_FORUMS = ['graphql-new', 'quotations', 'technical-graphql'];

const works = worksOf([...corpusNames, ...TECHNICAL, ...OF_FORUMS]);
const post = asOne(works, {
  ...emptyPost(),
  title: 'Many Hands',
  authors: ['Ann Ore', 'Tom van der Reed'],
  date: '2026-02-02',
  url: 'https://hands.example/many',
});
const { files, pictures } = scaffold(post, [], [], { text: 'original', beside: besideOf(post) });

const folder = mkdtempSync(join(tmpdir(), 'variorum-corpus-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];

/** The fixtures name pictures and hold none. */
async function pictureFile({ name, from }: Picture): Promise<FileBytes> {
  const blank = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
  const isPng = 'base64' in from || name.endsWith('.png');
  return { path: `images/${name}`, text: await (isPng ? blank.png() : blank.jpeg()).toBuffer() };
}

const pages: CheerioAPI[] = [];

beforeAll(async () => {
  writeFolder(content, [...files, ...(await Promise.all(pictures.map(pictureFile)))]);
  buildForPublic(content, dist);
  for (const part of ['essay', 'threads'])
    for (const file of readdirSync(join(dist, part), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.html')) pages.push(load(readFileSync(join(dist, part, file))));
  for (const $ of pages)
    $('[id]').each((_, one) => void (places.has(one.attribs['id']!) || places.set(one.attribs['id']!, $(one))));
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands at each id of the pages that are read. */
const places = new Map<string, Cheerio<Element>>();

function at(ref: Reference): Cheerio<Element> {
  const found = places.get(idOf(ref));
  if (!found) throw new Error(`${ref} is on no page.`);
  return found;
}

describe('of every work that is carried', () => {
  test('letters, numbers, cells, code, formulas, links and pictures are found again in their passages', () => {
    const missing = carriedIn(post).flatMap(({ planned: { ref, blocks }, notes }) =>
      missingIn({ blocks, $: load(at(ref).find('.prose').first().html()!, null, false) }, notes).map(
        (one) => `${ref}: ${one}`,
      ),
    );
    expect(missing).toEqual([]);
    expect(carriedIn(post).length).toBeGreaterThan(250);
  });

  test('what comments say, what they quote and who says it is found again in them', () => {
    const missing = commentsIn(post).flatMap(({ ref, comment: { author, blocks } }) => {
      const $ = load(at(ref).html()!, null, false);
      const said = lettersShown({ blocks, $ }, $.root().children() as Cheerio<Element>);
      return [author ?? '', ...blocks.map(({ text }) => text)].filter((text) => !said.includes(lettersOf(text)));
    });
    expect(missing).toEqual([]);
  });

  test('its headings are found again, and over them its title', () => {
    const shown = new Set(
      pages.flatMap(($) =>
        $('h1, h2, h3, h4, h5, h6')
          .toArray()
          .map((one) => lettersOf($(one).text())),
      ),
    );
    const wanted = post.blocks.filter(({ type, quoted, item, n }) => type === 'heading' && !quoted && !item && !n);
    expect(
      wanted.map(({ text }) => text).filter((text) => ![...shown].some((one) => one.includes(lettersOf(text)))),
    ).toEqual([]);
    for (const { post: one } of works) if (one.title) expect([...shown].join()).toContain(lettersOf(one.title));
  });
});
