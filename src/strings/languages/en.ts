import type { Html } from '../html.ts';

/** A quotation or a title in the quotation marks of the language; marks within it become the inner ones. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Of how many speakers the name is known, and of how many others it is inferred. */
export interface Known {
  surely: number;
  inferred: number;
}

const byName = ({ surely, inferred }: Known): string =>
  `${surely} of them known by name${inferred ? `, ${inferred} by inference` : ''}`;

/** Who are not named may be fewer than they seem; nothing where no two are. */
const ofTheUnnamed = (unnamed: number): string => (unnamed > 1 ? '; of the unnamed, two may be one' : '');

type Text = 'restated' | 'original';

/**
 * What the site itself says, in English, and the form of every language's file: a build takes the file of its edition's language
 * in this one's place. Whole sentences, since languages order their words differently; where links and the like stand within
 * one, it has names in braces.
 */
export const strings = {
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
    description:
      'In the menu of every page: light or dark, the size of the type, the length of lines, what stands beside the text, names or roles, keys.',
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
    mine: 'Your notes, and a copy to keep',
    source: 'The original:',
    restated: 'Everything here is restated in this edition’s own words; nothing is a quotation of the original.',
    beside: 'What is not marked as original is restated in this edition’s own words, and is no quotation of it.',
    original: 'The text and the comments are their authors’ own words; notes of the editors are signed.',
  },
  essay: {
    under: {
      restated:
        'Restated passage by passage. With each passage go its notes, and the comments that quote or answer it.',
      original: 'With each passage go its notes, and the comments that quote or answer it.',
    },
    partUnder: { restated: 'Restated passage by passage.', original: '' },
    description: {
      restated: (title: string, author: string): string =>
        `${title}, by ${author}, restated passage by passage with the discussion beside it.`,
      original: (title: string, author: string): string => `${title}, by ${author}, with the discussion beside it.`,
    },
    partDescription: {
      restated: (part: string, title: string): string =>
        `${quoted(part)} of ${title}, restated passage by passage with the discussion beside it.`,
      original: (part: string, title: string): string => `${quoted(part)} of ${title}, with the discussion beside it.`,
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
      restated: (speakers: string, known: Known, unnamed: number): string =>
        `${speakers}, restated in the editors’ own words, ${byName(known)}. How sure that is stands with its evidence on the page of each${ofTheUnnamed(unnamed)}.`,
      original: (speakers: string, known: Known, unnamed: number): string =>
        `${speakers}, ${byName(known)}. How sure that is stands with its evidence on the page of each${ofTheUnnamed(unnamed)}.`,
    },
    own: { restated: ', restated in the editors’ own words.', original: '.' },
    comments: { restated: 'Comments, restated', original: 'Comments' },
  },
  cite: {
    heading: (what: string): string => `Cite ${what}`,
    note: { title: 'This note', what: 'Written and signed by an editor.' },
    original: { title: 'The original', what: 'As it was written. Quote from there.' },
    restatement: { title: 'This restatement', what: 'What it says here, in the editors’ words.' },
    /** Words of the source that stand here as they are. */
    carried: { title: 'This text', what: 'Its author’s own words, in the wording that stands here.' },
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
    several: 'Several at once:',
    choose: 'choose passages',
    spoiler: 'Spoiler',
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
  /** How many of what. */
  counts: {
    comments: (n: number): string => count(n, 'comment'),
    threads: (n: number): string => count(n, 'thread'),
    passages: (n: number): string => count(n, 'passage'),
    notes: (n: number): string => count(n, 'note'),
    models: (n: number): string => count(n, 'model'),
    questions: (n: number): string => count(n, 'question'),
    replies: (n: number): string => count(n, 'reply', 'replies'),
    parts: (n: number): string => count(n, 'part'),
    objections: (n: number): string => count(n, 'objection'),
    reasons: (n: number): string => count(n, 'reason'),
    moves: (n: number): string => count(n, 'move'),
    people: (n: number): string => count(n, 'person', 'people'),
    references: (n: number): string => count(n, 'reference'),
    minutes: (n: number): string => count(n, 'minute'),
    speakers: (n: number): string => count(n, 'speaker'),
    open: (n: number): string => `${n} open`,
  },
  and: (all: readonly string[]): string => all.join(' and '),
  quoted,
  language: 'en',
  /** How sure it is who speaks, or which work is meant. */
  status: { proven: 'proven', confirmed: 'confirmed', inferred: 'inferred', unknown: 'unknown' },
  statusSaid: (status: string, evidence: string): string => `${status}: ${evidence}`,
  /** Pages of every edition, by the first part of their addresses. */
  titles: {
    essay: 'Essay',
    threads: 'Threads',
    people: 'People',
    argument: 'The argument',
    open: 'What nobody has answered',
    glossary: 'Glossary',
    models: 'Models',
    questions: 'Questions',
    works: 'Works',
    editions: 'Editions',
    cite: 'Cite',
    search: 'Search',
    mine: 'On this device',
  },
  /** Words beside its title by which each of them is found, the front page, and places on pages, apart by commas. */
  foundBy: {
    index: 'home, home page, start page, front page',
    essay: 'essay, text, post, article, full text',
    threads: 'discussion, comment threads, all comments, comments, replies',
    people: 'commenters, speakers, who speaks, participants, contributors',
    argument: 'argument map, map of the argument, picture of the argument, diagram',
    open: 'unanswered, open questions, open objections, no reply',
    glossary: 'terms, list of terms, definitions, dictionary, vocabulary, jargon, abbreviations, acronyms',
    models: 'interactive models, executable models, demos, playground',
    questions: 'all questions, questions it answers, FAQ, frequently asked questions',
    works: 'works cited, bibliography, literature, references, sources, further reading, reading list',
    editions:
      'versions, revisions, changes, changelog, history of the edition, RSS, feed, news feed, Atom, subscribe, what is new, download, downloads, EPUB, ebook, e-book, book, Markdown, JSON',
    cite: 'how do I cite, how to cite, citation, citations, cite several passages, BibTeX, RIS, permalink',
    search: 'find',
    mine: 'my notes, my highlights, own notes, your notes, notes, highlights, bookmarks, my bookmarks, annotate, offline, keep on this device, read without a connection, a copy to keep, privacy',
    notes: 'footnotes, endnotes, notes to the essay',
    rights:
      'copyright, licence, license, licensing, permission, permissions, terms of use, legal, reuse, Creative Commons',
    view: 'dark mode, light mode, night mode, dark theme, settings, appearance, font, font size, text size, type size, larger text, keyboard shortcuts, shortcuts, hide names',
  },
  text: {
    type: 'Type',
    lines: 'Lines',
    beside: 'Beside the text',
    small: 'small',
    normal: 'normal',
    large: 'large',
    larger: 'larger',
    short: 'short',
    long: 'long',
    discussion: 'the discussion',
    nothing: 'nothing: text only',
  },
  originals: {
    legend: 'Passages',
    asPage: 'as the page',
    original: 'original',
    restatement: 'restatement',
    both: 'both',
    link: (mark: string): string => `original ${mark} ↗`,
    page: (title: string): string => `The original page of ${quoted(title)}`,
    /** What an excerpt leads to. */
    whole: 'the original',
    folded: 'The original folds this section away.',
    image: (what: string): string => `Image: ${what}`,
    embedded: (what: string): string => `Embedded: ${what}`,
    poll: (question: string): string => `Poll: ${question}`,
    notDescribed: 'not described',
    /** What is uncertain of it, after a comma. */
    fuller: 'from a fuller copy',
    alike: 'placed by likeness',
    inOne: (others: string): string => `in one block with ${others}`,
  },
  /** Names of references, links and places. */
  reference: {
    permanent: (ref: string): string => `${ref}, permanent link`,
    answers: 'answers',
    quotedIn: 'quoted in',
    answeredIn: 'answered in',
    relations: { quotes: 'quotes', answers: 'answers', resumes: 'takes up' },
    thread: 'the thread',
    restated: 'restated',
    lost: 'Lost here',
    backTo: (ref: string): string => `↩ to ${ref}`,
    around: (ref: string): string => `Who quotes or answers ${ref}`,
    more: 'more from this speaker',
    page: 'permanent page',
    place: 'in its place',
    continued: '(continued)',
    at: 'at',
  },
  quotation: {
    whole: 'quoting all of {place}',
    beginning: 'quoting the beginning of {place}',
    end: 'quoting the end of {place}',
    fragment: 'quoting words of {place}',
    outside: 'quoting {place}',
    restated: ', restated',
  },
  comment: {
    answering: 'to {comment}',
    probably: (why: string): string => `(probably: ${why})`,
    fold: 'Fold',
    foldAll: 'Fold the replies',
    does: (ref: string): string => `What ${ref} does`,
    replies: 'Replies',
    answers: (ref: string): string => `What ${ref} answers`,
    answered: 'What is answered',
    speakers: 'Who speaks',
    neighbours: 'Neighbouring threads',
    description: (threads: number, comments: number): string =>
      `The discussion of the essay: ${threads} threads with ${comments} comments.`,
  },
  words: {
    label: 'The words selected',
    highlight: 'Highlight',
    note: 'Note',
    link: 'Copy link to these words',
    cite: 'Cite',
    byHand: 'To be copied by hand',
  },
  card: {
    cite: 'Cite',
    go: 'Go',
    range: (examples: string | null): string => `or a range${examples === null ? '' : `: ${examples}`}`,
    page: 'On a page of its own',
    close: 'Close',
  },
  keyList: 'Keys',
  close: 'Close',
  script: 'This needs a script.',
  find: {
    label: 'Search',
    field: 'Search the edition',
    placeholder: (example: string | null): string => `A word, a question, or ${example ?? 'a reference'}`,
    originals: 'in the words of the original too',
    results: 'Results',
    description: 'Search the essay, its discussion, the glossary and the works cited, passage by passage.',
    without:
      'Search runs in the browser and needs JavaScript. Without it, these pages have much on one page each, for the browser’s own search: {pages}.',
  },
  strip: {
    title: 'Where the discussion is',
    paragraphs: 'Every paragraph of the essay, as high as it is discussed. Each is a way in.',
    sections: 'Every section of the essay, as high as it is discussed. Each is a way in.',
  },
  waysIn: 'Ways in',
  homeFoot: {
    argument: '{argument} is mapped, step by step, with what comments do to it; {open}.',
    itsArgument: 'Its argument',
    open: (n: number): string => `${count(n, 'move')} that nobody has answered`,
    models: '{models} can be run here: move a setting, and see an argument hold or fail.',
    mechanisms: (n: number): string => `${n} of its mechanisms`,
  },
  termPage: {
    also: (names: string): string => `also ${names}`,
    related: 'Related',
    used: (n: number): string => `${count(n, 'term')} used on this page`,
    inUse: 'In use',
    unused: 'No passage uses the word itself.',
    usedIn: (passages: number): Record<Text, string> => ({
      restated: `In ${count(passages, 'passage')}, restated.`,
      original: `In ${count(passages, 'passage')}.`,
    }),
  },
  citing: {
    this: 'Cite this',
    description: 'How to cite a passage, several passages, a page or the whole of this edition, in any form.',
    under:
      'Every passage, comment, note and term has the forms of its citation on its own page. Several at once, the pages of this site and the whole essay are cited here.',
    passages: 'Passages',
    cite: 'Cite',
    hint: (examples: string | null): string =>
      `A range, or several apart by commas${examples === null ? '' : `: ${examples}`}; terms, models and pages by their names.`,
    whole: 'The whole essay',
    pages: 'Pages',
    page: (title: string): string => `The page ${quoted(title)}`,
    without:
      'Without a script: a range is cited like its first passage, with “¶¶ {numbers}” for “¶ {first}”, and with {path} for its address.',
    short: 'In short',
    link: 'Link',
  },
  history: {
    title: 'History',
    draft: 'Not published yet: this wording may still change without leaving a trace.',
    changed: (revision: number): string => `A draft, changed since revision ${revision}`,
    revision: (n: number): string => `Revision ${n}`,
    edition: (n: number): string => `edition ${n}`,
    first: 'first published',
    wordByWord: 'What changed, word by word',
    pageTitle: (name: string, n: number): string => `${name}, revision ${n}`,
    description: (name: string, date: string, edition: number): string =>
      `The wording of ${name} as it was published on ${date}, in edition ${edition}.`,
    over: (n: number, of: number, date: string, edition: number): string =>
      `Revision ${n} of ${of}, ${date}, edition ${edition}`,
    withdrawnSince: 'This was withdrawn since. {now}.',
    became: 'What became of it',
    reworded: 'You see the wording as it was cited. It has been reworded since: {now}, or {newest}.',
    asNow: 'as it is now',
    newer: (n: number): string => `revision ${n}`,
    newest: 'This is the newest published wording. {now}.',
    beside: 'With everything beside it',
    until: (n: number): string => `What changed until revision ${n}, word by word`,
  },
  gone: {
    title: (key: string): string => `${key}, withdrawn`,
    description: (key: string, date: string, why: string): string =>
      `${key} was withdrawn from this edition on ${date}: ${why}. Its last wording is kept here.`,
    over: (date: string, edition: number): string => `Withdrawn on ${date}, edition ${edition}`,
    why: (why: string): string => `Why: ${why}.`,
    see: ' See now {keys}.',
  },
  editions: {
    description: 'Every edition of this site: when it was published, what changed in it and why.',
    under:
      'What was published when, and what changed. Every wording that was ever published keeps an address of its own.',
    none: 'Nothing is published yet: what you read is a draft, and its wordings may change.',
    edition: (n: number): string => `Edition ${n}`,
    added: 'New',
    reworded: 'Reworded',
    withdrawn: 'Withdrawn',
    told: 'To be told of new editions, follow the {feed}. To keep all of the present one:',
    feed: 'feed',
    feedTitle: (name: string): string => `${name}: editions`,
    epub: (version: string): string => `, for any e-book reader (${version})`,
    markdown: ', all of it as text in Markdown',
    json: ', all of it as data',
    unpublished: 'Unpublished draft',
    version: (n: number, date: string): string => `Edition ${n}, ${date}`,
  },
  nowhere: {
    title: 'Not here',
    description: 'There is no such page in this edition.',
    message: 'This edition has no page at that address.',
    numbered: 'Paragraphs of the essay are numbered {first} to {last}, and stand at addresses like {address}.',
    numberedBoth:
      'Paragraphs of the essay are numbered {first} to {last}, and stand at addresses like {address}; comments have numbers like {comment}.',
    essay: 'The essay',
    threads: 'the threads',
    glossary: 'the glossary',
    or: 'or {search}.',
    search: 'search',
  },
  works: {
    description: (n: number): string =>
      `${n} works that the essay and its comments mention, with how sure each identification is, and the sources of the glossary.`,
    under:
      'A work is {confirmed} where the text names it, {inferred} where a description fits it and the copies that this edition was made from have lost the link, {unknown} where we could not tell.',
    mentioned: 'Mentioned in the text',
    mentionedCount: (n: number): string => `${count(n, 'work')} that the essay or a comment mentions.`,
    sources: 'Sources of the glossary',
    sourcesCount: (n: number): string => `${count(n, 'more work')} that only this edition cites.`,
    others: (n: number): string => `${n} others`,
  },
  speakers: {
    description: (speakers: string, known: Known): string =>
      `Who speaks in this edition: ${speakers}, ${byName(known)}, and how sure that is.`,
    ownDescription: (name: string, what: string): string =>
      `What ${name} says in this edition: ${what}; how sure that is, whom they answer, the terms they use.`,
    essay: 'the essay',
    theEssay: 'The essay',
    sure: 'How sure that is',
    argument: 'In the argument',
    answers: 'Answers',
    answeredBy: 'Is answered by',
    in: '{person} in {comments}',
    terms: 'Terms they use',
  },
  asked: {
    description: (n: number): string =>
      `${n} questions that the essay and its discussion answer, each with the passage that answers it.`,
    under: (n: number): string =>
      `${n} questions that somebody new to all this might ask, each with the passage that answers it.`,
    on: (title: string): string => `Questions on ${title}`,
    onDescription: (title: string): string => `${title}, each with the passage that answers it.`,
  },
  essayPages: 'Pages of the essay',
  models: {
    description: 'Executable models of the essay’s mechanisms: move a setting and see the argument hold or fail.',
    under: (n: number): string =>
      `${count(n, 'mechanism')} of the essay and its comments, small enough to run in a browser. Each says what it assumes, what it shows and what it does not.`,
    model: 'Model',
    rule: 'The rule, as it runs',
    runs: 'Over many runs',
    sides: 'Two sides',
    move: 'move its settings',
    tests: 'What it tests',
    openings: {
      restated: 'Restated; the opening of each passage.',
      original: 'The opening of each passage.',
    } as Record<Text, string>,
  },
  mine: {
    description: 'What a reader keeps on this device: highlights and notes, which are never sent anywhere.',
    under: 'What you keep here is in this browser alone. None of it is ever sent anywhere.',
    title: 'Your highlights and notes',
    how: 'Select words of a passage and press Highlight or Note, or the keys {h} and {n}; without a selection they are about the passage in view. A browser may clear what a site keeps that was not visited for a week or two: export what you want to have for good.',
    all: 'All of them',
    markdown: 'Export as Markdown',
    import: 'Import an export',
    deleteAll: 'Delete all',
    keepTitle: 'This edition, without a connection',
    saved: 'Saved',
    keep: 'Keep on this device',
    forget: 'Delete it',
  },
  /** What a key does, by the key. */
  /** The keys of the site, in the order of their list. */
  keys: {
    '/': 'search',
    j: 'next passage',
    k: 'previous passage',
    c: 'copy the link to the words selected, or of the passage in view',
    h: 'highlight the words selected, or the passage in view',
    n: 'write a note on them',
    f: 'in a thread: fold or unfold the comment in view',
    Escape: 'close what is open',
    '?': 'this list',
  },
  formula: 'Formula',
  table: 'Table',
  note: (number: string): string => `Note ${number}`,
  argument: {
    acts: {
      supports: 'supports',
      objects: 'objects',
      qualifies: 'qualifies',
      grants: 'grants',
      restates: 'restates',
      proposes: 'proposes',
      asks: 'asks',
      answers: 'answers',
    },
    verbs: {
      supports: 'supports',
      objects: 'objects to',
      qualifies: 'qualifies',
      grants: 'grants',
      restates: 'restates',
      proposes: 'proposes something beside',
      asks: 'asks about',
      answers: 'answers',
    },
    meanings: {
      supports: 'gives a reason for it',
      objects: 'gives a reason against it',
      qualifies: 'leaves it standing, but narrows how far or how surely it holds',
      grants: 'accepts it, without a new reason',
      restates: 'says it again in other words',
      proposes: 'sets something of its own beside it (a danger, a plan, a test) and denies nothing',
      asks: 'asks about it',
      answers: 'answers what was asked',
    },
    states: { open: 'open', answered: 'answered', contested: 'contested', conceded: 'conceded' },
    fates: {
      open: 'it calls for a reply, and nobody replied here',
      answered: 'somebody else replied; whether well, is not judged',
      contested: 'the replies disagree, or a reply was itself disputed',
      conceded: 'the one whom it was aimed at accepted it wholly',
    },
    groups: { against: 'against', for: 'for', beside: 'beside', asked: 'asked' },
    likeness: { agrees: 'agrees with it', contradicts: 'contradicts it', answers: 'speaks to it' },
    /** A verb with how sure and how far. */
    qualified: (verb: string, perhaps: boolean, partly: boolean): string =>
      `${perhaps ? 'perhaps ' : ''}${partly ? 'partly ' : ''}${verb}`,
    /** A step as what is spoken about, and as the object of a verb. */
    stepName: (from: string, to: string): string => `the step from ${from} to ${to}`,
    step: (from: string, to: string): string => `the step from ${from} to ${to}`,
    conclusion: (ref: string): string => `the conclusion ${ref}`,
    claim: (ref: string): string => `the claim ${ref}`,
    premise: (ref: string): string => `the premise ${ref}`,
    because: (premises: string, perhaps: boolean): string => `${perhaps ? 'perhaps because' : 'because'} ${premises}`,
    again: (ref: string): string => `${ref}, as above`,
    commentsOn: (what: string): string => `Comments on ${what}`,
    repliesTo: (ref: string): string => `Replies to ${ref}`,
    comments: (tally: string): string => ` Comments: ${tally}.`,
    picture: 'The argument as a picture',
    aStep: 'a step',
    perhapsStep: 'perhaps a step',
    made: 'Claims made here',
    does: 'What it does',
    done: 'What comments do to it',
    elsewhere: 'Elsewhere',
    editorsSee: (words: string): string => `${words}, as the editors see it`,
    parallel: 'elsewhere {passage}',
    objections: 'What is said against it',
    raised: (objections: number, open: number): string =>
      `Commenters raise ${count(objections, 'objection')} to it and to what it rests on; ${open} have no answer here. Which is strongest, readers must judge. These are the places where most people object, then those nearest the conclusion. “Open” means that nobody replied here, “contested” that the replies disagree.`,
    against: 'Against {claim}',
    by: (objections: number, people: number): string =>
      `${count(objections, 'objection')} from ${count(people, 'person', 'people')}`,
    legend: 'How to read it',
    legendText:
      'E1 is the first paragraph of the essay, N1 its first note, T7.1.4 the fourth paragraph of the first comment in thread 7. A claim is named by the paragraph that makes it most plainly. The conclusion is the claim that all others lead to; a premise is one that rests on no other here. A step leads from claims, taken together, to another: who objects to a step may grant the claims and deny that they lead there. “Perhaps” marks what is not said there, and inferred by us.',
    short: 'In short',
    concludes: 'The essay concludes: {claim}.',
    rests: (several: boolean): string => `It rests on this${several ? ', together' : ''}:`,
    why: (reasons: number): string => `Why “{claim}”? ${count(reasons, 'reason')}:`,
    andThen: ', and ',
    inferred: ' (as we understand it)',
    restingOn: 'resting on:',
    mapped: (moves: number, open: number): string =>
      `With what supports, grants and proposes, ${count(moves, 'move')} are mapped, and ${open} of all of them stand open: {open}.`,
    unanswered: 'what nobody has answered',
    description:
      'What the essay claims, step by step, what comments say for and against each step, and what of it stands unanswered.',
    under:
      'What the essay claims, step by step, and what comments do to it. This is the editors’ reading. It says what was said, to what, and whether anybody replied; it is no verdict on who is right.',
    outline: 'Step by step',
    drawn: 'The picture',
    drawnText:
      'The same, drawn: claims and steps down the middle. On a wide screen, what is against them or asks about them stands at the left, the rest at the right. {skip}',
    skip: 'Skip the picture',
    places: 'Everything here has a place in the text: follow a number. {open}',
    open: 'What nobody has answered',
  },
  openMoves: {
    description:
      'Objections, qualifications, questions and proposals in the comments to which nobody has replied in this edition.',
    under: (essay: number, between: number): string =>
      `${essay} objections, doubts, questions and proposals aimed at {argument}, and ${between} among commenters, that have no reply from anybody else in this edition.`,
    argument: 'the essay’s argument',
    copy: 'This edition holds the comments of one saved copy: replies that came later, or elsewhere, are missing. What counts as a reply is the editors’ reading. To stand open is no mark of being right.',
    essay: 'To the essay',
    between: 'Between commenters',
  },
  /** What a reference is, in words. */
  names: {
    essay: (n: string): string => `Essay, paragraph ${n}`,
    note: (n: string): string => `Note ${n} of the essay`,
    gap: (n: string): string => `Gap ${n}`,
    annotation: (n: string): string => `Editor’s note ${n}`,
    thread: (n: number): string => `Thread ${n}`,
    comment: (thread: number, n: number): string => `Thread ${thread}, comment ${n}`,
    commentPassage: (thread: number, comment: number, n: string): string =>
      `Thread ${thread}, comment ${comment}, paragraph ${n}`,
    unwritten: (name: string): string => `${name}, to be written.`,
    lost: (what: string): string => `Lost from the source copy: ${what}.`,
  },
  roles: {
    editor: 'an editor',
    essayist: (letter: string): string => `Essayist ${letter}`,
    commenter: (letter: string): string => `Commenter ${letter}`,
    signed: 'The note is signed.',
    nothing: 'nothing is known of the speaker',
  },
  /** Works, by those who wrote them. */
  bibliography: {
    andLast: (all: string, last: string): string => `${all} and ${last}`,
    pages: (pages: string): string => `pp. ${pages}`,
    undated: 'n.d.',
    more: (first: string): string => `${first} et al.`,
    /** How dates are written: a tag for Intl. */
    dates: 'en-GB',
  },
  /** What citations say, where no style says it. */
  citations: {
    editors: (name: string): string => `Editors of ${name}`,
    numberedIn: (ref: string, name: string): string => `${ref} in ${name}`,
    commentOn: (title: string): string => `Comment on ${quoted(title)}`,
    numbered: (title: string, number: string): string => `${title} (${number})`,
    withReplies: (title: string, number: string): string => `${title} and its replies (${number})`,
    commenter: '[Commenter]',
    on: (who: string, work: string): string => `${who} on ${work}`,
    kinds: { comment: 'comment', thread: 'thread' },
    draft: 'unpublished draft',
    edition: (n: string): string => `edition ${n}`,
    revision: (edition: string, n: string): string => `edition ${edition}, revision ${n}`,
    restatementOf: (head: string, source: string): string => `${head}: Restatement of ${source}`,
    noteOf: (head: string, source: string): string => `${head}: Editors’ note on ${source}`,
    noteOn: (head: string, on: string | null, source: string): string =>
      `${head}: Note on ${on === null ? '' : `${on} of `}${source}`,
    work: (author: string, title: string): string => `${author}, ${quoted(title)}`,
    /** The same after a preposition. */
    workBy: (title: string, author: string): string => `${quoted(title)} by ${author}`,
    place: (author: string, title: string, place: string): string => `${author}, ${quoted(`${title},`)} ${place}`,
    lost: (work: string): string => `what the source copy lost of ${work}`,
    aComment: 'a comment',
    by: (what: string, who: string, work: string): string => `${what} by ${who} on ${work}`,
    thread: (work: string, who: string): string => `a thread of comments on ${work}, begun by ${who}`,
  },
};

