import { expect, test } from 'vitest';
import { printLedger } from '../../../src/citing/ledger/file.ts';
import { readAndCheck } from '../../../src/reading/checked.ts';
import { FILES, picturedEdition, publishedContext } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const { ledger } = publishedContext();
const published = [...FILES, { path: 'ledger.json', text: printLedger(ledger) }];
const rulesOf = (files: typeof published): string[] => readAndCheck(files).problems.map(({ rule }) => rule);

test('content is read with what was published of it', () => {
  expect(readAndCheck(published)).toMatchObject({ ledger, problems: [], faults: [] });
});

test('what was published is compared with content that is right', () => {
  const reworded = replaced('essay/start.mdx', 'A third paragraph concludes', 'Quite other words', published);
  expect(rulesOf(reworded)).toEqual(['changed-meaning']);
});

test('a fault never shows again as its consequence for the ledger', () => {
  const broken = replaced('essay/start.mdx', '---\n\n', '---\n\n{code}\n\n', published);
  const rules = rulesOf(broken);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules).not.toContain('gone');
  expect(rules).not.toContain('changed-meaning');
});

test('a ledger that cannot be read is said beside the faults of other files', () => {
  const broken = replaced(
    'ledger.json',
    '{',
    '[',
    replaced('essay/start.mdx', '---\n\n', '---\n\n{code}\n\n', published),
  );
  expect(rulesOf(broken)).toEqual(expect.arrayContaining(['ledger', 'stray-block']));
});

test('a page that was published is looked for among those that there are', () => {
  const addresses = { '/threads/one/': { edition: 1, withdrawn: null } };
  const now = [...FILES, { path: 'ledger.json', text: printLedger({ ...ledger, addresses }) }];
  expect(rulesOf(now)).toEqual([]);
  const renamed = now.map((file) => (file.path === 'threads/one.mdx' ? { ...file, path: 'threads/two.mdx' } : file));
  expect(rulesOf(renamed)).toEqual(['gone']);
});

test('the picture of a published wording is looked for among the files', () => {
  const pictured = publishedContext(picturedEdition()).ledger;
  const now = [...FILES, { path: 'ledger.json', text: printLedger(pictured) }];
  expect(rulesOf(now)).toEqual(['gone']);
  expect(rulesOf([...now, { path: 'images/bee.png', text: '' }])).toEqual([]);
});
