import { expect, test } from 'vitest';
import { jsonLdText, referenceLd } from '../../../../src/citing/machine/json-ld.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { publishedContext } from '../small-edition.ts';
import { allLd, expanded, idsIn, knownAddresses } from './checks.ts';

const context = publishedContext();
const ld = (ref: string) => referenceLd(reference(ref), context);

test('every description parses, and every id in it is a page', async () => {
  const known = knownAddresses(context);
  for (const data of allLd(context)) {
    expect(idsIn(data).filter((id) => !known.has(id))).toEqual([]);
    const [node] = await expanded(data);
    expect(node).toMatchObject({ '@id': data['@id'], '@type': [`https://schema.org/${data['@type'] as string}`] });
  }
});

test('a comment answers a comment, or the essay', () => {
  expect(ld('T1.2')).toMatchObject({ '@type': 'Comment', parentItem: { '@id': 'https://edition.example/p/t1-1/' } });
  expect(ld('T1.1')).toMatchObject({ parentItem: { '@type': 'BlogPosting', '@id': 'https://edition.example/essay/' } });
});

test('a restatement is based on its original and is not its author’s', () => {
  expect(ld('E1')).toMatchObject({
    publisher: { name: 'Variorum' },
    version: 1,
    isBasedOn: { '@type': 'BlogPosting', author: { name: 'Ann Author' }, datePublished: '2020-05' },
  });
  expect(ld('E1')).not.toHaveProperty('author');
});

test('only who is known for sure is named', () => {
  expect(ld('T1.1')).toHaveProperty('isBasedOn.author.name', 'Carl Commenter');
  expect(ld('T1.2')).not.toHaveProperty('isBasedOn.author');
  expect(ld('T1.3')).not.toHaveProperty('isBasedOn.author');
});

test('no text closes the script that it stands in', () => {
  const text = jsonLdText({ text: '</script><script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toHaveProperty('text', '</script><script>');
});
