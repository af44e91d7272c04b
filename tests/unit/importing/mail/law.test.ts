import { describe, expect } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';
import { fc, test } from '../property.ts';
import { mailbox, type Written } from './mailboxes.ts';

/** A message of a made-up discussion, as a program of many kinds might have written it. */
interface Drawn {
  /** Which of those before it is answered. */
  answers: number;
  /** How many of what it names are not there. */
  lost: number;
  form: 'plain' | 'flowed' | 'page' | 'both' | 'base64';
  quotes: 'no' | 'above' | 'below' | 'office';
  signs: boolean;
  spells: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  answers: fc.nat(),
  lost: fc.nat(2),
  form: fc.constantFrom('plain', 'flowed', 'page', 'both', 'base64'),
  quotes: fc.constantFrom('no', 'above', 'below', 'office'),
  signs: fc.boolean(),
  spells: fc.boolean(),
});

const wordsOf = (i: number): string => `word${i}a word${i}b word${i}c word${i}d word${i}e`;
const addressOf = (i: number, { spells }: Drawn): string =>
  spells ? `jane${i} at hive.example` : `jane${i}@hive.example`;
const parentOf = (i: number, { answers }: Drawn): number | null => (i ? answers % i : null);

function textOf(i: number, one: Drawn): string {
  const parent = parentOf(i, one);
  const own = `${wordsOf(i)}. Write to ${addressOf(i, one)}.`;
  const quoted =
    parent === null
      ? ''
      : `On Mon, 12 Jan 2026, Jane ${parent}x <${addressOf(parent, one)}> wrote:\n> ${wordsOf(parent)}.`;
  const office =
    parent === null
      ? ''
      : `-----Original Message-----\nFrom: ${addressOf(parent, one)}\nSent: Monday\nTo: Tom\nSubject: Roofs\n\n${wordsOf(parent)}.`;
  const parts = { no: [own], above: [quoted, own], below: [own, quoted], office: [own, office] }[one.quotes];
  return `${parts.filter(Boolean).join('\n\n')}\n${one.signs ? `-- \nJane ${addressOf(i, one)}\n` : ''}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = (text: string): string =>
  text
    .split('\n\n')
    .map((one) =>
      one.includes('\n> ')
        ? `<p>${escaped(one.split('\n> ')[0]!)}</p><blockquote>${escaped(one.split('\n> ')[1]!)}</blockquote>`
        : `<p>${escaped(one)}</p>`,
    )
    .join('\n');

const HEADERS: Record<Drawn['form'], string[]> = {
  plain: [],
  flowed: ['Content-Type: text/plain; format=flowed'],
  page: ['Content-Type: text/html; charset=utf-8'],
  both: ['Content-Type: multipart/alternative; boundary=b'],
  base64: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
};

function bodyOf(i: number, one: Drawn): string {
  const text = textOf(i, one);
  if (one.form === 'page') return pageOf(text);
  if (one.form === 'base64') return Buffer.from(text).toString('base64');
  if (one.form !== 'both') return text;
  return `--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/html\n\n${pageOf(text)}\n--b--`;
}

function written(all: readonly Drawn[]): Written[] {
  return all.map((one, i): Written => {
    const parent = parentOf(i, one);
    const lost = Array.from({ length: one.lost }, (_, n) => `<lost${i}.${n}@x>`);
    const chain = parent === null ? [] : [`<m${parent}@x>`, ...lost];
    return {
      from: one.spells ? `${addressOf(i, one)} (Jane ${i}x)` : `Jane ${i}x <${addressOf(i, one)}>`,
      subject: parent === null ? 'Roofs' : 'Re: Roofs',
      id: `m${i}@x`,
      references: chain.join(' '),
      date: `Mon, 12 Jan 2026 14:${String(i).padStart(2, '0')}:00 +0000`,
      headers: HEADERS[one.form],
      body: bodyOf(i, one),
    };
  });
}

const discussions = fc.array(drawn, { minLength: 1, maxLength: 12 }).chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
  }),
);

describe('of any discussion by mail, in any order of its messages', () => {
  test([discussions], 80, 'each is there once, below what it answers, and nobody’s address is', ({ all, order }) => {
    const messages = written(all);
    const { form, files } = readSources([source('bees.mbox', mailbox(order.map((i) => messages[i]!)))], null);
    expect(form.posts).toHaveLength(1);
    const [{ blocks, comments }] = form.posts as [(typeof form.posts)[number]];
    const said = (own: typeof blocks): number[] =>
      own
        .filter(({ quoted }) => quoted === undefined)
        .flatMap(({ text }) => [...text.matchAll(/word(\d+)a/g)].map(([, n]) => Number(n)));
    expect(said(blocks)).toEqual([0]);
    const byId = new Map(comments.map(({ id }, at) => [id, at]));
    const numbers = comments.map((one) => said(one.blocks));
    expect(numbers.flat().sort((a, b) => a - b)).toEqual([...all.keys()].slice(1));
    for (const [at, { parent, author }] of comments.entries()) {
      const [n] = numbers[at]!;
      expect(author).toBe(`Jane ${n}x`);
      const answered = parentOf(n!, all[n!]!);
      expect(parent === null ? 0 : numbers[byId.get(parent)!]![0]).toBe(answered);
      expect(parent === null || byId.get(parent)! < at).toBe(true);
    }
    expect(JSON.stringify(form)).not.toMatch(/hive\.example|mailto:|@x/);
    expect(files[0]!.lost).toBe(0);
  });
});