/** Every language says all of it. */
export type Strings = typeof strings;

// What scripts say, and what they share with pages: each an export of its own, so that a script holds what it says and no more.

export const restatedFrom = 'Restated from';
export const notRestatedFrom = 'Could not be restated from';
export const lostFrom = 'Lost from';
export const noteBy = 'Note by';
export const from = 'From';
/** Where in the source, by its own count. */
export const paragraphMark = (number: number, isAfter: boolean): string => `${isAfter ? 'after ' : ''}¶ ${number}`;
export const noteMark = (number: number, isAfter: boolean): string => `${isAfter ? 'after ' : ''}note ${number}`;
export const aComment = 'a comment';
export const aThread = 'a comment and its replies';
export const doubted = (status: string): string => `(${status})`;

/** What can be found, as groups of results are headed. */
export const kinds = {
  term: 'Glossary',
  essay: 'Essay',
  note: 'Notes',
  annotation: 'Notes of the editors',
  comment: 'Comments',
  gap: 'Gaps',
  thread: 'Threads',
  person: 'People',
  model: 'Models',
  page: 'Pages',
  work: 'Works cited',
  question: 'Questions',
  sense: 'Senses of terms',
};
export const anywhere = 'Anywhere';
export const anybody = 'Anybody';
export const all = 'All';
export const kindOfResult = 'Kind of result';
export const allOfKind = (n: number, kind: string): string => `All ${n} in ${kind}`;
export const alsoInFullText = 'Also in the full text';
export const recentSearches = 'Recent searches';
export const forgetThese = 'Forget these';
export const answersQuestion = 'Answers: ';
export const loading = 'Loading…';
export const searching = 'Searching…';
export const results = (n: number): string => (n === 1 ? '1 result' : `${n} results`);
export const nonePasses = 'No result passes these filters.';
export const nothingFits = (query: string): string => `Nothing in this edition fits ${quoted(query)}. `;
/** Before the link to the glossary, its words, and after it. */
export const tryGlossary = ['Try other words, a question, or the ', 'glossary', '.'] as const;
export const tryOthers = 'Try other words.';
/** Before the words that were searched for, and after them. */
export const searchedInstead = (query: string, n: string): readonly [string, string] => [
  `Nothing has ${quoted(query)}; showing ${n} for `,
  '.',
];
export const searchNotLoaded = 'The search could not be loaded. Check the connection and type again.';
export const searchPartlyLoaded = 'Only a part of the search could be loaded. Check the connection and type again.';
export const searchFailed = 'The search could not be loaded. ';
export const tryAgain = 'Try again';

