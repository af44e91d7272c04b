import { expect, test } from 'vitest';
import { essayLd, jsonLdText, referenceLd } from '../../../../src/citing/machine/json-ld.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { edited, editionOf, jointFiles, publishedContext } from '../small-edition.ts';
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

test('a work of several authors is of the kind that it is, and each of them whose name is known for sure is named', () => {
  const author = (family: string, status: string) =>
    `{ family: ${family}, given: Ann, status: ${status}, evidence: Signed. }`;
  const book = publishedContext(
    edited('edition.yaml', (text) =>
      text.replace(
        /author: .*/,
        `type: book\n  author: [${author('Author', 'proven')}, ${author('Other', 'confirmed')}, ${author('Third', 'inferred')}]`,
      ),
    ),
  );
  const isBasedOn = {
    '@type': 'Book',
    author: [
      { '@type': 'Person', name: 'Ann Author' },
      { '@type': 'Person', name: 'Ann Other' },
    ],
  };
  expect(essayLd(book, 'A book')).toMatchObject({ '@type': 'Book', isBasedOn });
  expect(referenceLd(reference('E1'), book)).toMatchObject({ isBasedOn });
  expect(referenceLd(reference('T1.1'), book)).toMatchObject({ parentItem: { '@type': 'Book' } });
});

test('a comment by one of several authors is of that one alone', () => {
  const joint = publishedContext(editionOf(jointFiles()));
  expect(referenceLd(reference('T1.2'), joint)).toHaveProperty('isBasedOn.author.name', 'Gwen');
});

test('no text closes the script that it stands in', () => {
  const text = jsonLdText({ text: '</script><script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toHaveProperty('text', '</script><script>');
});
