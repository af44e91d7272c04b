import { cardsOf, type Card } from './citing/machine/cards.ts';
import { facesOf, writtenIn } from './images/draw.ts';
import { edition } from './site.ts';
import { italic, roman } from './styles/fonts/faces.ts';

/** What is drawn in at build. */
export const faces = facesOf(roman, italic);

const isWritten = writtenIn(faces);

const canBeDrawn = (card: Card): boolean => isWritten(Object.values(card).join(''));

/** The cards of the pages that have one, by their addresses; none whose letters the faces lack. */
export const cards: ReadonlyMap<string, Card> = new Map(
  [...cardsOf(edition)].filter(([, card]) => canBeDrawn({ ...card, title: card.title + edition.data.name })),
);
