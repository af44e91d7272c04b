import { describe, expect, it } from 'vitest';
import { docx, editionOf, essayOf, p, postOf, r, read, relation, style, styled } from './documents.ts';

const textsOf = (body: string, parts = {}) => postOf(body, parts).blocks.map(({ text }) => text);

/** A level of a list. */
const level = (n: number, format: string, { text = `%${n + 1}.`, start = 1, left = 720 * (n + 1) } = {}): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`;

const list = (id: number, levels: string, override = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`;

const item = (words: string, id: number, n = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr>`);

describe('lists of a document', () => {
  const numbering =
    list(1, level(0, 'decimal') + level(1, 'lowerLetter') + level(2, 'lowerRoman')) +
    list(2, level(0, 'bullet', { text: '·' }) + level(1, 'bullet', { text: 'o' })) +
    list(3, level(0, 'upperRoman', { start: 4 })) +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>' +
    list(5, level(0, 'bullet', { text: '☐' })) +
    list(6, level(0, 'bullet', { text: '☒' }));

  const listed = (body: string) =>
    essayOf(docx(body, { numbering }))
      .replace(/^\ntitle: .*\n/, '')
      .trim();

  it('are nested, with the numbers that are shown', () => {
    const body = [
      item('Ask', 1),
      item('In writing', 1, 1),
      item('Twice', 1, 1),
      item('Or thrice', 1, 2),
      item('Buy', 1),
      item('A veil', 1, 1),
    ].join('');
    expect(listed(body)).toBe('1. Ask\n   - a) In writing\n   - b) Twice\n     - i) Or thrice\n2. Buy\n   - a) A veil');
  });

  it('begin where they say, go on after other paragraphs, and begin anew where another does', () => {
    const body = [
      item('Four', 3),
      item('Five', 3),
      p('Between.'),
      item('One', 1),
      p('Between.'),
      item('Two', 1),
      p('Between.'),
      item('Seven', 4),
      item('Eight', 4),
    ].join('');
    expect(postOf(body, { numbering }).blocks.flatMap(({ item: mark }) => mark?.ordinal ?? [])).toEqual([
      4, 5, 1, 2, 7, 8,
    ]);
  });

  it('count items without words, which show a number', () => {
    const { blocks } = postOf(item('One', 1) + item('', 1) + item('Three', 1), { numbering });
    expect(blocks.map((block) => block.item?.ordinal)).toEqual([1, 3]);
  });

  it('have marks, boxes to tick, and more paragraphs in an item', () => {
    const more = p('Which is much.', '<w:ind w:left="720"/>');
    expect(listed(item('Bees', 2) + more + item('Wild ones', 2, 1) + item('Wasps', 2))).toBe(
      '- Bees\n  Which is much.\n  - Wild ones\n- Wasps',
    );
    const { blocks } = postOf(item('To do', 5) + item('Done', 6), { numbering });
    expect(blocks.map((block) => block.item?.checked)).toEqual([false, true]);
  });

  it('have code in their items', () => {
    const code = (words: string): string =>
      p(r(words, '<w:rFonts w:ascii="Consolas"/>') + '<w:r><w:br/></w:r>', '<w:ind w:left="720"/>');
    const body =
      p('Bees are many, and so are their ways, of which nobody knows all.') +
      item('Bees', 2) +
      code('bee()') +
      code('fly()') +
      item('Wasps', 2);
    expect(listed(body)).toContain('- Bees\n  ```\n  bee()\n  fly()\n  ```\n- Wasps');
  });

  it('are those of their styles too', () => {
    const styles = style('L', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const out = p('No item', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { blocks } = postOf(styled('L', 'Bees') + out, { numbering, styles });
    expect(blocks.map((block) => block.item?.level)).toEqual([1, undefined]);
  });
});

describe('quotations, code and rules of a document', () => {
  const styles = style('Zitat', 'Quote') + style('IZ', 'Intense Quote') + style('Code', 'HTML Preformatted');

  it('are known by their styles, and neighbours are one', () => {
    const body = [
      styled('Zitat', 'The bee is domesticated.'),
      styled('IZ', 'But not tamed.'),
      p('Who says so?'),
      styled('Code', 'if (bee) {'),
      styled('Code', '  fly();'),
      p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'),
      p('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
    ].join('');
    expect(postOf(body, { styles }).blocks).toEqual([
      { type: 'paragraph', text: 'The bee is domesticated.', quoted: 1 },
      { type: 'paragraph', text: 'But not tamed.', quoted: 1 },
      { type: 'paragraph', text: 'Who says so?' },
      { type: 'code', text: 'if (bee) {\n  fly();' },
      { type: 'rule', text: '' },
      { type: 'rule', text: '' },
    ]);
  });
});

describe('tables of a document', () => {
  const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const tableIn = (rows: string, properties = '', parts = {}) =>
    postOf(`<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`, parts).blocks[0]!;

  it('have cells that cover several columns and rows, and a head', () => {
    const rows = [
      row(cell('Who', '<w:gridSpan w:val="2"/>') + cell('Cost'), '<w:tblHeader/>'),
      row(cell('Bees', '<w:vMerge w:val="restart"/>') + cell('wild') + cell('1')),
      row(cell('', '<w:vMerge/>') + cell('tame') + cell('2')),
      row(cell('Wasps', '<w:vMerge w:val="restart"/>') + cell('all') + cell('3')),
    ].join('');
    expect(tableIn(rows).rows).toEqual([
      [
        { text: 'Who', header: true, colspan: 2 },
        { text: 'Cost', header: true },
      ],
      [{ text: 'Bees', rowspan: 2 }, { text: 'wild' }, { text: '1' }],
      [{ text: 'tame' }, { text: '2' }],
      [{ text: 'Wasps' }, { text: 'all' }, { text: '3' }],
    ]);
  });

  it('keep the words of a cell that goes on with the one above', () => {
    const rows =
      row(cell('Bees', '<w:vMerge w:val="restart"/>') + cell('1')) + row(cell('and wasps', '<w:vMerge/>') + cell('2'));
    expect(tableIn(rows).rows![0]![0]).toMatchObject({ text: 'Bees and wasps', rowspan: 2 });
  });

  it('have a head where their style sets the first row apart', () => {
    const styles =
      '<w:style w:type="table" w:styleId="G"><w:name w:val="Grid"/></w:style>' +
      '<w:style w:type="table" w:styleId="F"><w:name w:val="Fine"/><w:tblStylePr w:type="firstRow"/></w:style>';
    const rows = row(cell('Who')) + row(cell('Bees'));
    const headOf = (id: string, look: string) =>
      tableIn(rows, `<w:tblStyle w:val="${id}"/><w:tblLook ${look}/>`, { styles }).rows![0]![0]!.header;
    expect(['w:val="04A0"', 'w:firstRow="1"', 'w:firstRow="0"'].map((look) => headOf('F', look))).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(headOf('G', 'w:val="04A0"')).toBeUndefined();
  });

  it('have the captions that stand above them', () => {
    const body = `${styled('C', 'What it costs')}<w:tbl>${row(cell('Bees'))}</w:tbl>${styled('C', 'A bee')}${p('It flies.')}`;
    expect(postOf(body, { styles: style('C', 'caption') }).blocks).toEqual([
      { type: 'table', text: 'What it costs\nBees', caption: { text: 'What it costs' }, rows: [[{ text: 'Bees' }]] },
      { type: 'paragraph', text: 'A bee' },
      { type: 'paragraph', text: 'It flies.' },
    ]);
  });

  it('lose rows that were taken out', () => {
    const form = read(docx(`<w:tbl>${row(cell('Bees'))}${row(cell('Wasps'), '<w:del w:id="1"/>')}</w:tbl>`));
    expect(form.posts[0]!.blocks[0]!.text).toBe('Bees');
    expect(form.warnings).toEqual([
      'roofs.docx has tracked changes, of which nobody has decided: 1 deletion (1 word) left out.',
    ]);
  });
});

describe('notes of a document', () => {
  const note = (kind: string, id: number, words: string, type = ''): string =>
    `<w:${kind} w:id="${id}"${type}>${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`;
  const call = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const parts = {
    footnotes:
      note('footnote', -1, '', ' w:type="separator"') + note('footnote', 1, 'Seeley.') + note('footnote', 2, 'Nobody.'),
    endnotes: note('endnote', 1, 'Crane.'),
  };

  it('are numbered in the order of their calls, whether they stand below a page or at the end', () => {
    const body = p(r('A roof') + call('endnote', 1) + r(' is quiet') + call('footnote', 1) + r('.'));
    const form = read(docx(body, parts));
    expect(form.posts[0]!.blocks).toEqual([
      { type: 'paragraph', text: 'A roof[1] is quiet[2].', html: 'A roof<sup>[1]</sup> is quiet<sup>[2]</sup>.' },
      { type: 'paragraph', text: 'Crane.', n: 1 },
      { type: 'paragraph', text: 'Seeley.', n: 2 },
    ]);
    expect(form.leftOut).toEqual(['roofs.docx: left out: 1 text that is hidden from sight (1 word): “Nobody.”.']);
  });

  it('that have a sign of their own have a number', () => {
    const own = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    expect(textsOf(p(r('A roof') + own), parts)).toEqual(['A roof[1]', 'Seeley.']);
    expect(textsOf(p(own.replace('<w:r>', '<w:r><w:t>A roof</w:t>')), parts)).toEqual(['A roof[1]', 'Seeley.']);
  });
});

const BEE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

describe('pictures of a document', () => {
  const picture = (how: string, words = 'A bee'): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${words}"/><a:graphic><a:graphicData><a:blip ${how}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const parts = {
    relations:
      relation('rId9', 'image', 'media/bee.png') +
      relation('rId8', 'image', 'https://bees.example/bee.png', 'External') +
      relation('rId7', 'image', '/word/media/bee.emf'),
    files: { 'word/media/bee.png': BEE, 'word/media/bee.emf': new Uint8Array([1, 2, 3]) },
  };

  it('are carried with the text', () => {
    const bytes = docx(p('A roof.') + p(picture('r:embed="rId9"')), parts);
    const { pictures, files } = editionOf(bytes);
    expect(pictures).toEqual([{ name: 'picture.png', from: { base64: BEE.toString('base64') } }]);
    expect(files.map(({ text }) => text).join()).toContain('![A bee](/images/picture.png)');
  });

  it('of a kind that no site shows are said not to be', () => {
    const { pictures, said } = editionOf(docx(p('A roof.') + p(picture('r:embed="rId7"')), parts));
    expect([pictures, said.join()]).toEqual([[], expect.stringContaining('word/media/bee.emf')]);
  });

  it('that stand elsewhere keep their address; those within are counted where none are carried', () => {
    const { blocks } = postOf(p(picture('r:link="rId8"')), parts);
    expect(blocks).toEqual([{ type: 'image', text: 'A bee', alt: 'A bee', src: 'https://bees.example/bee.png' }]);
    const old = '<w:r><w:pict><v:shape alt="A bee"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>';
    expect(postOf(p(old), parts).blocks[0]).toMatchObject({
      type: 'image',
      src: 'https://beside.invalid/word/media/bee.png',
    });
  });

  it('boxes are text after their paragraph, and written once', () => {
    const box = `<w:txbxContent>${p('In a box.')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textsOf(p(r('A roof') + drawn + r(' is quiet.')) + p('So is a cellar.'))).toEqual([
      'A roof is quiet.',
      'In a box.',
      'So is a cellar.',
    ]);
    const joined = drawn.replaceAll('<w:p>', '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>');
    expect(textsOf(p(r('A roof') + joined))).toEqual(['A roof', 'In a box.']);
  });
});
