import { CARDS, ESSAY, HOME, modelAddress, termAddress, threadAddress } from '../../edition/addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { excerpt } from '../../edition/excerpt.ts';
import { attributionOf, leadOf } from '../../edition/restated.ts';
import { essayist, labelOf } from '../../edition/speakers.ts';
import { typeset } from '../../edition/typeset.ts';
import { strings } from '../../strings/languages/en.ts';
import { essayTitle } from '../original.ts';

/** What is drawn for a page, where a link to it is shared. */
export interface Card {
  /** What kind of page it is. */
  over: string;
  title: string;
  /** What it says in short; nothing where its title is enough. */
  text: string;
  /** Whose words it has, and that they are restated, never a bare name over words that are not that person's; of a term its shelf. */
  by: string;
}

/** Pixels: what those who show cards take without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Letters of a text that a card has room for. */
const MOST_LETTERS = 190;

const short = (text: string, { language }: Edition['data']): string => excerpt(typeset(text, language), MOST_LETTERS);

/** Whose the essay is, or that it is restated from whom. */
function essayBy({ data, sections }: Edition): string {
  const first = sections.flatMap(({ items }) => items).find(({ type }) => type === 'passage');
  const author = essayist(data);
  return [first ? leadOf(first.ref, data) : '', labelOf(author)].filter(Boolean).join(' ');
}

type Row = [page: string, card: Card];

const own = (edition: Edition): Row[] => {
  const { data } = edition;
  const title = essayTitle(data);
  const by = essayBy(edition);
  return [
    [HOME, { over: strings.home.over, title, text: short(data.description, data), by }],
    [ESSAY, { over: strings.titles.essay, title, text: '', by }],
  ];
};

const ofThreads = ({ threads, speaker, data }: Edition): Row[] =>
  threads.map(({ slug, ref, title, summary, comments }) => [
    threadAddress(slug),
    {
      over: ref,
      title: typeset(title, data.language),
      text: short(summary, data),
      by: attributionOf(ref, speaker(comments[0]!.ref), data),
    },
  ]);

const ofTerms = ({ terms, data }: Edition): Row[] =>
  terms.map(({ slug, term, short: said, category }) => [
    termAddress(slug),
    {
      over: strings.titles.glossary,
      title: typeset(term, data.language),
      text: short(said, data),
      by: data.categories[category]!,
    },
  ]);

const ofModels = ({ models, data }: Edition): Row[] =>
  models.map(({ slug, title, summary }) => [
    modelAddress(slug),
    { over: strings.titles.models, title: typeset(title, data.language), text: short(summary, data), by: '' },
  ]);

/** The cards of the pages that have one of their own, by the addresses of these. */
export const cardsOf = (edition: Edition): Map<string, Card> =>
  new Map([...own(edition), ...ofThreads(edition), ...ofTerms(edition), ...ofModels(edition)]);

/** What the card of a page is called below that folder: `threads/on-words`. */
export const cardName = (page: string): string => (page === HOME ? 'home' : page.slice(HOME.length).replace(/\/$/, ''));

export const cardAddress = (page: string): string => `${CARDS}${cardName(page)}.png`;
