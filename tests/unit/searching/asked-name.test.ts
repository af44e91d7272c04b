import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedName, spellingKey, type Named } from '../../../src/searching/asked-name.ts';

const one = (href: string, title: string, ...names: string[]): Named => ({
  href,
  title,
  keys: [title, ...names].map(spellingKey),
});
const named = [
  one('/glossary/grue-tax/', 'Grue tax'),
  one('/glossary/natural-abstractions/', 'Natural abstractions', 'NAH', 'natural abstraction hypothesis'),
  one('/glossary/transformer/', 'Transformer', 'T5'),
  one('/works/#grue-2020', 'Grue tax', 'grue-2020'),
  one('/works/#amélie-1999', 'Amélie, or the tax', 'amélie-1999'),
  one('/people/łukasz-öst/', 'Łukasz Öst', 'Öst'),
];
const exact = (path: string): string[] => askedName(path, named).exact.map(({ href }) => href);
const near = (path: string): string[] => askedName(path, named).near.map(({ href }) => href);

test('a name is understood whatever its capitals, accents, hyphens and plural, and whatever stands behind it', () => {
  for (const path of ['/glossary/nah/', '/glossary/NAH', '/nah', '/glossary/NAH/r3/', '/glossary/nah.html', '/Nah).'])
    expect(exact(path), path).toEqual(['/glossary/natural-abstractions/']);
  expect(exact('/glossary/natural_abstraction-hypotheses')).toEqual([]);
  expect(exact('/glossary/natural-abstraction')).toEqual(['/glossary/natural-abstractions/']);
  expect(exact('/works/Amelie 1999')).toEqual(['/works/#amélie-1999']);
  expect(exact('/people/lukasz-ost/')).toEqual(['/people/łukasz-öst/']);
});

test('what is under the same path is meant before what is not; elsewhere a name may mean several', () => {
  expect(exact('/glossary/grue-tax')).toEqual(['/glossary/grue-tax/']);
  expect(exact('/works/grue-tax')).toEqual(['/works/#grue-2020']);
  expect(exact('/grue-tax')).toEqual(['/glossary/grue-tax/', '/works/#grue-2020']);
  expect(exact('/models/grue-tax')).toEqual(['/glossary/grue-tax/', '/works/#grue-2020']);
});

test('a name as it is asked for is meant before its plural', () => {
  const both = [one('/glossary/widget/', 'widget'), one('/works/#widgets', 'Widgets')];
  const href = (path: string): string[] => askedName(path, both).exact.map((found) => found.href);
  expect([href('/widget'), href('/Widgets')]).toEqual([['/glossary/widget/'], ['/works/#widgets']]);
  expect(href('/glossary/widgets')).toEqual(['/glossary/widget/']);
});

test('a name that reads like a reference is one below the glossary alone', () => {
  expect(askedName('/glossary/t5', named)).toMatchObject({ isBeside: true });
  expect(askedName('/p/t5', named)).toMatchObject({ isBeside: false });
});

test('what is no name is near to those that a slip or a part leads to', () => {
  expect(near('/glossary/gruetxa/')).toEqual(['/glossary/grue-tax/', '/works/#grue-2020']);
  expect(near('/glossary/abstraction/')).toEqual(['/glossary/natural-abstractions/']);
  expect(near('/grue-tax-explained')).toEqual(['/glossary/grue-tax/', '/works/#grue-2020']);
  expect(near('/wp-login.php')).toEqual([]);
  expect(near('/a')).toEqual([]);
  // Letters that happen to stand one after the other, and a word of a long title, are near to nothing.
  expect(near('/ruet/')).toEqual([]);
  expect(near('/the/')).toEqual([]);
  const pages = [
    one('/open/', 'What nobody has answered', 'open'),
    one('/works/#pen', 'Frontiers in open European models'),
  ];
  const offered = (path: string): string[] => askedName(path, pages).near.map(({ href }) => href);
  expect([offered('/opne/'), offered('/nope/'), offered('/inop'), offered('/european')]).toEqual([
    ['/open/'],
    [],
    [],
    [],
  ]);
});

test('anything that is no name means nothing', () => {
  for (const path of ['', '/', '//', '/-/', '/r3/'])
    expect(askedName(path, named)).toEqual({ exact: [], near: [], isBeside: false });
  fc.assert(fc.property(fc.string(), (path) => askedName(path, named).near.length <= 6));
});
