import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../../../../src/importing/job.ts';
import { readSources } from '../../../../../src/importing/read.ts';
import { source } from '../../fixtures.ts';

const FIXTURES = 'tests/fixtures/import';
const WORDPRESS = readFileSync(`${FIXTURES}/wordpress-export/export.xml`, 'utf8');
const DISQUS = readFileSync(`${FIXTURES}/disqus-and-page/comments.xml`, 'utf8');
const wordpress = source('export.xml', WORDPRESS);
const disqus = source('comments.xml', DISQUS);
const PAGE = source('page.html', readFileSync(`${FIXTURES}/disqus-and-page/page.html`, 'utf8'));

const titles = (article?: string, sources = [wordpress]) =>
  readSources(
    sources.map((one) => ({ ...one, article })),
    null,
  ).form.posts.map(({ title }) => title);

describe('of an export of many works', () => {
  it('all are read where none is named', () => {
    expect(titles()).toEqual(['Of Roofs & Bees', 'Of Cellars']);
  });

  it.each([
    'Of Roofs & Bees',
    'of roofs & bees',
    'of-roofs',
    'https://www.quiet.example/2026/01/of-roofs?utm_source=x#comments',
  ])('that one is which “%s” names', (name) => expect(titles(name)).toEqual(['Of Roofs & Bees']));

  it('it is said what is there where the name is of none, and that one is to be named', () => {
    expect(() => titles('Of Lofts')).toThrow(
      'export.xml has no work “Of Lofts”: write the address or the title of one of those that it has, “Of Roofs & Bees”, “Of Cellars”.',
    );
    const job = {
      files: [wordpress],
      known: null,
      scaffold: { text: 'original' as const, beside: [] },
      wantsForm: false,
    };
    expect(() => runJob(job)).toThrow('an edition is of one: name it with --article, by its address or title.');
  });

  it('two exports of a site are brought together, comments that both have once', () => {
    const { form } = readSources(
      [wordpress, disqus].map((one) => ({ ...one, article: 'of-roofs' })),
      null,
    );
    expect(form.posts).toHaveLength(1);
    expect(form.posts[0]!.comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['c31', null],
      ['c32', 'c31'],
      ['c5002', 'c31'],
      ['c5003', 'c5002'],
    ]);
    expect(form.leftOut).toContain('export.xml: left out: 1 other work of the export (17 words).');
  });

  it('pages that Disqus knows under several names of one address are one', () => {
    const [thread] = /<thread [^]*?<\/thread>/.exec(DISQUS)!;
    const again = thread.replace(/dsq:id="\d+"/, 'dsq:id="999"').replace('http:', 'https:');
    const post =
      '<post dsq:id="77"><message>Late.</message><createdAt>2026-01-20T10:00:00Z</createdAt><thread dsq:id="999"/></post>';
    const both = DISQUS.replace(thread, thread + again).replace('</disqus>', `${post}</disqus>`);
    const { posts } = readSources([PAGE, source('comments.xml', both)], null).form;
    expect(posts).toHaveLength(1);
    expect(posts[0]!.comments.map(({ id }) => id)).toContain('c77');
  });

  it('it is said where none is that of the text beside it', () => {
    const { incomplete } = readSources([source('essay.md', '# Of Lofts\n\nA loft is **high**.\n'), disqus], null).form;
    expect(incomplete).toEqual([
      'comments.xml: none of its works has the address or the title of the text that is given with it, and none is read: give the text the title or the address of the one that it is, of “Of Roofs & Bees – The Quiet Blog”, “Of Cellars”.',
    ]);
  });

  it('what a post has besides is named as left out', () => {
    const excerpt = WORDPRESS.replace(
      '<content:encoded>',
      '<excerpt:encoded>In short.</excerpt:encoded><content:encoded>',
    );
    const { leftOut } = readSources([source('export.xml', excerpt)], null).form;
    expect(leftOut.join()).toMatch(/2 fields .*“excerpt:encoded”/);
  });

  it('two works of one title stay two', () => {
    const twice = WORDPRESS.replaceAll('Of Cellars', 'Of Roofs &amp; Bees');
    expect(titles(undefined, [source('export.xml', twice)])).toEqual(['Of Roofs & Bees', 'Of Roofs & Bees']);
  });
});

it.each([
  [
    'that is cut off',
    WORDPRESS.slice(0, 3000),
    /^export\.xml is XML that cannot be read, at line \d+ \(.*\): it may have been cut off; export it again\.$/,
  ],
  ['that is not well-formed', DISQUS.replace('</thread>', ''), /at line \d+ \(unexpected close tag\)/],
  ['without any comment', DISQUS.replace(/<post [^]*<\/post>/, ''), /holds no post and no comment/],
  [
    'that is a feed',
    '<?xml version="1.0"?><rss version="2.0"><channel><item/></channel></rss>',
    /is XML \(<rss>\), as feeds are/,
  ],
])('an export %s is refused', (_, text, why) => {
  expect(() => readSources([source('export.xml', text)], null)).toThrow(why);
});