export const partNotLoaded = 'A part of this page could not be loaded.';
export const reload = 'Reload';
export const copyWord = 'Copy';
/** Before buttons, each for one of the two things that can be cited; in the form that is chosen. */
export const copyAllWord = 'Copy all of them:';
export const copyAll = (object: string): string => (object === 'original' ? 'the originals' : 'the restatements');
export const countedForm = (form: string, n: number): string => `${form}, ${n} in all`;
export const copiedWord = 'Copied';
export const copyLink = 'Copy the link';
export const copiedLink = 'Copied the link';
export const copiedLinkOf = (ref: string): string => `Copied the link of ${ref}`;
export const copiedLinkToWords = 'Copied the link to these words';
export const copied = (what: string): string => `Copied: ${what}`;
export const copyForm = (form: string, object: string): string => `Copy ${form}, ${object}`;
export const notToCopy = 'What was to be copied could not be loaded.';
export const copyByHand = 'The browser does not let this page copy. Copy it from here:';
export const form = 'Form ';
export const allForms = 'all of them';
export const link = 'Link';
export const inShort = 'In short';
export const cite = 'Cite';
export const range = 'Range';
export const note = 'Note';
export const close = 'Close';
export const citeHeading = (what: string): string => `Cite ${what}`;
export const citationNotLoaded = 'The citation could not be loaded. Check the connection and try again.';
export const noReference = (asked: string): string =>
  `${quoted(asked)} is not a reference; write one like E27, E27–E29 or T2.3.1.`;
