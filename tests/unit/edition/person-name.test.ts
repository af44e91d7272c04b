import { expect, test } from 'vitest';
import { cite } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import type { Target } from '../../../src/citing/target.ts';
import { workLabel } from '../../../src/edition/bibliography.ts';
import { namesWithRoles } from '../../../src/edition/speaker-names.ts';
import { familyName, sortedName, wholeName } from '../../../src/edition/person-name.ts';
import { reference } from '../../../src/edition/reference.ts';
import { editionOf, publishedContext } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const name = { given: 'Łukasz', 'non-dropping-particle': 'van der', family: 'Öst', suffix: 'Jr.' };

test('a name as in a sentence, in an index, and beside a year', () => {
  expect(wholeName(name)).toBe('Łukasz van der Öst Jr.');
  expect(sortedName(name)).toBe('van der Öst, Łukasz, Jr.');
  expect(familyName(name)).toBe('van der Öst');
  expect(workLabel({ author: [name], title: 'Bees', issued: '2016' })).toBe('van der Öst 2016');
  expect([wholeName({ family: 'Plato' }), sortedName({ family: 'Plato' })]).toEqual(['Plato', 'Plato']);
});

test('every form of a citation has the particle and the suffix in their places', () => {
  const yaml = `author: { family: Öst, given: Łukasz, non-dropping-particle: van der, suffix: Jr., status: proven, evidence: Signed. }`;
  const files = replaced(
    'edition.yaml',
    'author: { family: Author, given: Ann, status: proven, evidence: Signed. }',
    yaml,
  );
  const e2 = reference('E2');
  const target: Target = { kind: 'passages', ranges: [{ from: e2, to: e2 }] };
  const { original } = cite(target, publishedContext(editionOf(files)))[0]!;
  const { csl, ...forms } = exportsOf(original!);
  expect(csl.author).toEqual([name]);
  expect(forms.bibtex).toContain('author = {van der Öst, Jr., Łukasz}');
  expect(forms.ris).toContain('AU  - van der Öst, Łukasz, Jr.');
  expect(forms.short).toBe('van der Öst 2020, ¶ 2');
  expect(forms.styles.apa.entry.text).toMatch(/^van der Öst, Ł\., Jr\./);
  expect(forms.styles.mla.entry.text).toMatch(/^van der Öst, Łukasz, Jr\./);
  expect(forms.styles.chicago.entry.text).toMatch(/^Öst, Łukasz van der, Jr\./);
});

test('a text names a speaker in full, without the suffix, and by the family name with and without its particle', () => {
  const speaker = { name: wholeName(name), role: 'the essayist', status: 'proven', evidence: '' } as const;
  expect(namesWithRoles([speaker]).map((one) => one.name)).toEqual([
    'Łukasz van der Öst Jr.',
    'Łukasz van der Öst',
    'van der Öst',
    'Öst',
  ]);
});
