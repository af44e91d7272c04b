import type { Html } from './html.ts';

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/**
 * What the site itself says, in English: the form of every language's file. Whole sentences, since languages order their words
 * differently; parts of a sentence that are links come as HTML.
 */
export const en = {
  /** Of every page. */
  page: { skip: 'Skip to the text' },
  menu: {
    label: 'Site',
    essay: 'Essay',
    threads: 'Threads',
    argument: 'Argument',
    glossary: 'Glossary',
    models: 'Models',
    questions: 'Questions',
    works: 'Works',
    search: 'Search',
  },
  view: {
    title: 'View',
    page: 'Page',
    device: 'as the device',
    light: 'light',
    dark: 'dark',
    speakers: 'Speakers',
    byName: 'by name',
    byRole: 'by role only',
    keys: 'Keys of one letter or sign',
    work: 'work',
    nothing: 'do nothing',
    list: 'Keys',
  },
  attribution: {
    restatedFrom: 'Restated from',
    lost: 'Could not be restated from',
    lostFrom: 'Lost from',
    noteBy: 'Note by',
  },
  home: {
    over: 'A variorum edition',
    start: 'Start reading',
    search: 'Search',
    discussion: (threads: number, comments: number): string =>
      `${count(threads, 'thread')}, ${count(comments, 'comment')}`,
    terms: (n: number): string => count(n, 'term'),
    longest: 'The longest threads',
    questions: 'Questions it answers',
    allQuestions: 'All questions',
    about: 'Who edits this, and how the text was checked',
    long: (words: number, minutes: number): string =>
      `${words.toLocaleString('en')} words, about ${count(minutes, 'minute')}`,
    numbered: (passages: number): string =>
      `${count(passages, 'passage')}, each with a number and an address that stay.`,
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
    how: 'How, and why',
    cite: 'Cite a page, or several passages',
    editions: 'Editions',
    mine: 'Your notes, and a copy to keep',
    source: 'The original:',
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
        `${comments} on the essay, in ${threads}, restated in the editors’ own words.`,
      original: (comments: string, threads: string): string => `${comments} on the essay, in ${threads}.`,
    },
  },
  contents: 'Contents',
  argument: { restingOn: 'resting on:' },
  glossary: {
    title: 'Glossary',
    description: (n: number): string =>
      `${n} terms of the essay and its discussion, defined, sourced and shown in use.`,
    under: (n: number): string =>
      `${count(n, 'term')} that the essay and its commenters use: what each means, who means something else by it, where it comes from, what is in dispute.`,
    shelves: 'Shelves',
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
    heading: (what: string): string => `Cite ${what}`,
    note: { title: 'This note', what: 'Written and signed by an editor.' },
    original: { title: 'The original', what: 'What the author wrote. Quote from there, not from here.' },
    restatement: { title: 'This restatement', what: 'What it says here, in the editors’ words.' },
    /** Words of the source that stand here as they are. */
    carried: { title: 'This text', what: 'The author’s own words, in the wording that stands here.' },
    page: { title: 'This page', what: 'Written by the editors.' },
  },
  passage: {
    splitFrom: 'Was a part of',
    place: 'Where it stands',
    essay: 'Essay',
    threads: 'Threads',
    inPlace: 'read it in its place',
    permanent: 'Permanent link',
    questions: 'Questions it answers',
    neighbours: 'Neighbouring passages',
    beside: (ref: string): string => `Beside ${ref}`,
    notes: 'Notes',
    responses: 'Quoted and answered in',
    calledIn: 'Called in',
    repliesTo: 'Replies to',
    replies: 'Replies',
    answers: 'Answers',
    works: 'Works',
    files: 'Files:',
    several: 'Several passages at once:',
    choose: 'choose them',
  },
  annotations: {
    heading: 'Notes of the editors',
    call: (ref: string): string => `Editor’s note ${ref}`,
    count: (n: number): string => (n === 1 ? '1 editor’s note' : `${n} editors’ notes`),
    noteOn: 'A note on',
  },
  withdrawn: {
    lastSaid: { restated: 'What it last said, restated:', original: 'What it last said:' },
  },
};

/** Every language says all of it. */
export type Strings = typeof en;
