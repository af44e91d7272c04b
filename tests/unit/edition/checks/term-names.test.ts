import { expect, test } from 'vitest';
import { FILES } from '../../citing/small-edition.ts';
import { sentences } from '../../small.ts';

const entry = (slug: string, term: string, aliases: string[]) => ({
  path: `glossary/${slug}.mdx`,
  text: `---\nterm: ${term}\naliases: ${JSON.stringify(aliases)}\nshort: A thing.\ncategory: training\n---\n\nA thing.\n`,
});
const shared = (term: string, ...aliases: string[]): string[] => sentences([...FILES, entry('zzz', term, aliases)]);
const says = (name: string): string[] => [
  `glossary/zzz.mdx:2 “${name}” is a name of “widget” as well: leave it to one of them (shared-alias).`,
];

test('other names are free', () => expect(shared('Gadget', 'gadget', 'gizmo', 'widgetry')).toEqual([]));
test('a headword of another', () => expect(shared('Widget')).toEqual(says('Widget')));
test('an alias that is another’s headword', () => expect(shared('Gadget', 'WIDGET')).toEqual(says('WIDGET')));
test('an entry may repeat its own names', () => expect(shared('Gadget', 'gadget', 'Gadget')).toEqual([]));
test('hyphens and spaces do not tell names apart', () => {
  const files = [...FILES, entry('a', 'world-model', []), entry('b', 'World model', [])];
  expect(sentences(files)).toEqual([
    'glossary/b.mdx:2 “World model” is a name of “a” as well: leave it to one of them (shared-alias).',
  ]);
});