export const neitherNorNamed = (asked: string): string =>
  `${quoted(asked)} is not a reference, nor the name of a term, a model or a page; write one like E27, E27–E29 or T2.3.1, or such a name.`;
export const notCitedHere = (title: string): string => `${quoted(title)} is not cited here.`;
export const severalNamed = (asked: string, titles: readonly string[]): string =>
  `${quoted(asked)} may mean several: ${titles.join('; ')}.`;
/** Of ranges that are asked for as one: of comments, threads or gaps. */
export const notCitable = (refs: string): string =>
  `${refs} cannot be cited as one: a range joins passages of the essay, notes, or paragraphs of one comment.`;
export const withWords = (words: string): string => `: ${quoted(words)}`;

export const noPassages = (asked: string): string =>
  `${quoted(asked)} names no passages; write E27, or E27–E29 with the smaller number first.`;
export const unknownReference = (refs: string): string => `This edition has no ${refs}.`;
/** Behind it: what there is of that kind. */
export const hasInstead = (refs: string): string => ` It has ${refs}.`;
/** Each goes on with links and ends with a full stop. */
export const elsewhere = (ref: string): string => `${ref} is not on this page, but it exists: `;
export const nearby = (ref: string): string => `This edition has no ${ref}. Nearby: `;
export const unknownEdition = (asked: string, last: number): string =>
  `There is no edition ${asked}; the latest is ${last}. `;
