import { describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/importing/job.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { docx, editionOf, p, postOf, r, read, style, styled, type Parts } from './documents.ts';

/** A comment whose last paragraph is known as `000` and its number. */
const comment = (id: number, words: string, { author = 'Tom Reed', date = `2026-01-1${id}T09:00:00Z` } = {}): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="X"><w:p w14:paraId="000${id}"><w:r><w:annotationRef/></w:r>${words.startsWith('<') ? words : r(words)}</w:p></w:comment>`;
const more = (id: number, parent: number | null, done = 0): string =>
  `<w15:commentEx w15:paraId="000${id}"${parent === null ? '' : ` w15:paraIdParent="000${parent}"`} w15:done="${done}"/>`;

const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const on = (id: number, words: string): string => begin(id) + r(words) + end(id);

const styles = style('H', 'heading 1') + style('T', 'Title');
const commentsOf = (body: string, comments: string, parts: Parts = {}) =>
  postOf(body, { comments, styles, ...parts }).comments;

describe('comments in the margin', () => {
  const body = p('A roof is quiet.') + p(r('And a bee wants ') + on(1, 'quiet') + r('.')) + p('So it is.');

  it('quote the words that they are on, of the passage that these stand in', () => {
    expect(commentsOf(body, comment(1, 'Does it?'))).toEqual([
      {
        id: 'c1',
        parent: null,
        author: 'Tom Reed',
        date: '2026-01-11T09:00:00.000Z',
        on: 'And a bee wants quiet.',
        deleted: false,
        flags: [],
        blocks: [
          { type: 'paragraph', text: 'quiet', quoted: 1 },
          { type: 'paragraph', text: 'Does it?' },
        ],
        quotes: [{ text: 'quiet', source: { in: 'post', text: 'And a bee wants quiet.' }, flags: ['end'] }],
      },
    ]);
  });

  it.each([
    ['carried', 'original' as const, '<Quotes of="E2" part="end" words="quiet" />'],
    ['restated', 'restated' as const, '<Quotes of="E2" part="end" />'],
  ])('are threads of an edition that is %s, which quote its passages', (_, text, quoted) => {
    const { texts } = editionOf(docx(body, { comments: comment(1, 'Does it?') }), text);
    expect(texts.get('threads/tom-reed-1.mdx')).toContain(
      `<Comment id="T1.1" by="speaker-tom-reed" date="2026-01-11">\n\n${quoted}`,
    );
  });

  it('have what answers them as replies, which quote nothing again', () => {
    const answered = p(r('A bee wants ') + begin(1) + begin(2) + begin(3) + r('quiet') + end(1) + end(2) + end(3));
    const all = comment(1, 'Does it?') + comment(2, 'It does.', { author: 'Ann Lee' }) + comment(3, 'Fine.');
    const found = commentsOf(answered, all, { commentsExtended: more(1, null, 1) + more(2, 1, 1) + more(3, 1, 1) });
    expect(found.map(({ id, parent, author, flags, blocks }) => [id, parent, author, flags, blocks.length])).toEqual([
      ['c1', null, 'Tom Reed', ['resolved'], 2],
      ['c2', 'c1', 'Ann Lee', ['resolved'], 1],
      ['c3', 'c1', 'Tom Reed', ['resolved'], 1],
    ]);
    const form = read(docx(answered, { comments: all, commentsExtended: more(1, null, 1) + more(2, 1) + more(3, 1) }));
    expect(form.warnings).toEqual([
      'roofs.docx: 1 comment in the margin, with what answers, is marked as resolved, and kept.',
    ]);
  });

  it('are dated in UTC where the document says that, and by somebody’s clock where it does not', () => {
    const parts = {
      commentsIds: '<w16cid:commentId w16cid:paraId="0001" w16cid:durableId="77"/>',
      commentsExtensible: '<w16cex:commentExtensible w16cex:durableId="77" w16cex:dateUtc="2026-01-11T08:00:00Z"/>',
    };
    expect(commentsOf(body, comment(1, 'Does it?'), parts)[0]!.date).toBe('2026-01-11T08:00:00.000Z');
  });

  it.each(['Author', 'Autor', 'Anonymous', 'Unknown Author', 'Unbekannter Autor', ''])(
    'signed “%s” are signed by nobody',
    (author) => {
      expect(commentsOf(body, comment(1, 'Does it?', { author }))[0]!.author).toBeNull();
    },
  );

  it('have what other texts have: several paragraphs, marks, links', () => {
    const rich = `<w:comment w:id="1" w:author="Tom Reed">${p(r('Does ') + r('it', '<w:i/>'))}${p('And why?')}</w:comment>`;
    expect(commentsOf(body, rich)[0]!.blocks.slice(1)).toEqual([
      { type: 'paragraph', text: 'Does it', html: 'Does <em>it</em>' },
      { type: 'paragraph', text: 'And why?' },
    ]);
  });

  it('of two copies of a document are one where they are the same, and two where they are not', () => {
    const copies = [comment(1, 'Does it?'), comment(1, 'It does!', { author: 'Ann Lee' })].map((comments, i) => ({
      file: `${i}.docx`,
      bytes: docx(
        p('A roof is quiet, as everybody knows who lives below one.') + p(on(1, 'So is a cellar, of course')),
        {
          comments: comment(2, 'Both have this.', { author: 'Jo Day' }) + comments,
        },
      ),
    }));
    const [post] = readSources(copies, null).form.posts;
    expect(post!.comments.map(({ author }) => author).sort()).toEqual(['Ann Lee', 'Jo Day', 'Tom Reed']);
  });

  it('of which one copy does not say where it stands, are where another says', () => {
    const words = 'A roof is quiet, as everybody knows who lives below one.';
    const copies = [p(words), p(r(words) + end(1))].map((body, i) => ({
      file: `${i}.docx`,
      bytes: docx(body, { comments: comment(1, 'Does it?') }),
    }));
    expect(readSources(copies, null).form.posts[0]!.comments.map((one) => one.on)).toEqual([words]);
  });
});

describe('the passage that a comment in the margin is on', () => {
  const placed = (body: string, parts: Parts = {}) => {
    const [first] = commentsOf(body, comment(1, 'Why?'), parts);
    return [first!.on, first!.quotes[0]?.text];
  };

  it.each([
    [
      'begins at the end of a paragraph',
      p(r('A roof.') + begin(1)) + p(r('A cellar') + end(1) + r(' too.')),
      'A cellar too.',
      'A cellar',
    ],
    ['begins between paragraphs', p('A roof.') + begin(1) + p(r('A cellar.') + end(1)), 'A cellar.', 'A cellar.'],
    ['goes on', p(r('A ') + begin(1) + r('roof.')) + p(r('A cellar.') + end(1)), 'A roof.', 'roof.'],
    ['never ends', p(r('A ') + begin(1) + r('roof.')) + p('A cellar.'), 'A roof.', 'roof.'],
    [
      'ends where it is called',
      p(`${r('A ')}${begin(1)}${r('roof')}<w:r><w:commentReference w:id="1"/></w:r>${r(' is quiet.')}`),
      'A roof is quiet.',
      'roof',
    ],
    [
      'has a place within that links lead to',
      p(`${r('A ')}${begin(1)}${r('ro')}<w:bookmarkStart w:id="2" w:name="_Ref7"/>${r('of')}${end(1)}${r('.')}`) +
        p(`<w:hyperlink w:anchor="_Ref7">${r('There')}</w:hyperlink>`),
      'A roof.',
      'roof',
    ],
    ['has no words', p('A roof.') + p(r('A cellar.') + end(1)), 'A cellar.', undefined],
    [
      'had words that were taken out',
      p(`${r('A roof.')}${begin(1)}<w:del w:id="9"><w:r><w:delText> Or two.</w:delText></w:r></w:del>${end(1)}`),
      'A roof.',
      undefined,
    ],
    [
      'stands in a table',
      `<w:tbl><w:tr><w:tc>${p('A roof.')}</w:tc><w:tc>${p(on(1, 'A cellar.'))}</w:tc></w:tr></w:tbl>`,
      'A roof.\tA cellar.',
      'A cellar.',
    ],
    ['is a title', p('A roof.') + styled('H', on(1, 'What it costs')) + p('Much.'), 'Much.', undefined],
    ['is the title of all', styled('T', on(1, 'On Roofs')) + p('Much.'), undefined, undefined],
    ['goes over marks', p(r('A ') + begin(1) + r('ro', '<w:b/>') + r('of') + end(1) + r('.')), 'A roof.', 'roof'],
    [
      'holds a formula',
      p(`${r('As ')}${begin(1)}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r(' shows')}${end(1)}`),
      'As $x$ shows',
      '$x$ shows',
    ],
  ])('where it %s', (_, body, passage, words) => {
    expect(placed(body)).toEqual([passage, words]);
  });

  it('is in a list, in a quotation, in code, in a note', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const listed = `<w:numPr><w:numId w:val="1"/></w:numPr>`;
    expect(placed(p('Bees', listed) + p(on(1, 'Wasps'), listed), { numbering })).toEqual(['Wasps', 'Wasps']);
    const own = { styles: style('Q', 'Quote') + style('C', 'Source Code') };
    expect(placed(styled('Q', 'Bees') + styled('Q', on(1, 'Wasps')), own)).toEqual(['Wasps', 'Wasps']);
    expect(placed(styled('C', 'bees') + styled('C', on(1, 'wasps')), own)).toEqual(['bees\nwasps', 'wasps']);
    const footnotes = `<w:footnote w:id="1">${p(on(1, 'Wasps.'))}</w:footnote>`;
    expect(placed(p(`${r('Bees')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes })).toEqual([
      'Wasps.',
      'Wasps.',
    ]);
  });

  it('is what it answers in an edition, where it quotes nothing of it', () => {
    const body = p('A roof.') + styled('H', on(1, 'What it costs')) + p('Much.');
    const parts = { styles, comments: comment(1, 'How much?') };
    for (const text of ['original', 'restated'] as const)
      expect(editionOf(docx(body, parts), text).texts.get('threads/tom-reed-1.mdx')).toContain(
        '<Passage id="T1.1.1" about="E2">',
      );
  });

  it('is what it answers in an edition to which it is added', () => {
    const body = (...words: string[]): string => [p('A roof is quiet, they say.'), ...words, p('Much.')].join('');
    const before = editionOf(docx(body(styled('H', 'What it costs')), { styles }), 'restated').texts;
    const copy = docx(body(styled('H', on(1, 'What it costs'))), { styles, comments: comment(1, 'How much?') });
    const { fresh } = runJob({
      files: [{ file: 'roofs.docx', bytes: copy }],
      known: {
        outline: before.get('outline.json')!,
        fingerprints: before.get('fingerprints.json')!,
        text: 'restated',
      },
      scaffold: null,
      wantsForm: false,
    });
    expect(fresh!.comments).toMatchObject([{ by: 'Tom Reed', items: [{ body: '', about: ['E2'] }] }]);
  });

  it('is said where there is none, and where the words go beyond it', () => {
    const body = styled('T', on(1, 'On Roofs')) + p(begin(2) + r('A roof.')) + p(r('A cellar.') + end(2));
    expect(read(docx(body, { styles, comments: comment(1, 'Why?') + comment(2, 'Both?') })).warnings).toEqual([
      'roofs.docx: 1 comment in the margin is on words that go on beyond a paragraph; what is quoted is the words in the first.',
      'roofs.docx: 1 comment in the margin is on no passage of the text that has words, but on its title, on a picture without any, or on what is left out.',
    ]);
  });
});
