import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../src/importing/limits.ts';
import { fc, test } from '../property.ts';
import { zipped } from '../docx/documents.ts';
import { h, odt, p, postOf, read, span, style, type Parts } from './texts.ts';

const textsOf = (body: string, parts: Parts = {}) => postOf(body, parts).blocks.map(({ text }) => text);

describe('an OpenDocument text', () => {
  const styles =
    style('Title', 'paragraph') +
    style('Quotations', 'paragraph') +
    style('Preformatted_20_Text', 'paragraph') +
    style('Source_20_Text', 'text') +
    style('Horizontal_20_Line', 'paragraph');
  const automatic =
    style('P1', 'paragraph', '', 'Quotations') +
    style('P2', 'paragraph', 'fo:font-style="italic"') +
    style('T1', 'text', 'fo:font-weight="bold"') +
    style('T2', 'text', 'fo:font-weight="normal"') +
    style('T3', 'text', 'style:text-position="super 58%"') +
    style('T4', 'text', 'style:text-line-through-style="solid"') +
    style('T5', 'text', 'text:display="none"');

  it('has its title, headings, quotations, code and rules', () => {
    const body = [
      p('On Roofs', 'Title'),
      p('A roof is quiet.'),
      h(1, 'What it costs'),
      p('The bee is', 'P1'),
      p('domesticated.', 'Quotations'),
      p('if (bee) {', 'Preformatted_20_Text'),
      p('<text:s text:c="2"/>fly();', 'Preformatted_20_Text'),
      p('', 'Horizontal_20_Line'),
    ].join('');
    const { title, blocks } = postOf(body, { styles, automatic });
    expect(title).toBe('On Roofs');
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'A roof is quiet.' },
      { type: 'heading', text: 'What it costs', level: 1 },
      { type: 'paragraph', text: 'The bee is', quoted: 1 },
      { type: 'paragraph', text: 'domesticated.', quoted: 1 },
      { type: 'code', text: 'if (bee) {\n  fly();' },
      { type: 'rule', text: '' },
    ]);
  });

  it.each([
    ['bold', span('T1', 'quiet'), '<strong>quiet</strong>'],
    ['bold but for a part', span('T1', `very ${span('T2', 'quiet')}`), '<strong>very </strong>quiet'],
    ['raised', span('T3', '2'), '<sup>2</sup>'],
    ['struck', span('T4', 'loud'), '<del>loud</del>'],
    ['code', span('Source_20_Text', 'ls'), '<code>ls</code>'],
    [
      'a link',
      '<text:a xlink:href="https://bees.example/">there</text:a>',
      '<a href="https://bees.example/">there</a>',
    ],
    ['a line', 'one<text:line-break/>two', 'one<br>two'],
  ])('has what is set apart: %s', (_, inside, html) => {
    expect(postOf(p(`A roof ${inside}`), { styles, automatic }).blocks[0]!.html).toBe(`A roof ${html}`);
  });

  it('has what is marked as a whole paragraph by hand', () => {
    expect(postOf(p('Quiet, says the bee to whoever asks', 'P2'), { automatic }).blocks[0]!.html).toBe(
      '<em>Quiet, says the bee to whoever asks</em>',
    );
  });

  it('has its lists, with the numbers that are shown', () => {
    const levels = (name: string, format: string, start = 1): string =>
      `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="${format}" text:start-value="${start}"/><text:list-level-style-bullet text:level="2"/></text:list-style>`;
    const item = (inside: string): string => `<text:list-item>${inside}</text:list-item>`;
    const list = (name: string, inside: string, more = ''): string =>
      `<text:list text:style-name="${name}"${more}>${inside}</text:list>`;
    const body = [
      list('L1', item(p('Ask') + `<text:list>${item(p('twice'))}</text:list>`) + item(p('Pay'))),
      p('Between.'),
      list('L1', item(p('Go')), ' text:continue-numbering="true"'),
      list('L2', item(p('Four')) + item(p('Five') + p('And more of it.'))),
    ].join('');
    const { blocks } = postOf(body, { automatic: levels('L1', '1') + levels('L2', 'a', 4) });
    expect(
      blocks.map(({ text, item: mark }) => [text, mark?.level, mark?.ordinal, mark?.style, mark?.continued]),
    ).toEqual([
      ['Ask', 1, 1, undefined, undefined],
      ['twice', 2, undefined, undefined, undefined],
      ['Pay', 1, 2, undefined, undefined],
      ['Between.', undefined, undefined, undefined, undefined],
      ['Go', 1, 3, undefined, undefined],
      ['Four', 1, 4, 'a', undefined],
      ['Five', 1, 5, 'a', undefined],
      ['And more of it.', 1, 5, 'a', true],
    ]);
  });

  it('has its tables', () => {
    const cell = (words: string, more = ''): string => `<table:table-cell${more}>${p(words)}</table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const body = `<table:table><table:table-header-rows>${row(cell('Who', ' table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}</table:table-header-rows>${row(cell('Bees') + cell('1'))}</table:table>`;
    expect(postOf(body).blocks[0]!.rows).toEqual([
      [{ text: 'Who', header: true, colspan: 2 }],
      [{ text: 'Bees' }, { text: '1' }],
    ]);
  });

  it('has its notes, pictures, boxes and formulas', () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Seeley.')}</text:note-body></text:note>`;
    const picture = '<draw:frame><draw:image xlink:href="Pictures/bee.png"/><svg:desc>A bee</svg:desc></draw:frame>';
    const box = `<draw:frame><draw:text-box>${p('In a box.')}</draw:text-box></draw:frame>`;
    const formula = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./a"/></draw:frame>';
    const math =
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation encoding="StarMath 5.0">a over b</annotation></semantics></math>';
    const bee = new Uint8Array([137, 80, 78, 71]);
    const body = p(`A roof${note} is${box} quiet.`) + p(picture) + p(`As ${formula} shows.`) + p(formula);
    const parts = { files: { 'Object 1/content.xml': math, 'Pictures/bee.png': bee } };
    const { blocks } = read(odt(body, parts), []).posts[0]!;
    expect(blocks.map(({ type, text, n, src }) => [type, text, n ?? src])).toEqual([
      ['paragraph', 'A roof[1] is quiet.', undefined],
      ['paragraph', 'In a box.', undefined],
      ['image', 'A bee', `data:image/png;base64,${Buffer.from(bee).toString('base64')}`],
      ['paragraph', 'As $\\frac{a}{b}$ shows.', undefined],
      ['math', '\\frac{a}{b}', undefined],
      ['paragraph', 'Seeley.', 1],
    ]);
    expect(postOf(body, parts).blocks[2]!.src).toBe('https://beside.invalid/Pictures/bee.png');
    const drawn = picture.replace('<draw:image', '<draw:image xlink:href="Pictures/bee.svg"/><draw:image');
    expect(postOf(p(drawn), parts).blocks[0]!.src).toBe('https://beside.invalid/Pictures/bee.png');
  });

  it.each(['path', 'custom-shape', 'connector'])('has what a drawing says as text of its own: %s', (name) => {
    const drawn = `<draw:${name}>${p('Of bees.')}${p('Of roofs.')}</draw:${name}>`;
    expect(textsOf(p(`A roof${drawn} is quiet.`))).toEqual(['A roof is quiet.', 'Of bees.', 'Of roofs.']);
  });

  it('keeps spaces that no line ends at, and takes lines of the file for spaces', () => {
    expect(read(odt(p('5\u00A0km\n  of roofs'))).posts[0]!.blocks[0]!.text).toBe('5\u00A0km of roofs');
  });

  it.each([
    ['-4', 1],
    ['1.5', 1],
    ['12', 6],
  ])('a heading of level %s is one of level %i', (said, level) => {
    const heading = `<text:h text:outline-level="${said}">What it costs</text:h>`;
    expect(postOf(p('A roof.') + heading).blocks[1]).toMatchObject({ type: 'heading', level });
  });

  it('says what is tracked, hidden, or no part of its text', () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info><text:p>rather very</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>';
    const contents = `<text:table-of-content><text:index-body>${p('What it costs 1')}</text:index-body></text:table-of-content>`;
    const body = `${changes}${contents}${p(`A roof <text:change text:change-id="c1"/>is <text:change-start text:change-id="c2"/>quiet<text:change-end text:change-id="c2"/>${span('T5', ' psst')}.`)}`;
    const form = read(
      odt(body, {
        automatic,
        styles: `<style:master-page><style:header>${p('Draft')}</style:header></style:master-page>`,
      }),
    );
    expect(form.posts[0]!.blocks.map(({ text }) => text)).toEqual(['A roof is quiet.']);
    expect(form.warnings).toEqual([
      'roofs.odt has tracked changes, of which nobody has decided: 1 insertion read as text, 1 deletion (2 words) left out.',
    ]);
    expect(form.leftOut).toEqual([
      'roofs.odt: left out: 1 table of contents (4 words): “What it costs 1”.',
      'roofs.odt: left out: 1 text that is hidden from sight (1 word): “psst”.',
      'roofs.odt: left out: 1 part of the page that is around the post and its comments (1 word): “Draft”.',
    ]);
  });

  it('says who wrote it, when, and in what language', () => {
    const meta =
      '<dc:title>On Roofs</dc:title><meta:initial-creator>Mara Quill</meta:initial-creator><dc:creator>Tom Reed</dc:creator><dc:date>2026-01-12T14:05:00</dc:date>';
    const standard =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="AT"/></style:default-style>';
    const form = read(odt(p('Ein Dach ist still.'), { meta, styles: standard }));
    expect(form.posts[0]).toMatchObject({
      title: 'On Roofs',
      authors: ['Mara Quill'],
      date: '2026-01-12T14:05:00.000Z',
      language: 'de-AT',
    });
    expect(form.warnings[0]).toMatch(/is known from the properties of the document alone/);
  });
});