/** Before what has become of passages since the edition that a link to them names. */
export const asOf = (edition: number): string => `This link cites edition ${edition}. `;
/** Go on with links to the wordings of that edition, and end with a full stop. */
export const rewordedSince = 'Reworded since, here as they were: ';
export const withdrawnSince = 'Withdrawn since, here as they were: ';
export const addedSince = 'Added since: ';
export const existsNearby = 'What exists nearby: ';
export const noPlace = (id: string): string => `There is no place ${quoted(id)} on this page.`;
/** Goes on with links to what has such a name, and ends with a full stop. */
export const mayMean = 'It may mean: ';
/** To who was led somewhere by what an address means, though there is none such. */
export const ledHere = (asked: string, shown: string): string =>
  `There is nothing at ${asked}. Shown is what it names: ${shown}.`;
export const ledToWordings = (asked: string, of: string): string =>
  `There is nothing at ${asked}. Shown are the wordings that ${of} has had.`;
export const searchFor = (words: string): string => `search for ${quoted(words)}`;

export const fold = 'Fold';
export const unfold = 'Unfold';
export const foldReplies = 'Fold the replies';
export const unfoldAll = 'Unfold all';
export const answersWhat = (ref: string, refs: string): string => `${ref} answers ${refs}`;
export const permanentLink = (ref: string): string => `${ref}, permanent link`;
export const inItsThread = 'in its thread';
export const copyLinkShort = 'Copy link';
export const ofComment = (place: string, comment: string): string => `${place} of comment ${comment}`;
export const more = (n: number): string => `${n} more`;
export const andMore = (n: number): string => `And ${n} more.`;
export const figuresMissing = 'The figures could not be fetched: reload the page.';

