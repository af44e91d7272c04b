import { expect, test } from 'vitest';
import { workSchema } from '../../../src/schemas/work.ts';

const WORK = { type: 'book', title: 'A', about: 'On A.', checked: 'The library.' };
const CITED = { citedAt: ['E1'], status: 'confirmed', evidence: 'Named.' };

test.for([
  [{}, []],
  [CITED, []],
  [{ author: [{ family: 'B', given: 'C' }, { literal: 'D' }] }, []],
  [{ author: ['B C'] }, ['author.0: write a name as { family, given } or { literal }']],
  [{ ...CITED, status: undefined }, ['status: a cited work needs a certainty']],
  [{ ...CITED, evidence: undefined }, ['evidence: say what the certainty rests on']],
  [{ ...CITED, status: 'unknown', URL: 'https://a.example/' }, ['URL: a work that is not identified has no address']],
  [{ ...CITED, status: 'unknown' }, []],
  [{ status: 'proven' }, ['status: say confirmed, inferred or unknown']],
  [{ URL: 'https://a.example/' }, []],
  [{ DOI: '10.1000/182' }, []],
  [{ DOI: 'https://doi.org/10.1000/182' }, ['DOI: write 10.1000/182, and not “https://doi.org/10.1000/182”']],
  [{ DOI: 'http://dx.doi.org/10.1000/182' }, ['DOI: write 10.1000/182, and not “http://dx.doi.org/10.1000/182”']],
  [{ DOI: 'doi:10.1000/182' }, ['DOI: write 10.1000/182, and not “doi:10.1000/182”']],
  [{ DOI: '182' }, ['DOI: write it like 10.1000/182, since “182” is no DOI']],
] as [object, string[]][])('%j', ([change, messages]) => {
  const issues = workSchema.safeParse({ ...WORK, ...change }).error?.issues ?? [];
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(messages);
});

test.for(['javascript:alert(1)', 'ftp://a.example/', 'a.example'])('%s is no address of a work', (URL) => {
  expect(workSchema.safeParse({ ...WORK, URL }).success).toBe(false);
});
