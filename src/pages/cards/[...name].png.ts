import type { APIRoute, GetStaticPaths } from 'astro';
import { cardName, type Card } from '../../citing/machine/cards.ts';
import cardSource from '../../images/card.ts?raw';
import drawSource from '../../images/draw.ts?raw';
import { drawCard } from '../../images/card.ts';
import { drawnOnce } from '../../images/drawn-once.ts';
import { paletteOf } from '../../edition/face/palette.ts';
import { edition } from '../../site.ts';
import { cards, faces } from '../../site-cards.ts';

interface CardProps extends Record<string, unknown> {
  card: Card;
}

/** The cards of pages, drawn when what is on them or how they are drawn is new. */
export const getStaticPaths = (() =>
  [...cards].map(([page, card]) => ({ params: { name: cardName(page) }, props: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute<CardProps> = async ({ props: { card } }) => {
  const { name } = edition.data;
  const palette = paletteOf(edition.data, 'light');
  const key = [cardSource, drawSource, ...faces.map(({ data }) => data), name, JSON.stringify([card, palette])];
  return new Response((await drawnOnce(key, () => drawCard(card, name, faces, palette))).slice());
};