export const noteWord = 'note';
export const markWord = 'highlight';
export const wordsChanged = 'The words that you marked have changed';
export const wordsUnsure = 'Which words were marked is not certain';
export const yourNote = 'Your note';
export const yourMark = 'Your mark';
export const yourNotes = 'Your highlights and notes';
export const allOfThem = 'All of them';
export const noWords = 'These are no words of a passage.';
export const highlighted = 'Highlighted, on this device';
export const undo = 'Undo';
export const remove = 'Delete';
export const removed = 'Deleted';
export const allRemoved = 'All of them are deleted';
export const noteOn = (refs: string): string => `Note on ${refs}`;
export const ofOriginal = ' (original)';
export const allOfIt = ' (all of it)';
export const changesUnknown = 'Whether words have changed since you marked them could not be looked up.';
export const keptCount = (n: number, notes: number): string => `${n} in all, ${notes} with a note.`;
export const keptNone = 'There are none yet.';
export const imported = (file: string, added: number, renewed: number, known: number): string =>
  `${file}: ${added} new, ${renewed} renewed, ${known} known already.`;
export const notRead = (what: string): string => `Not read: ${what}`;
export const fileNotRead = (file: string, why: string): string => `${file} is not read: ${why}`;
export const tooLarge = 'It is larger than 20 MB.';
export const otherVersion = 'What this device keeps here was written by another version and is left as it is.';
export const notRemembered =
  'The browser does not let this page keep anything on this device: this holds until you leave the page.';
