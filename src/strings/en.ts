import type { Html } from './html.ts';

/**
 * What the site itself says, in English: the form of every language's file. Whole sentences, since languages order their words
 * differently; parts of a sentence that are links come as HTML.
 */
export const en = {
  attribution: {
    restatedFrom: 'Restated from',
    lost: 'Could not be restated from',
    lostFrom: 'Lost from',
  },
  home: {
    /** Whose words the passages are in, and where the source is; each with the link to it, or without. */
    restated: (source: Html | null): Html =>
      source === null
        ? 'Everything here is restated in the editors’ own words, never quoted.'
        : `Everything here is restated in the editors’ own words, never quoted: the essay itself is at ${source}.`,
    beside: (source: Html | null): Html =>
      source === null
        ? 'What is not marked as original is restated here in the editors’ own words, never quoted.'
        : `What is not marked as original is restated here in the editors’ own words, never quoted: the essay itself is at ${source}.`,
    original: (source: Html | null): Html =>
      source === null
        ? 'The text stands here in its author’s own words.'
        : `The text stands here in its author’s own words, after ${source}.`,
  },
  foot: {
    restated: 'Everything here is restated in this edition’s own words; nothing is a quotation of the original.',
    beside: 'What is not marked as original is restated in this edition’s own words, and is no quotation of it.',
    original: 'The text and the comments are their authors’ own words; notes of the editors are signed.',
  },
  essay: {
    under: {
      restated:
        'Restated passage by passage. Beside each passage stand its notes, and the comments that quote or answer it.',
      original: 'Beside each passage stand its notes, and the comments that quote or answer it.',
    },
    partUnder: { restated: 'Restated passage by passage.', original: '' },
    description: {
      restated: (title: string, author: string): string =>
        `${title}, by ${author}, restated passage by passage with the discussion beside it.`,
      original: (title: string, author: string): string => `${title}, by ${author}, with the discussion beside it.`,
    },
    partDescription: {
      restated: (part: string, title: string): string =>
        `“${part}” of ${title}, restated passage by passage with the discussion beside it.`,
      original: (part: string, title: string): string => `“${part}” of ${title}, with the discussion beside it.`,
    },
  },
  threads: {
    under: {
      restated: (comments: string, threads: string): string =>
        `${comments} on the essay, in ${threads}, restated in the editors' own words.`,
      original: (comments: string, threads: string): string => `${comments} on the essay, in ${threads}.`,
    },
  },
  people: {
    under: {
      restated: (speakers: string, named: number): string =>
        `${speakers}, restated in the editors’ own words, ${named} of them known by name. How sure that is stands with its evidence on the page of each; of the unnamed, two may be one.`,
      original: (speakers: string, named: number): string =>
        `${speakers}, ${named} of them known by name. How sure that is stands with its evidence on the page of each; of the unnamed, two may be one.`,
    },
    own: { restated: ', restated in the editors’ own words.', original: '.' },
    comments: { restated: 'Comments, restated', original: 'Comments' },
  },
  cite: {
    original: { title: 'The original', what: 'What the author wrote. Quote from there, not from here.' },
    restatement: { title: 'This restatement', what: 'What it says here, in the editors’ words.' },
    /** Words of the source that stand here as they are. */
    carried: { title: 'This text', what: 'The author’s own words, in the wording that stands here.' },
    page: { title: 'This page', what: 'Written by the editors.' },
  },
  withdrawn: {
    lastSaid: { restated: 'What it last said, restated:', original: 'What it last said:' },
  },
};

/** Every language says all of it. */
export type Strings = typeof en;