describe('the language of an OpenDocument text', () => {
  it.each([
    ['Ein Dach.', 'de-AT'],
    ['屋根は静かである。', 'ja'],
    ['السطح هادئ', 'ar-SA'],
  ])('is that of its script: %s', (words, language) => {
    const said =
      'fo:language="de" fo:country="AT" style:language-asian="ja" style:country-asian="none" style:language-complex="ar" style:country-complex="SA"';
    const styles = `<style:default-style style:family="paragraph"><style:text-properties ${said}/></style:default-style>`;
    expect(postOf(p(words), { styles }).language).toBe(language);
  });
});

describe('files that are no whole OpenDocument text', () => {
  const why = (bytes: Uint8Array): string => {
    try {
      read(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
      return (error as Error).message;
    }
    return '';
  };
  const mimetype = 'application/vnd.oasis.opendocument.text';
  const locked =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';

  it.each<[string, Uint8Array, RegExp]>([
    [
      'cut off',
      odt(p('A roof.')).slice(0, 500),
      /^roofs\.odt is an OpenDocument text that cannot be opened .+ save it anew\.$/,
    ],
    [
      'locked',
      odt('', { files: { 'META-INF/manifest.xml': locked } }),
      /^roofs\.odt is a document that a password locks: /,
    ],
    ['without words', odt(p('')), /^roofs\.odt holds no post and no comment\.$/],
    ['no XML', odt('', { files: { 'content.xml': '<a>' } }), /^content\.xml in roofs\.odt is XML that cannot be read/],
    [
      'a spreadsheet',
      zipped({ mimetype: mimetype.replace('text', 'spreadsheet'), 'content.xml': '' }),
      /^roofs\.odt is an OpenDocument file, not a text; save it as /,
    ],
  ])('%s: each is refused in a sentence', (_, bytes, sentence) => {
    expect(why(bytes)).toMatch(sentence);
  });

  it('a text whose files come in another order is one all the same', () => {
    const bytes = zipped({
      'META-INF/manifest.xml': '<manifest/>',
      'content.xml':
        '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><p>A roof.</p></o:text></o:body></o:document-content>',
    });
    expect(read(bytes).posts[0]!.blocks).toEqual([{ type: 'paragraph', text: 'A roof.' }]);
  });
});

describe('of any OpenDocument text', () => {
  const WRITE = {
    paragraph: (inside: string) => p(inside),
    heading: (inside: string) => h(2, inside),
    item: (inside: string) => `<text:list><text:list-item>${p(inside)}</text:list-item></text:list>`,
    section: (inside: string) => `<text:section>${p(inside)}</text:section>`,
    cell: (inside: string) =>
      `<table:table><table:table-row><table:table-cell>${p(inside)}</table:table-cell></table:table-row></table:table>`,
    box: (inside: string) => p(`<draw:frame><draw:text-box>${p(inside)}</draw:text-box></draw:frame>`),
  };
  const PIECES: ((word: string) => string)[] = [
    (word) => `${word} `,
    (word) => span('T1', `${word} `),
    (word) => `<text:a xlink:href="#x">${word} </text:a>`,
    (word) => `<text:date>${word} </text:date>`,
    (word) => `<unheard>${word} </unheard>`,
    (word) => `<text:tab/>${word}<text:s/>`,
  ];
  const shapes = Object.keys(WRITE) as (keyof typeof WRITE)[];
  const paragraphs = fc.array(
    fc.record({
      shape: fc.constantFrom(...shapes),
      pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test([paragraphs], 40, 'all that is text comes out, in its order', (written) => {
    let count = 0;
    const body = written.map(({ shape, pieces }) =>
      WRITE[shape](pieces.map((one) => one(`w${(count += 1)}w`)).join('')),
    );
    expect(
      textsOf(`${p('Begin.')}${body.join('')}`)
        .join(' ')
        .match(/w\d+w/g),
    ).toEqual(Array.from({ length: count }, (_, i) => `w${i + 1}w`));
  });
});