export const notKept = 'The browser does not let this page keep anything on this device.';
export const stillThere = (ref: string): string => `${ref} has been reworded since; these words still stand in it.`;
export const standThere = (ref: string, times: number, around: readonly string[]): string =>
  `${ref} has these words ${times} times, and nothing says which are meant: ${around.map(quoted).join(', ')}${times > around.length ? ' …' : '.'}`;
export const noLongerThere = (ref: string): string =>
  `${ref} has been reworded since, and these words no longer stand in it.`;
export const passageGone = (ref: string): string => `This edition has no ${ref} any more.`;

export const cannotKeep = 'This browser does not let a site be kept, or not at an address that is not safe (https).';
export const asBefore = (why: string): string => `${why} What was saved before is as it was.`;
export const nothingToKeep = 'There is nothing to save here.';
export const saving = 'Saving…';
export const keepNewer = 'Save the newer edition';
export const keepHere = 'Keep on this device';
export const couldBeKept = (size: string): string =>
  `To be read without a connection: all pages with search, citing and models, without earlier wordings and files for machines; ${size}.`;
export const isKept = (day: string, size: string): string =>
  `Saved on ${day}: all pages with search, citing and models; ${size}.`;
export const newerUnknown = 'Whether there is a newer edition could not be looked up.';
export const isNewest = 'It is the newest edition.';
export const isOlder = 'There is a newer edition.';
export const keepUnknown = 'What there is to save could not be looked up.';
export const fileMissing = (path: string): string => `${quoted(path)} could not be fetched.`;
export const changedMeanwhile = 'The site was published anew meanwhile.';
export const essayistRole = 'the essayist';
export const essayistsRole = 'the essayists';
export const continueAt = (ref: string): string => `Continue at ${ref}`;
export const viewOf = (ref: string): string => `${ref} shows`;
export const notesMark = (plural: boolean): string => (plural ? 'notes' : 'note');
export const megabytes = (n: number): string => `${n} MB`;
/** How dates are written: a tag for Intl. */
export const dates = 'en-GB';
export const savedCopy = (day: string): string => `Saved copy of ${day}.`;
export const notInSavedCopy =
  'The saved copy does not have this: earlier wordings and files for machines need a connection.';
export const newerThanSaved = (link: (words: string) => string): string =>
  `There is a newer edition than your saved copy: ${link('save it')}.`;

/** Where a passage has no words yet, in a draft. */
export const unwritten = 'To be written.';

/** What the e-book, the print and the one file say, beyond what pages say. */
export const book = {
  variorum: (title: string): string => `${title}: a variorum`,
  titlePage: 'Title page',
  by: {
    restated: (name: string): string => `Restated passage by passage, with its discussion, by the editors of ${name}`,
    original: (name: string): string => `With its discussion and notes, by the editors of ${name}`,
  },
  cover: {
    restated: (author: string): string => `The essay by ${author}, restated with its discussion`,
    original: (author: string): string => `By ${author}, with its discussion and notes`,
  },
  original: 'The original is {here}.',
  here: 'here',
  numbers: 'The number beside a passage is its permanent reference, and leads to its page at {address}.',
  rights: 'How this edition was made, and whose rights are whose',
  readAt: 'It is read, searched and cited at {address}.',
  restatedFrom: { restated: 'restated from {speaker}', original: '{speaker}' },
  restated: { restated: 'restated', original: '' },
  withdrawn: (date: string, edition: number, why: string): string =>
    `Withdrawn on ${date}, edition ${edition}: ${why}.`,
  on: 'On {ref}',
  discussion: 'Discussion',
  seeAlso: 'See also {terms}.',
  usedAt: 'Used at {refs}.',
  at: 'At {refs}.',
  citedAt: '{status} at {refs}.',
  landmarks: 'Landmarks',
  draft: 'draft',
  /** For those who read by other means than their eyes. */
  accessible:
    'Text with headings, a table of contents and a list of passages by their permanent references; formulas are MathML.',
  drawings: 'Drawings are described, and each stands beside a table of numbers.',
  images: 'Images are described.',
  noDrawings: 'The cover is the only picture.',
  orRange: 'or a range, or several',
  webPage: 'Its page on the web',
};

/** What stands around a model. */
export const modelWords = {
  presets: 'Settings that somebody claims',
  reset: 'Back to the defaults',
  settings: 'Settings',
  numbers: 'The main numbers',
  figure: 'The numbers',
  ofFigure: (title: string): string => ` of ${quoted(title)}`,
};

