import { expect, test } from 'vitest';
import { actWords } from '../../src/edition/argument/say.ts';
import { peopleOf } from '../../src/edition/people.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { unpack, type Packed } from '../../src/searching/packing.ts';
import { breaking } from '../law.ts';
import { page, read } from './dist.ts';

const edition = buildEdition(readContent('content')).edition!;
const people = peopleOf(edition);
type Person = (typeof people)[number];

const broken = (law: (person: Person) => void): string[] => breaking(people, ({ slug }) => slug, law);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('everybody has a page, with each comment, how sure it is and why, and whom they answer', () => {
  expect(people.length).toBeGreaterThan(10);
  const law = ({ slug, comments, attributions, answers, terms, acts }: Person): void => {
    const { $ } = page(`/people/${slug}/`);
    const shown = $('section[aria-labelledby=comments-title] .response > .ref').map((_, one) => $(one).text().trim());
    expect(shown.get()).toEqual(comments);
    const sure = flat($('.person-sure').text());
    for (const { status, evidence } of attributions) {
      expect(sure).toContain(status);
      expect(sure).toContain(flat(evidence));
    }
    for (const { with: whom } of answers) expect($(`a[href="/people/${whom.slug}/"]`).length).toBeGreaterThan(0);
    expect($('.related a.term').length).toBe(Math.min(24, terms.length));
    const done = $('.person-acts').text().trim().replaceAll('\u00a0', ' ');
    expect(done ? done.split(', ') : []).toEqual(acts.map(({ doing, times }) => `${actWords(doing)} ${times}`));
    expect(done.split('perhaps ').length - 1).toBe(acts.filter(({ doing }) => doing.perhaps).length);
  };
  expect(broken(law)).toEqual([]);
});

test('the list of people leads to each, and the search knows them', () => {
  const { $ } = page('/people/');
  const listed = $('.people a')
    .map((_, one) => $(one).attr('href')!)
    .get();
  expect(listed).toEqual(people.map(({ slug }) => `/people/${slug}/`));
  const { records } = unpack(JSON.parse(read('search/records.json')) as Packed, null);
  const found = records.filter(({ kind }) => kind === 'person');
  expect(found.map(({ href }) => href)).toEqual(listed);
  // By what texts call them, also without the first name.
  expect(found.map(({ names }) => names)).toContainEqual(['J Bostock', 'Bostock']);
});
