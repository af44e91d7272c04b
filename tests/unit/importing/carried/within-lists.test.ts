import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { carried, fileOf } from './own.ts';

/** What stands in an item of a list stays in it, and the list goes on. */

describe('quotations', () => {
  const essayOf = (name: string, text: string): string => fileOf(carried(name, text), 'essay/of-lists.mdx');
  const inItem = '1. One.\n2. Two.\n\n   > Quoted in two.\n\n   More of two.\n3. Three.';

  it('stand in the item of a list that they stand in, which goes on after them', () => {
    expect(essayOf('lists.md', `# Of Lists\n\n${inItem}\n`)).toContain(`<Passage id="E1">\n\n${inItem}\n\n</Passage>`);
    const html =
      '<!doctype html><html><head><title>Of Lists</title></head><body><article><h1>Of Lists</h1><ol><li>One.</li><li><p>Two.</p><blockquote>Quoted in two.</blockquote><p>More of two.</p></li><li>Three.</li></ol></article></body></html>';
    expect(essayOf('lists.html', html)).toContain(inItem);
  });

  const ARGUED = `# Of Lists

The first of the lists was made by hand.

The second of the lists was made by nobody at all.

## Comments

### Mara Quill, 2026-01-12

1. > The first of the lists was made by hand.

   Whose?
2. Two.

   > What nobody here has said.
   >
   > - Nor this.

   More of two.
3. > The second of the lists was made by nobody at all.

   Then who numbered it?

> The second of the lists

It is the third.
`;

  it('stand in the items of a comment too, which says that it answers what they quote', () => {
    const edition = carried('lists.md', ARGUED);
    expect(buildEdition(edition.files).problems.map(sentenceOf)).toEqual([]);
    const { comments, threads, responses } = buildEdition(edition.files).edition!;
    const [{ items } = { items: [] }] = [...comments.values()];
    const answered = items.map((item) => (item.type === 'passage' ? item.about : item.type));
    expect(answered).toEqual([['E1', 'E2'], 'quotation', []]);
    expect(fileOf(edition, 'threads/mara-quill-1.mdx')).toContain(ARGUED.match(/1\. >[^]*numbered it\?/)![0]);
    expect(threads[0]!.title).toBe('Mara Quill: Whose?');
    expect(responses.get(reference('E1'))).toEqual([{ from: 'T1.1', relation: 'answers', at: 'T1.1.1' }]);
  });

  it('that are neighbours are two, and each a passage', () => {
    const essay = essayOf('lists.md', '# Of Lists\n\n> First.\n\n<!-- -->\n\n> Second.\n>\n> And more of it.\n');
    expect(essay).toContain('> First.\n\n</Passage>');
    expect(essay).toContain('<Passage id="E2">\n\n> Second.\n>\n> And more of it.\n');
  });
});

describe('spoilers', () => {
  it.each([
    [
      'the item of a list, which goes on after them',
      '1. One.\n2. Two.\n\n   >! Hidden in two.\n\n   More of two.\n3. Three.',
      '1. One.\n2. Two.\n\n   <Spoiler>\n     Hidden in two.\n   </Spoiler>\n\n   More of two.\n3. Three.',
    ],
    [
      'an item with nothing else',
      '- One.\n- >! Two.\n- Three.',
      '- One.\n- <Spoiler>\n    Two.\n  </Spoiler>\n- Three.',
    ],
    [
      'none, with a list in them',
      ':::spoiler\n- One.\n- Two.\n:::\n\nMore.',
      '<Spoiler>\n  - One.\n  - Two.\n</Spoiler>',
    ],
  ])('stand in %s', (_, text, carriedText) => {
    const edition = carried(
      'lists.md',
      `# Of Lists\n\nThese.\n\n## Comments\n\n### Mara Quill, 2026-01-12\n\n${text}\n`,
    );
    expect(fileOf(edition, 'threads/mara-quill-1.mdx')).toContain(carriedText);
    expect(buildEdition(edition.files).problems.map(sentenceOf)).toEqual([]);
  });
});
