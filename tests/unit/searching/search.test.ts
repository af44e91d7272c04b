import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { straightQuoted } from '../../../src/searching/query.ts';
import { createSearch } from '../../../src/searching/search.ts';
import type { SearchRecord } from '../../../src/searching/record.ts';
import { everything, found, record, search } from './samples.ts';

describe('names', () => {
  test('a name puts what it means first, then those that are most about it', () => {
    expect(found('market').slice(0, 2)).toEqual(['market', 'E1']);
    expect(found('Betting-Markets')[0]).toBe('market');
    expect(found('fragility of value')[0]).toBe('value');
  });

  test('a passage that speaks of a term under another name is found by any of its names', () => {
    expect(found('betting market')).toContain('E2');
  });

  test('works are found by title, author and year', () => {
    expect(found('protector')[0]).toBe('niven');
    expect(found('larry niven 1973')[0]).toBe('niven');
  });

  test('spellings of a name with a number are one', () => {
    for (const query of ['GPT 4.5', 'gpt-4.5', 'GPT4.5']) expect(found(query), query).toEqual(['E4']);
  });

  test('a name that has a hyphen is found without it, where its parts have other stems and the word is known besides', () => {
    const find = createSearch(
      [
        record({ ref: 'E1', text: 'A misunderstanding, and no other.' }),
        record({ kind: 'person', ref: 'people/a', title: 'Mis-Understandings', names: ['Mis-Understandings'] }),
      ],
      new Map(),
    );
    for (const query of ['misunderstandings', 'Misunderstanding', 'mis understandings', 'Mis-Understandings'])
      expect(find(query).hits[0]!.record.ref, query).toBe('people/a');
  });

  test('speakers are found', () => {
    expect(found('fiora')).toEqual(expect.arrayContaining(['T2', 'T2.1.1', 'T2.1.2']));
  });
});

describe('what is asked as people ask it', () => {
  test.for(['E2.', '(E2)', 'https://example.org/p/e2/', 'E2–3', 'E2, E3'])('%s finds E2 first', (query) =>
    expect(found(query)[0]).toBe('E2'),
  );

  test('a word that the text has not is not made another of four letters', () => {
    for (const query of ['cofe', 'tody']) expect(search(query).answered, query).toBeNull();
  });

  test.for(['c++ !!! ???', '? !', 'a # b', '😀', '…'])('%s is noise', (query) => expect(found(query)).toEqual([]));
});

