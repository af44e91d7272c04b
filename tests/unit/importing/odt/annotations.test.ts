import { describe, expect, it } from 'vitest';
import { odt, p, read, span, style } from './texts.ts';

describe('annotations of an OpenDocument text', () => {
  const annotation = (words: string, more = '', author = 'Tom Reed'): string =>
    `<office:annotation${more}><dc:creator>${author}</dc:creator><dc:date>2026-01-11T09:00:00</dc:date>${p(words)}</office:annotation>`;
  const end = (name: string): string => `<office:annotation-end office:name="${name}"/>`;

  it('quote the words that they are on, and have what answers them', () => {
    const first = annotation('Does it?', ' office:name="a1" loext:resolved="true"');
    const second = annotation('It does.', ' office:name="a2" loext:parent-name="a1"', 'Ann Lee');
    const form = read(
      odt(p('A roof is quiet.') + p(`And a bee wants ${first}${second}quiet${end('a1')}${end('a2')}.`)),
    );
    expect(form.posts[0]!.blocks.map(({ text }) => text)).toEqual(['A roof is quiet.', 'And a bee wants quiet.']);
    expect(form.posts[0]!.comments).toMatchObject([
      {
        parent: null,
        author: 'Tom Reed',
        date: '2026-01-11T09:00:00.000Z',
        flags: ['resolved'],
        on: 'And a bee wants quiet.',
        blocks: [
          { text: 'quiet', quoted: 1 },
          { type: 'paragraph', text: 'Does it?' },
        ],
        quotes: [{ source: { in: 'post', text: 'And a bee wants quiet.' } }],
      },
      { parent: 'c1', author: 'Ann Lee', blocks: [{ text: 'It does.' }], quotes: [] },
    ]);
  });

  it.each([
    ['hidden words', (one: string) => p(`A roof.${span('T', `Secret. ${one}`)}`)],
    ['a hidden paragraph', (one: string) => p('A roof.') + p(`Secret. ${one}`, 'P')],
    ['a hidden section', (one: string) => `${p('A roof.')}<text:section text:display="none">${p(one)}</text:section>`],
    [
      'words that were taken out',
      (one: string) =>
        `<text:tracked-changes><text:changed-region><text:deletion>${p(`Two words${one}`)}</text:deletion></text:changed-region></text:tracked-changes>${p('A roof.')}`,
    ],
  ])('on %s are kept, and are no words of them', (_, body) => {
    const hidden = 'text:display="none"';
    const automatic = style('T', 'text', hidden) + style('P', 'paragraph', hidden);
    const form = read(odt(body(annotation('Why is this one so?', ' office:name="a1"')) + p('A bee.'), { automatic }));
    const [{ blocks, comments } = { blocks: [], comments: [] }] = form.posts;
    expect(blocks.map(({ text }) => text)).toEqual(['A roof.', 'A bee.']);
    expect(comments).toMatchObject([{ author: 'Tom Reed', blocks: [{ text: 'Why is this one so?' }] }]);
    expect(comments[0]!.on).toBeUndefined();
    expect([...form.leftOut, ...form.warnings].join()).toMatch(/1 comment in the margin is on no passage/);
    expect([...form.leftOut, ...form.warnings].join()).not.toMatch(/Reed|Why|[3-9] words/);
  });

  it('without words are on their paragraph', () => {
    const of = (more: string) => read(odt(p('A roof.') + p(`A${annotation('Why?', more)} cellar.`) + p('A bee.')));
    for (const { posts, warnings } of ['', ' office:name="a1"'].map(of)) {
      const [one] = posts[0]!.comments;
      expect([one!.on, one!.quotes, warnings]).toEqual(['A cellar.', [], []]);
    }
  });
});
