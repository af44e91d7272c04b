import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/importing/normal-form.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import { planEdition, type PlannedPassage } from '../../../../src/importing/scaffold/plan.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { renderBody } from '../../../../src/rendering/render.ts';
import type { Block, ItemMark } from '../../../../src/schemas/source-block.ts';
import { caseNames, expectedOf } from '../fixtures.ts';

/** Numbers, cells, code and formulas of a work, found again in the HTML that its pages have of each passage of the essay. */

interface Shown {
  blocks: Block[];
  $: CheerioAPI;
}

async function shownOf(post: Post): Promise<Shown[]> {
  const { edition } = buildEdition([...scaffold(post, [], [], { text: 'original', beside: [] }).files]);
  const planned = planEdition(post, true).sections.flatMap(({ passages }): PlannedPassage[] => passages);
  const shown: Shown[] = [];
  for (const { ref, blocks } of planned) {
    const { html } = await renderBody({ nodes: edition!.passages.get(ref)!.nodes, ref }, edition!);
    shown.push({ blocks, $: load(html, null, false) });
  }
  return shown;
}

const dense = (text: string): string => text.replace(/\s+/g, '');

/** `3`, or `c)` where it is written out. */
const LETTERED = /^\s*(?:[a-z]+|-\d+)\)(?=\s|$)/i;

/** Items of numbered lists, as a reader sees their numbers. */
const numbersShown = ({ $ }: Shown): string[] =>
  $('li')
    .toArray()
    .flatMap((item) => {
      const list = $(item).parent();
      const before = $(item).prevAll('li').length;
      if (list.is('ol')) return [`${Number(list.attr('start') ?? 1) + before}`];
      return LETTERED.exec($(item).text())?.[0].trim() ?? [];
    });

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function numberOf({ ordinal, style }: ItemMark): string[] {
  if (ordinal === undefined) return [];
  if (!style) return [ordinal < 0 ? `${ordinal})` : `${ordinal}`];
  const letters = style.toLowerCase() === 'i' ? ROMAN[ordinal - 1]! : String.fromCharCode(96 + ordinal);
  return [`${style === style.toLowerCase() ? letters : letters.toUpperCase()})`];
}

const numbersOf = ({ blocks }: Shown): string[] =>
  blocks.flatMap(({ item }) =>
    item ? [...(item.outer ?? []), ...(item.continued ? [] : [item])].flatMap(numberOf) : [],
  );

const spansOf = (cell: { colspan?: number; rowspan?: number }): string => `${cell.colspan ?? 1}×${cell.rowspan ?? 1}`;

const rowsShown = ($: CheerioAPI, table: Cheerio<Element>): string[] =>
  table
    .find('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children('td, th')
        .toArray()
        .map((cell) => `${$(cell).attr('colspan') ?? 1}×${$(cell).attr('rowspan') ?? 1}`)
        .join(' '),
    );

/** Markdown's rows are all as wide as the table: what lacks at the end of one is empty there. */
const startsWith = (row: string, wanted: string): boolean => row === wanted || row.startsWith(`${wanted} `);

function cellsMissing({ blocks, $ }: Shown): string[] {
  const tables = $('table').toArray();
  return blocks
    .filter(({ rows }) => rows)
    .flatMap(({ rows = [], text }, i) => {
      const shown = rowsShown($, $(tables[i]!));
      const wanted = rows.map((row) => row.map(spansOf).join(' '));
      return wanted.length === shown.length && wanted.every((row, y) => startsWith(shown[y]!, row))
        ? []
        : [`${text.slice(0, 40)}: ${wanted.join(' | ')} is ${shown.join(' | ')}`];
    });
}

const formulasIn = ({ $ }: Shown): string =>
  $('annotation, code')
    .toArray()
    .map((one) => dense($(one).text()))
    .join('\n');

const codeIn = ({ $ }: Shown): string[] =>
  $('pre')
    .toArray()
    .map((one) => $(one).text().trimEnd());

const missingIn = (shown: Shown): string[] => [
  ...(numbersOf(shown).join() === numbersShown(shown).join()
    ? []
    : [`numbers ${numbersOf(shown).join()} are ${numbersShown(shown).join()}`]),
  ...cellsMissing(shown),
  ...shown.blocks
    .flatMap(({ tex = [] }) => tex)
    .filter((tex) => !formulasIn(shown).includes(dense(tex)))
    .map((tex) => `formula ${tex}`),
  ...shown.blocks
    .filter(({ type, text }) => type === 'code' && !codeIn(shown).includes(text.trimEnd()))
    .map(({ text }) => `code ${text}`),
];

/** Works that have any of these. */
const works = caseNames
  .flatMap((name) => expectedOf(name).posts.map((post, i) => ({ name: `${name} ${i + 1}`, post })))
  .filter(({ post }) => /"(?:ordinal|rows|tex)":|"type":"code"/.test(JSON.stringify(post.blocks)));

describe('of what is carried', () => {
  it.each(works)('$name: every number, cell, formula and character of code is found again', async ({ post }) => {
    expect((await shownOf(post)).flatMap(missingIn)).toEqual([]);
  });
});