describe('words', () => {
  test('near words find what shares none', () => {
    expect(found('toddler')[0]).toBe('E3');
    expect(found('an uprising of machines')[0]).toBe('T2.1.1');
  });

  test('a question leads to its passage', () => {
    expect(found('who is the first to go broke?')[0]).toBe('E2');
  });

  test('words that an editor gave lead there', () => {
    expect(found('infant in the kitchen')[0]).toBe('E3');
    expect(found('pressing its own button')[0]).toBe('wireheading');
  });

  test('words that are seen beat words that an editor gave', () => {
    const passages = [
      record({ ref: 'E1', text: 'A robot.', findBy: ['kitchen', 'kitchen of the kitchen'] }),
      record({ ref: 'E2', text: `It stands, ${'among much else, '.repeat(20)} in a kitchen.` }),
      record({ ref: 'E3', text: 'A pan.', asks: ['What hangs in the kitchen?'] }),
    ];
    const refs = createSearch(passages, new Map())('kitchen').hits.map(({ record: { ref } }) => ref);
    expect(refs.at(-1)).toBe('E1');
  });

  test('words by which one asks count less than those one asks for', () => {
    const find = createSearch(
      [record({ ref: 'E1', text: 'To explain a robot.' }), record({ ref: 'E2', text: 'A pan.' })],
      new Map(),
    );
    const [asking, asked] = ['explain', 'robot'].map((word) => find(word).hits[0]!.score);
    expect(asking).toBeLessThan(asked!);
  });

  test('the beginning of a word finds it while one types, and not after a space', () => {
    expect(found('coff')[0]).toBe('E3');
    expect(found('coff ')).toEqual([]);
  });

  test('a word written apart or together is found', () => {
    expect(found('wire heading')[0]).toBe('wireheading');
    expect(found('coffeemachine')[0]).toBe('E3');
  });

  test.for(['""', '“”', '„“', '«»', '»«', '‘’', '‚‘', '‹›', '「」'])(
    'a phrase in quotation marks is wanted as it is, in %s too',
    ([before, behind]) => {
      expect(found(`${before}coffee machine${behind}`)).toEqual(['E3']);
      expect(found(`${before}machine coffee${behind}`)).toEqual([]);
      expect(straightQuoted(`${before}coffee machine${behind} now`)).toBe('"coffee machine" now');
    },
  );

  test('a phrase is met by any name that a reader sees, and never by two of them together', () => {
    const find = createSearch(
      [
        record({ kind: 'term', ref: 'cev', names: ['Extrapolated values', 'on reflection'], findBy: ['wiser selves'] }),
        record({ kind: 'work', ref: 'öst', title: 'Pans', names: ['Pans'], findBy: ['Łukasz Öst', '1999'] }),
        record({ kind: 'person', ref: 'people/a', title: 'Mara Quill', names: ['Mara Quill', 'Quill'] }),
      ],
      new Map(),
    );
    const refs = (query: string): string[] => find(query).hits.map((hit) => hit.record.ref);
    expect(refs('"on reflection"')).toEqual(['cev']);
    expect(refs('"Lukasz Öst"')).toEqual(['öst']);
    expect(refs('"Quill"')).toEqual(['people/a']);
    for (const query of ['"values on"', '"wiser selves"', '"Öst 1999"']) expect(refs(query), query).toEqual([]);
  });

  test('an apostrophe quotes nothing', () => {
    for (const text of ['the robot’s coffee, the babies’ machine', '’tis the babies’ machine'])
      expect(straightQuoted(text)).toBe(text);
  });
});

test('a phrase that goes from one passage into the next leads to both', () => {
  expect(found('market is right in the end. Bettors lose their cash').slice(0, 2).sort()).toEqual(['E1', 'E2']);
  expect(found('robot waits. Small models').slice(0, 2).sort()).toEqual(['E3', 'E4']);
});

describe('slips of the pen', () => {
  test.for([
    ['wirehaeding', 'wireheading', 'wireheading'],
    ['cofee machine', 'coffee machine', 'E3'],
    ['protecter', 'protector', 'niven'],
  ])('%s is answered as %s', ([typed, meant, ref]) => {
    const { answered, hits } = search(typed!);
    expect(answered).toBe(meant);
    expect(hits[0]!.record.ref).toBe(ref);
  });

  test('what is known is not mended', () => {
    expect(search('market').answered).toBeNull();
    expect(search('toddler').answered).toBeNull();
  });
});

describe('words that nothing has', () => {
  test.for([
    ['niven zebra', 'niven'],
    ['zebra niven', 'niven'],
    ['betting qwrtz', 'betting'],
    ['the zebra of a bettign market', 'the of a betting market'],
    ['quokka wirehaeding kangaroo', 'wireheading'],
  ])('%s is answered as %s is', ([typed, known]) => {
    const { answered, hits } = search(typed!);
    expect(answered).toBe(known);
    expect(hits).toEqual(search(known!).hits);
    expect(hits.length).toBeGreaterThan(0);
  });

  test.for(['money xylophone', 'a photo of the small zebra', 'betting zebra kangaroo quokka', 'nivex zebra'])(
    '%s finds nothing: what is known of it is not what the edition is about, or too little',
    (query) => expect(search(query)).toMatchObject({ answered: null, hits: [] }),
  );

  test('a phrase is wanted as it is beside them too', () => {
    expect(found('"betting market" zebra')).toContain('market');
    expect(found('"market betting" zebra')).toEqual([]);
    expect(found('"market zebra"')).toEqual([]);
  });

  test('a word that is not the last one is not taken for the beginning of one', () => {
    expect(search('market coff').answered).toBeNull();
    expect(search('coff market').answered).toBe('market');
  });
});

