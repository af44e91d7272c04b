import { expect, test } from 'vitest';
import { cardAddress, cardsOf } from '../../../../src/citing/machine/cards.ts';
import { HOME, threadAddress } from '../../../../src/edition/addresses.ts';
import { publishedContext } from '../small-edition.ts';

const { edition } = publishedContext();
const byOf = (data: Partial<typeof edition.data>): string[] =>
  [...cardsOf({ ...edition, data: { ...edition.data, ...data } }).values()].map(({ by }) => by);

test('home, essay, threads and terms have a card each, at an address of its own', () => {
  const cards = cardsOf(edition);
  expect(cards.size).toBe(2 + edition.threads.length + edition.terms.length + edition.models.length);
  expect(new Set([...cards.keys()].map(cardAddress)).size).toBe(cards.size);
  expect(cardAddress(HOME)).toBe('/cards/home.png');
});

test('a card names nobody over words that are not that person’s', () => {
  expect(byOf({ text: 'restated' }).slice(0, 2)).toEqual(['Restated from Ann Author', 'Restated from Ann Author']);
  expect(byOf({ text: 'original' }).slice(0, 2)).toEqual(['Ann Author', 'Ann Author']);
});

test('the card of a thread says who began it, and how sure that is', () => {
  const { slug, comments } = edition.threads[0]!;
  const { by } = cardsOf(edition).get(threadAddress(slug))!;
  const { name, role } = edition.speaker(comments[0]!.ref);
  expect(by).toContain(`Restated from ${name ?? role}`);
});
