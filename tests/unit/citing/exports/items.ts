import fc from 'fast-check';
import { citableAddress, indexName, type CslItem } from '../../../../src/citing/csl.ts';
import { capital, notes, type Facts } from './parse.ts';

/** Words with everything in them that a format could trip over. */
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{1,12}$/),
  fc.constantFrom(
    '50%',
    '&',
    '{curly}',
    '$5',
    'a_b',
    'x^2',
    '#1',
    '~',
    '\\backslash',
    '“quoted”',
    'Ünïcode',
    '¶',
    '—',
    'A:',
    '道',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const plainName = fc.stringMatching(/^[A-Z][a-zéö]{1,9}$/);

const name = fc.oneof(
  words.map((literal) => ({ literal })),
  fc.record({ family: plainName, given: plainName }),
  fc.record({
    family: plainName,
    given: plainName,
    'non-dropping-particle': fc.constantFrom('van der', 'de la', 'von'),
  }),
  fc.record({ family: plainName, given: plainName, suffix: fc.constantFrom('Jr.', 'III') }),
);

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((day) => ({ 'date-parts': [day.toISOString().slice(0, 10).split('-').map(Number)] as [number[]] }));

export const anyItem: fc.Arbitrary<CslItem> = fc.record({
  id: fc.stringMatching(/^[a-z]{2,9}[0-9]{4}-[a-z0-9-]{1,20}$/),
  type: fc.constantFrom('post-weblog' as const, 'webpage' as const),
  title: words,
  author: fc.tuple(name),
  'container-title': words,
  issued: date,
  URL: fc.webUrl({ withFragments: true, withQueryParameters: true }).map(citableAddress),
  number: words,
  note: words,
});

export const factsOfItem = (item: CslItem): Facts => ({
  key: item.id,
  author: item.author.map(indexName).join('; '),
  title: item.title,
  year: String(item.issued?.['date-parts'][0][0] ?? ''),
  container: item['container-title'] ?? '',
  url: item.URL ?? '',
  note: notes(capital(item.number ?? ''), item.note ?? ''),
});