/** What the files for machines say, beyond what pages say. */
export const files = {
  restated: 'Restated',
  essayBy: (author: string, imprint: string, edition: string, version: string): string =>
    `An essay by ${author} (${imprint}), with its discussion, in ${edition}, ${version}.`,
  originalAt: (address: string): string => `The original is [here](${address}).`,
  references: 'The reference before a passage is its permanent link.',
  responses: (refs: string): string => `Quoted or answered in ${refs}.`,
  quotes: (place: string): string => `Quotes ${place}`,
  to: (ref: string): string => `, to ${ref}`,
  answers: (refs: string): string => `Answers ${refs}.`,
  argument: 'The editors’ reading of what the essay claims and of what comments do to it; no verdict on who is right.',
  also: (names: string): string => `Also ${names}.`,
  citedAt: (status: string, refs: string): string => `${status} at ${refs}.`,
  holds: (passages: string, threads: string, comments: string, terms: string): string =>
    `${passages}, ${threads} with ${comments}, ${terms}.`,
  cite: {
    restated: (how: string): string =>
      `All of it restates its sources in other words: quote the original, and cite a restatement as such, by its reference and permanent link (${how}).`,
    original: (how: string): string => `Cite it, by its reference and permanent link (${how}).`,
  },
  annotations: (title: string): string => `Comments on ${quoted(title)}`,
  how: 'how',
  rights: 'method and rights',
  all: 'All of it',
  pages: 'Pages',
  whole: {
    markdown: ['Whole edition, Markdown', 'essay, notes, threads, argument, glossary and works in one file'],
    json: ['Whole edition, JSON', 'the same as data, with links between passages'],
  },
  passage: {
    markdown: (ref: string): string => `Passage ${ref}, Markdown`,
    markdownIs: 'one passage and how to cite it; so for every reference',
    page: (ref: string): string => `Passage ${ref}`,
    pageIs: 'its permanent page, which never changes its address',
  },
  more: {
    references: ['All references', 'every one that there is or was'],
    schema: ['Shape of the JSON', 'a JSON Schema'],
    annotations: ['Annotations', 'what bears on what, as W3C Web Annotations'],
    argument: ['Argument', 'in the Argument Interchange Format'],
    editions: ['Editions', 'what was published when, and what changed'],
  },
  glossaryOf: (name: string): string => `The glossary of ${name}`,
};

export const inText = (style: string): string => `${style}, in the text`;
export const inNote = (style: string): string => `${style}, note`;
export const inBibliography = (style: string): string => `${style}, bibliography`;
/** All of a text, where a reference would stand. */
export const theWhole = 'the whole';
export const refIn = (ref: string, name: string): string => `${ref} in ${name}`;

export const highlightsOn = (title: string): string => `Highlights and notes on ${title}`;
export const inEdition = (name: string): string => `In ${name}`;
export const allOfRef = (ref: string): string => `all of ${ref}`;
/** What is wrong with a file of a reader's notes, or with one of them. */
export const noRecord = 'It is no record.';
export const noText = (field: string): string => `Its ${quoted(field)} is no text.`;
export const noTime = (said: string): string => `${quoted(said)} is no time.`;
export const noWording = (said: string): string => `${quoted(said)} is no wording: write restatement or original.`;
export const noSuchReference = (said: string): string => `${quoted(said)} is not a reference.`;
export const namesNoWords = (ref: string): string => `It names no words of ${ref}.`;
export const noId = 'It has no id.';
export const namesNoPassage = 'It names no passage.';
export const oneWithoutId = 'One without an id';
export const noColumns = 'Its first row does not name the columns id, reference and words.';
export const noAnnotations = 'It holds no Web Annotations.';
export const noJson = 'It is no JSON, or not all of it.';

/** What a new edition says that was made of a copy of its source, until an editor says it better. */
export const scaffold = {
  opening: 'Opening',
  continued: (title: string): string => `${title}, continued`,
  notes: 'Notes',
  untitled: 'Untitled',
  description: (title: string, authors: readonly string[], comments: number): string =>
    `${title}${authors.length ? `, by ${authors.join(' and ')}` : ''}${comments ? `, with ${comments === 1 ? 'one comment' : `${comments} comments`}` : ''}.`,
  unknown: 'Unknown',
  namesAuthor: 'The imported copy names the author.',
  namesNoAuthor: 'The imported copy names no author.',
  doesNotName: 'The imported copy does not name the author.',
  signed: 'The comment is signed with the name.',
  /** What a quotation is of that is of nothing in the edition. */
  outside: 'a source outside the text',
  quoted: (words: number): string => `A quotation of ${words} words, whose source is not in this text.`,
  somebody: 'An unnamed commenter',
  /** How many comments there are in a thread; by whom, where that is known; begun when, likewise. */
  thread: (comments: number, who: string | null, begun: string | null): string =>
    `${comments === 1 ? 'One comment' : `A thread of ${comments} comments`} by ${who ?? 'an unnamed commenter'}${comments > 1 ? ' and others' : ''}${begun === null ? '' : `, begun on ${begun}`}.`,
  atIssue: 'What is at issue is still to be said here.',
  about: {
    title: 'About this edition',
    description: 'How this edition is made, and how to read its references.',
    menu: 'About',
    whose: {
      restated:
        "This edition restates a work and its discussion passage by passage. A restatement is not a quotation: the words are the editors' own.",
      original: "This edition carries a work and its discussion passage by passage, in their authors' own words.",
    },
    references: 'Every passage has a reference that never changes its meaning.',
    /** A heading, by which links know where it is said. */
    heading: 'Rights',
    rights: {
      restated: 'The authors of the work and of its comments keep their rights.',
      original: 'The authors of the work and of its comments keep their rights in their words.',
    },
  },
};
