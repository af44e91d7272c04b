import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { sentenceOf } from '../../src/edition/problem.ts';
import { expectedSentences, FAULTS, seed } from './seeding.ts';

// Parsing takes most of the time, and all files but one are the same each time; nothing changes what was parsed.
const { remembered } = vi.hoisted(() => ({
  remembered<R extends { problems: unknown[] }>(parse: () => R, known: Map<string, unknown>, key: string): R {
    const one = (known.get(key) as R | undefined) ?? parse();
    known.set(key, one);
    return { ...one, problems: [...one.problems] };
  },
}));

vi.mock(import('../../src/reading/mdx.ts'), async (original) => {
  const actual = await original();
  const known = new Map<string, unknown>();
  const parseMdx: typeof actual.parseMdx = (text, file) =>
    remembered(() => actual.parseMdx(text, file), known, `${file}\n${text}`);
  return { ...actual, parseMdx };
});

vi.mock(import('../../src/reading/yaml.ts'), async (original) => {
  const actual = await original();
  const known = new Map<string, unknown>();
  const checkYaml: typeof actual.checkYaml = (text, schema, file, before) =>
    remembered(() => actual.checkYaml(text, schema, file, before), known, `${file}\n${text}`);
  return { ...actual, checkYaml };
});

const content = readContent('content');
const sentences = (files: typeof content): string[] => buildEdition(files).problems.map(sentenceOf);

test('without a fault there is no problem', () => {
  expect(sentences(content)).toEqual([]);
});

describe.for(FAULTS)('%s', ([, faults]) => {
  test.for(faults)('$fault', (fault) => {
    const faulty = seed(content, fault);
    expect(sentences(faulty)).toEqual(expectedSentences(faulty, fault));
  });
});

test('faults in several files are reported together, in the order of files and lines', () => {
  const some = FAULTS.flatMap(([, faults]) => faults).filter(({ fault }) =>
    ['an unknown term', 'a wrong reply target', 'a bad date', 'a formula that does not parse'].includes(fault),
  );
  expect(some).toHaveLength(4);
  const faulty = some.reduce(seed, content);
  expect(sentences(faulty)).toEqual(some.flatMap((fault) => expectedSentences(faulty, fault)).sort());
});
