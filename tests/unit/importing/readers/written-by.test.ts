import { describe, expect, it } from 'vitest';
import { authorsIn, authorsOfLine, namesOfField } from '../../../../src/importing/readers/written-by.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

describe('a byline', () => {
  it.each([
    ['by Mara Quill', ['Mara Quill']],
    ['By: Mara Quill and Tom Reed', ['Mara Quill', 'Tom Reed']],
    ['BY MARA QUILL', ['MARA QUILL']],
    ['Posted by Mara', ['Mara']],
    ['von Tilda März', ['Tilda März']],
    ['Geschrieben von Tilda März', ['Tilda März']],
    ['par Élise Dupont', ['Élise Dupont']],
    ['por Ana', ['Ana']],
    ['di Giulia Rossi', ['Giulia Rossi']],
    ['Scritto da Giulia', ['Giulia']],
    ['door Piet de Vries', ['Piet de Vries']],
    ['av Åsa Lind', ['Åsa Lind']],
    // Names that begin so, and words that none does.
    ['von Neumann', ['von Neumann']],
    ['von der Leyen', ['von der Leyen']],
    ['di Stefano', ['di Stefano']],
    ['af Klint', ['af Klint']],
    ['da Silva Santos', ['da Silva Santos']],
    ['John von Neumann', ['John von Neumann']],
    ['Byron Lee', ['Byron Lee']],
    ['Avery Lind', ['Avery Lind']],
    ['by the editors', ['by the editors']],
    // What is written behind a name is none.
    ['by Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
    ['by Ann Lee, M.D., Tom Reed, III and M.D. Vane', ['Ann Lee, M.D.', 'Tom Reed, III', 'M.D. Vane']],
    ['Ann Lee, Esq. & Ivo Park', ['Ann Lee, Esq.', 'Ivo Park']],
    // A comma may stand before the last of three, too.
    ['by Mara Quill, Tom Reed, and Ann Lee', ['Mara Quill', 'Tom Reed', 'Ann Lee']],
    ['by Mara Quill, Tom Reed, Jr., & Ann Lee', ['Mara Quill', 'Tom Reed, Jr.', 'Ann Lee']],
    ['by Mara Quill, Andy Reed', ['Mara Quill', 'Andy Reed']],
  ])('“%s”', (text, names) => expect(authorsIn(text)).toEqual(names));

  it.each([
    ['von Anna', ['Anna'], ['Anna']],
    ['von Tilda März', ['Tilda März'], ['Tilda März']],
    ['von Humboldt Stein', ['von Humboldt Stein'], ['von Humboldt Stein']],
    ['by Mara Quill and Tom Reed', ['Tom Reed'], ['Mara Quill', 'Tom Reed']],
    ['Ein Beitrag von Tilda März', ['Tilda März'], ['Tilda März']],
    ['Susanna', ['Anna'], ['Susanna']],
  ])('“%s” where the page names %j', (text, known, names) => expect(authorsIn(text, known)).toEqual(names));

  it.each([
    ['von Anna', ['Anna']],
    ['by Mara Quill and Tom Reed', ['Mara Quill', 'Tom Reed']],
    ['by the sea', null],
    ['by Mara, in 1888', null],
    ['by Martin Luther King, Jr. and Tom Reed', ['Martin Luther King, Jr.', 'Tom Reed']],
  ])('of a line “%s”', (text, names) => expect(authorsOfLine(text)).toEqual(names));
});

it.each([
  ['Mara Quill, Tom Reed, and Ann Lee', ['Mara Quill', 'Tom Reed', 'Ann Lee']],
  ['Mara Quill, Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['Mara Quill and Tom Reed & Ann Lee', ['Mara Quill', 'Tom Reed', 'Ann Lee']],
  ['Plato, Mara Quill and Tom Reed', ['Plato', 'Mara Quill', 'Tom Reed']],
  ['Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
  ['Quill, Mara Jane', ['Quill, Mara Jane']],
  ['García Márquez, Gabriel', ['García Márquez, Gabriel']],
  ['Quill, Mara and Reed, Tom', ['Quill, Mara', 'Reed, Tom']],
  ['King, Martin Luther, Jr. and Quill, Mara', ['King, Martin Luther, Jr.', 'Quill, Mara']],
  ['Quill, Mara; Reed, Tom; and Ann Lee', ['Quill, Mara', 'Reed, Tom', 'Ann Lee']],
])('in a field “%s”', (text, names) => expect(namesOfField(text)).toEqual(names));

describe('front matter', () => {
  it.each([
    ['author: Mara Quill, Tom Reed, and Ann Lee', ['Mara Quill', 'Tom Reed', 'Ann Lee']],
    ['author: [Mara Quill and Sons, "Reed, Tom Ivo"]', ['Mara Quill and Sons', 'Reed, Tom Ivo']],
    ['author: { given: Mara Jane, family: van Quill }', ['Mara Jane, van Quill']],
  ])('with “%s”', (line, authors) => {
    const text = `---\n${line}\n---\n\n# Tides\n\nThe sea.\n`;
    expect(readSources([source('a.md', text)], null).form.posts[0]!.authors).toEqual(authors);
  });
});

it('a post of the forum may have three authors, with a comma before the last', () => {
  const text = '# Tides\n\n*   By Mara Quill, Tom Reed, and Ann Lee\n*   2026-01-12\n\nThe sea.\n';
  const { form } = readSources([source('a.md', text)], null);
  expect(form.posts[0]!.authors).toEqual(['Mara Quill', 'Tom Reed', 'Ann Lee']);
});

it.each([
  ['<meta name=author content="Tilda März">', 'von Tilda März', 'Tilda März'],
  ['', 'von Tilda März', 'Tilda März'],
  ['<meta name=author content="von Neumann">', 'von Neumann', 'von Neumann'],
])('a page with %s and the byline “%s” is by %s', (meta, byline, author) => {
  const text =
    '<p>Die Gezeiten kommen und gehen zweimal am Tag, und niemand am Strand weiß genau, warum das so ist.</p>';
  const page = `<!doctype html><html lang=de><head><title>Gezeiten</title>${meta}</head><body><article><h1>Gezeiten</h1><p class="byline">${byline}</p>${text.repeat(8)}</article></body></html>`;
  expect(readSources([source('page.html', page)], null).form.posts[0]!.authors).toEqual([author]);
});

it.each([
  ['By Mara Quill and Tom Reed, 12 January 2026', ['Mara Quill', 'Tom Reed'], '2026-01-12T00:00:00.000Z'],
  ['*Posted by Mara Quill on 2026-01-12 14:05 CET*', ['Mara Quill'], '2026-01-12T13:05:00.000Z'],
  ['Author: Mara Quill, 12 January 2026', ['Mara Quill'], '2026-01-12T00:00:00.000Z'],
  ['London, 12 January 2026', [], null],
  ['By the sea there was a house, in January 2026, which stood alone.', [], null],
])('below the title of a text in Markdown “%s” says who wrote it and when', (line, authors, date) => {
  const { posts } = readSources([source('a.md', `# Tides\n\n${line}\n\nThe sea comes and goes.\n`)], null).form;
  expect(posts[0]).toMatchObject({ title: 'Tides', authors, date });
  expect(posts[0]!.blocks).toHaveLength(date ? 1 : 2);
});

it.each([
  ['By Mara Quill', ['Mara Quill']],
  ['Written by: Mara van Quill and T. Reed', ['Mara van Quill', 'T. Reed']],
  ['Autorin: Mara Quill', ['Mara Quill']],
  ['By Mara', []],
  ['By Dawn they rest', []],
  ['Published by Quiet Books', []],
  ['By the way Mara', []],
  ['Von Neumann', []],
])('a line “%s” there may be of a name alone', (line, authors) => {
  const { posts } = readSources([source('a.md', `# Tides\n\n${line}\n\nThe sea comes and goes.\n`)], null).form;
  expect([posts[0]!.authors, posts[0]!.blocks.length]).toEqual([authors, authors.length ? 1 : 2]);
});

it.each([
  ['By Mara Quill and Tom Reed, 12 January 2026', ['Mara Quill', 'Tom Reed'], '2026-01-12T00:00:00.000Z'],
  ['By Mara Quill\n\n12 January 2026', ['Mara Quill'], '2026-01-12T00:00:00.000Z'],
  ['London, 12 January 2026', [], '2026-01-12T00:00:00.000Z'],
])('and so does “%s” below that of a plain text', (lines, authors, date) => {
  for (const gap of authors.length ? ['\n', '\n\n'] : ['\n\n']) {
    const text = `Tides${gap}${lines}\n\nThe sea comes and goes, and comes again.\n\nIt does so twice a day.\n`;
    const { posts } = readSources([source('a.txt', text)], null).form;
    expect(posts[0]).toMatchObject({ title: 'Tides', authors, date });
    expect(posts[0]!.blocks).toHaveLength(2);
  }
});

it.each([
  ['12', 0],
  ['13', 1],
])(
  'of a text that has a date above its title that counts; another below, of the %sth, is said to be left out',
  (day, said) => {
    const text = `---\ntitle: Tides\ndate: 2026-01-12\n---\n\nBy Mara Quill, ${day} January 2026\n\nThe sea comes and goes.\n`;
    const { posts, leftOut } = readSources([source('a.md', text)], null).form;
    expect(posts[0]).toMatchObject({ authors: ['Mara Quill'], date: '2026-01-12T00:00:00.000Z' });
    expect(posts[0]!.blocks).toHaveLength(1);
    expect(leftOut.filter((one) => one.includes('13 January'))).toHaveLength(said);
  },
);

it('tags in a heading, as of an anchor, are part of no name or title', () => {
  const anchor = '<a id="here"></a>';
  const text = `# ${anchor}Of *Tides*\n\nThe sea.\n\n## ${anchor}Comments\n\n### ${anchor}Mara Quill, 2026-01-12\n\nYes.\n`;
  const [post] = readSources([source('a.md', text)], null).form.posts;
  expect(post).toMatchObject({ title: 'Of Tides', comments: [{ author: 'Mara Quill' }] });
});

it.each([
  ['Mara Quill', 'By Mara Quill'],
  ['By Mara', 'Author: Mara'],
  ['Published by Quiet Books', 'Author: Quiet Books'],
  ['By the way Mara', null],
])('of “%s” there it is asked whether it is the author, who is read where it says “%s”', (line, signed) => {
  const of = (below: string) =>
    readSources([source('a.md', `# Tides\n\n${below}\n\nThe sea comes and goes.\n`)], null).form;
  const asked = of(line).warnings.join();
  if (signed === null) expect(asked).toBe('');
  else {
    expect(asked).toContain(`if that is the author, write “${signed}” there`);
    expect(of(signed).posts[0]!.authors).toHaveLength(1);
  }
});