it('comments without their page are refused as an edition, and it is said what is missing', () => {
  const job = {
    files: [{ ...disqus, article: 'Of Cellars' }],
    known: null,
    scaffold: { text: 'original' as const, beside: [] },
    wantsForm: false,
  };
  expect(() => runJob(job)).toThrow(
    "the copy has comments, but nothing of the post itself; save the post's own page, or get the file of mail that has the first message, and give both.",
  );
});

it('a page alone is said to lack the comments that Disqus has', () => {
  expect(readSources([PAGE], null).form.incomplete.join()).toContain(
    'fetches its comments from Disqus when it is shown, and the copy has none of them: export them there',
  );
  expect(readSources([PAGE, disqus], null).form.incomplete).toEqual([]);
});

describe('a text as WordPress keeps it', () => {
  const blocksOf = (text: string) => {
    const one = WORDPRESS.replace(
      /(<content:encoded><!\[CDATA\[)A roof is quiet[^]*?(\]\]>)/,
      (_, a: string, b: string) => a + text + b,
    );
    return readSources([{ ...source('export.xml', one), article: 'of-roofs' }], null).form;
  };
  const shown = (text: string) => blocksOf(text).posts[0]!.blocks.map((one) => `${one.type}: ${one.text}`);

  it.each<[string, string, string[]]>([
    [
      'paragraphs and lines',
      'One\r\ntwo.\r\n\r\n\r\nThree <em>four\r\nfive</em> six.',
      ['paragraph: One\ntwo.', 'paragraph: Three four\nfive six.'],
    ],
    ['an empty line within an element', '<em>One\n\ntwo</em> three.', ['paragraph: One', 'paragraph: two three.']],
    [
      'text after a block',
      '<h2>Title</h2>\nOne.\n<ul>\n<li>a</li>\n</ul>\nTwo.',
      ['heading: Title', 'paragraph: One.', 'paragraph: a', 'paragraph: Two.'],
    ],
    [
      'a caption',
      '[caption id="a" width="3"]<img src="https://q.example/a.png" alt="A bee"> At <b>rest</b>.[/caption]\nOne.',
      ['image: A bee', 'paragraph: At rest.', 'paragraph: One.'],
    ],
    ['code', '[sourcecode language="js"]\nif (a < b && c) {\n\n}\n[/sourcecode]', ['code: if (a < b && c) {\n\n}']],
    ['something embedded', 'One.\n\n[embed]https://films.example/9[/embed]', ['paragraph: One.', 'embed: ']],
    ['brackets of its own', 'One [sic] and [a b] two [1].', ['paragraph: One [sic] and [a b] two [1].']],
    ['HTML by blocks', '<!-- wp:paragraph -->\n<p>One\ntwo.</p>\n<!-- /wp:paragraph -->', ['paragraph: One two.']],
  ])('shows %s', (_, text, blocks) => {
    expect(shown(text)).toEqual(blocks);
  });

  it('leaves instructions out, and says so', () => {
    const form = blocksOf('One.\n\n[gallery ids="1,2"]\n\n[contact-form]');
    expect(form.posts[0]!.blocks).toHaveLength(1);
    expect(form.leftOut.join()).toContain('2 instructions to the program that made the page');
  });

  it('has the notes that are kept apart', () => {
    const { posts } = readSources([{ ...wordpress, article: 'of-cellars' }], null).form;
    expect(posts[0]!.blocks.map(({ text, n }) => [n, text])).toEqual([
      [undefined, 'A cellar is cool[1], and a bee wants none of it.'],
      [1, 'Or so it is said.'],
    ]);
  });
});

describe('of those who write comments', () => {
  it('neither mail addresses nor places are kept', () => {
    const said = JSON.stringify(readSources([wordpress], null).form);
    expect(said).not.toMatch(/@|192\.0\.2|reed\.example/);
  });

  it.each([
    [
      'WordPress',
      wordpress,
      WORDPRESS.replaceAll('Tom Reed', 'tom@reed.example').replaceAll('Ann Tye', 'ann@tye.example'),
    ],
    ['Disqus', disqus, DISQUS.replaceAll('Tom Reed', 'tom@reed.example')],
  ])('of a name in %s that is an address of mail only its beginning is', (_, one, text) => {
    const said = readSources([source(one.file, text)], null).form;
    expect(said.posts[0]!.comments[0]!.author).toBe('tom');
    expect(JSON.stringify(said)).not.toContain('@');
  });

  it('who gives no name is nobody', () => {
    const { posts } = readSources([disqus], null).form;
    expect(posts[0]!.comments.map(({ author }) => author)).toEqual(['Tom Reed', null, null]);
  });
});

it('a text that the limits of the parser do not hold is read whole', () => {
  const long = 'A bee rests. '.repeat(20_000);
  const text = DISQUS.replace('<p>Cellars are damp.</p>', `<p>${long}</p>`);
  expect(
    readSources([{ ...source('comments.xml', text), article: 'Of Cellars' }], null).form.posts[0]!.comments[0]!
      .blocks[0]!.text,
  ).toBe(long.trim());
});