test('words by which the edition calls what it is about find each by itself, where nothing has them all', () => {
  const find = createSearch(
    [
      record({ kind: 'term', ref: 'bias', names: ['Inductive bias'] }),
      record({ kind: 'term', ref: 'drone', names: ['Drone'] }),
      record({ ref: 'E1', text: 'A queen makes honey.' }),
    ],
    new Map(),
  );
  const refs = (query: string): string[] => find(query).hits.map((hit) => hit.record.ref);
  for (const query of ['inductive drones', 'inductive dorne']) expect(refs(query), query).toEqual(['drone', 'bias']);
});

describe("works beside the edition's own", () => {
  const work = (ref: string, title: string, author: string): SearchRecord =>
    record({ kind: 'work', ref, title, names: [title, ...title.split(': ').slice(0, 1)], findBy: [author, '1999'] });
  const find = createSearch(
    [
      record({
        kind: 'term',
        ref: 'dance',
        names: ['Waggle dance'],
        text: 'How bees say where the food is, when they come home.',
        findBy: ['bee language'],
      }),
      record({ ref: 'E1', text: `${'Here and there, they say, '.repeat(9)} bees dance.` }),
      record({ ref: 'E2', text: 'A hive of wax.' }),
      work('dances', 'Dances', 'Mara Quill'),
      work('wax', 'Wax', 'Tom Öst'),
      work('bees', 'Bee language: Wax, honey, hive', 'Mara Frisch'),
      work('many', 'Hive and hive and hive in a tale', 'Nobody'),
    ],
    new Map(),
  );
  const first = (query: string): string => find(query).hits[0]!.record.ref;

  test('a work that merely has the words comes behind the terms and passages that have them', () => {
    expect(first('hive')).toBe('E2');
    expect(find('hive').hits.map((hit) => hit.record.ref)).toContain('many');
  });

  test('a title up to its colon that is also what the edition calls something comes behind that', () => {
    expect(first('bee language')).toBe('dance');
    expect(find('bee language').hits[1]!.record.ref).toBe('bees');
  });

  test.for([
    ['dances', 'dances'],
    ['wax', 'wax'],
    ['frisch language', 'bees'],
    ['Bee language: wax, honey, hive', 'bees'],
  ])('by its title or author a work comes first: %s', ([query, ref]) => expect(first(query!)).toBe(ref));
});

test('a name is one with words by which one asks for it, too', () => {
  for (const query of ['what is a market', 'explain the market', 'market meaning', 'what does market mean?'])
    expect(search(query).hits[0]!.score, query).toBeGreaterThan(search('prices market').hits[0]!.score);
  expect(found('what does it mean to say')).toEqual([]);
});

describe('references', () => {
  test.for([
    ['E3', ['E3']],
    ['#e3', ['E3']],
    ['¶ 3', ['E3']],
    ['note 1', ['N1']],
    ['t2-1-2', ['T2.1.2']],
    ['T2.1', ['T2.1']],
    ['T2', ['T2']],
    ['g1', ['G1']],
    ['E1–E3', ['E1', 'E2', 'E3']],
    ['T2.1–T2.9', ['T2.1']],
    ['E1 E3', ['E1', 'E3']],
    ['E99', []],
  ] as const)('%s goes to %j', ([query, refs]) => {
    expect(found(query)).toEqual(refs);
  });

  test('a comment is answered with its beginning', () => {
    const { record } = search('T2.1').hits[0]!;
    expect(record.text).toMatch(/^Slaves/);
    expect(record.href).toMatch(/#t2-1$|t2-1-1/);
  });
});

describe('nothing', () => {
  test.for(['', '   ', 'photosynthesis', 'qwertyuiop asdf', '?!', 'mortgage rates'])('“%s” finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('whatever is typed is answered, soon and in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(...everything.map((one) => one.text)),
    );
    fc.assert(
      fc.property(text, (query) => {
        const scores = search(query).hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
