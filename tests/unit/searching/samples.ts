import { readThesaurus } from '../../../src/searching/near-words.ts';
import { questionsOf } from '../../../src/searching/packing.ts';
import { BLANK, type SearchRecord } from '../../../src/searching/record.ts';
import { createSearch, type Search } from '../../../src/searching/search.ts';

export const record = (some: Partial<SearchRecord> & { ref: string }): SearchRecord => ({
  ...BLANK,
  href: `/p/${some.ref.toLowerCase().replaceAll('.', '-')}/`,
  ...some,
});

const term = (slug: string, names: string[], text: string, findBy: string[] = []): SearchRecord =>
  record({ kind: 'term', ref: slug, title: names[0]!, names, text, findBy });

const speaker = { name: 'Fiora', role: 'Commenter A', status: 'proven' } as const;

/** A small library with the traps of the large one. */
export const RECORDS: SearchRecord[] = [
  term('market', ['market', 'betting market'], 'Where bettors set prices by wagering on what will turn out true.'),
  term(
    'value',
    ['Value is fragile', 'fragility of value'],
    'Losing one part of what we care about could lose nearly all.',
  ),
  term('wireheading', ['wireheading'], 'Getting reward by tampering with the reward itself.', [
    'pressing its own button',
  ]),
  record({
    ref: 'E1',
    text: 'A market gathers the money of bettors. The market is right in the end.',
    terms: ['market', 'market'],
  }),
  record({
    ref: 'E2',
    text: 'Bettors lose their cash when their prices are wrong.',
    asks: ['Who goes broke first?'],
    terms: ['market'],
  }),
  record({
    ref: 'E3',
    text: 'A baby stands before the coffee machine, and the robot waits.',
    findBy: ['infant in the kitchen'],
  }),
  record({ ref: 'E4', text: 'Small models came after GPT-4.5 and outdid it by thinking at length.' }),
  record({ ref: 'N1', kind: 'note', text: 'The colour of paint does not matter to the wall.' }),
  record({ ref: 'G1', kind: 'gap', title: 'An example', text: 'The copy breaks off here.' }),
  record({
    ref: 'T2',
    kind: 'thread',
    title: 'Does it last?',
    text: 'Fiora thinks that it does.',
    thread: 'Does it last?',
  }),
  record({
    ref: 'T2.1.1',
    kind: 'comment',
    text: 'Slaves rebel, and machines may.',
    thread: 'Does it last?',
    speaker,
    context: 'Fiora',
  }),
  record({
    ref: 'T2.1.2',
    kind: 'comment',
    text: 'A market of ideas is no market.',
    thread: 'Does it last?',
    speaker,
    context: 'Fiora',
  }),
  record({
    ref: 'niven',
    kind: 'work',
    title: 'Protector',
    names: ['Protector'],
    findBy: ['Larry Niven', '1973'],
    text: 'A novel.',
  }),
  record({ ref: 'signs', kind: 'work', title: '…', names: ['…'], findBy: ['', '🚀'], text: 'Without a letter.' }),
];

const THESAURUS = '# a remark\ninfant baby toddler\ngambler bettor punter\nuprising rebel revolt\n';

export const everything = [...RECORDS, ...RECORDS.flatMap(questionsOf)];
export const near = readThesaurus(THESAURUS);
export const search: Search = createSearch(everything, near);

/** References found, questions as the passages they lead to, each once. */
export const found = (query: string): string[] => [...new Set(search(query).hits.map((hit) => hit.record.ref))];
