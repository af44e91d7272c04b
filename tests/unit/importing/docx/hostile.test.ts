import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError, LIMITS } from '../../../../src/importing/limits.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { docx, filesOf, p, postOf, r, read, zipped } from './documents.ts';

const BODY = p('A roof is quiet.');

const why = (bytes: Uint8Array): string => {
  try {
    readSources([{ file: 'roofs.docx', bytes }], null);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as Error).message;
  }
  return '';
};

/** An OLE file in which a name stands as they do there. */
const ole = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);

const without = (...names: string[]): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(filesOf(BODY)).filter(([name]) => !names.includes(name))));

/** A file that says of itself that it is this long once it is unpacked. */
function claiming(size: number): Uint8Array {
  const bytes = docx(BODY);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('documents that are not what they should be', () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      'cut off',
      docx(BODY).slice(0, 900),
      /^roofs\.docx is a Word document that cannot be opened \(.+\): it may have been cut off on its way; get it again, or open it in the word processor and save it anew\.$/,
    ],
    [
      'garbled',
      docx(BODY).map((byte, i) => (i > 60 && i < 160 ? 0xff : byte)),
      /^roofs\.docx .+(?:cannot be opened|cannot be read).+\.$/,
    ],
    [
      'locked',
      ole('EncryptedPackage'),
      /^roofs\.docx is a document that a password locks: open it .+, take the password off, and save it\.$/,
    ],
    [
      'old',
      ole('WordDocument'),
      /^roofs\.docx is a document of Word before 2007 \(\.doc\): open it in a word processor and save it as \.docx\.$/,
    ],
    [
      'an old spreadsheet',
      ole('Workbook'),
      /^roofs\.docx is a document of Office before 2007, not a text; save its text as .+\.$/,
    ],
    [
      'without its text',
      without('word/document.xml'),
      /^roofs\.docx is a Word document without its text \(word\/document\.xml is not in it\): .+\.$/,
    ],
    ['without words', docx(p('')), /^roofs\.docx holds no post and no comment\.$/],
    ['of a root alone', zipped({ ...filesOf(''), 'word/document.xml': '<w:document xmlns:w="w"/>' }), /holds no post/],
    ['empty', zipped({ ...filesOf(''), 'word/document.xml': '' }), /holds no post/],
    [
      'no XML',
      zipped({ ...filesOf(''), 'word/document.xml': '<w:document><w:body>' }),
      /^word\/document\.xml in roofs\.docx is XML that cannot be read, at line 1 .+\.$/,
    ],
    [
      'larger than any',
      claiming(LIMITS.fileBytes),
      /^roofs\.docx is a Word document that unpacks to more than the \d+ bytes that can be read: .+\.$/,
    ],
    [
      'nested without end',
      docx(`${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`),
      /^word\/document\.xml in roofs\.docx has elements nested more than 600 deep.+\.$/,
    ],
    [
      'a spreadsheet',
      zipSync({ 'xl/workbook.xml': new Uint8Array() }),
      /^roofs\.docx is a spreadsheet, not a text; save its text as a Word document/,
    ],
    [
      'a presentation',
      zipSync({ 'ppt/presentation.xml': new Uint8Array() }),
      /^roofs\.docx is a presentation, not a text; /,
    ],
    [
      'RTF',
      new TextEncoder().encode('{\\rtf1 A roof.}'),
      /^roofs\.docx is an RTF document, not a text; save it as a Word document/,
    ],
  ])('%s: each is refused in a sentence', (_, bytes, sentence) => {
    expect(why(bytes)).toMatch(sentence);
  });

  it('a file that unpacks to more than it says gives no more than that', () => {
    expect(why(claiming(10))).toMatch(/cannot be read/);
  });
});

describe('numbers and names that no word processor writes', () => {
  const numbered = (level: string, format: string): string =>
    `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

  it.each(['-5', '4294967295', '1e300', 'x'])('a level %s of a list', (level) => {
    const item = p('A roof.', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    expect(postOf(item + item, { numbering: numbered(level, 'decimal') }).blocks.map(({ text }) => text)).toEqual([
      'A roof.',
      'A roof.',
    ]);
  });

  it.each(['-5', '9000000', '9000000000'])('%s columns before a row', (columns) => {
    const row = `<w:trPr><w:gridBefore w:val="${columns}"/></w:trPr><w:tc>${p('A roof.')}</w:tc><w:tc>${p('A bee.')}</w:tc>`;
    const [table] = postOf(`<w:tbl><w:tr>${row}</w:tr></w:tbl>`).blocks;
    expect(table!.text.trim()).toBe('A roof.\tA bee.');
    expect(table!.rows![0]!.length).toBeLessThan(100);
  });

  it.each(['constructor', '__proto__'])('“%s”, which every object has', (name) => {
    const value = (of: string): string => `<${of} m:val="${name}"/>`;
    const x = '<m:e><m:r><m:t>x</m:t></m:r></m:e>';
    const formula = `<m:oMath><m:acc><m:accPr>${value('m:chr')}</m:accPr>${x}</m:acc><m:groupChr><m:groupChrPr>${value('m:chr')}</m:groupChrPr>${x}</m:groupChr><m:d><m:dPr>${value('m:begChr')}${value('m:sepChr')}</m:dPr>${x}${x}</m:d><m:r><m:rPr>${value('m:scr')}</m:rPr><m:t>y</m:t></m:r></m:oMath>`;
    expect(postOf(p(`<any:thing xmlns:any="${name}">${formula}</any:thing>`)).blocks[0]!.text).not.toMatch(
      /native|object/,
    );
    const numbering = numbered('0', 'bullet').replace('</w:lvl>', `<w:lvlText w:val="${name}"/></w:lvl>`);
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(postOf(p('A roof.', list), { numbering }).blocks[0]!.item).toEqual({ level: 1 });
    const raised = `<w:vertAlign w:val="${name}"/>`;
    expect(postOf(p(r('A roof.', raised))).blocks).toEqual([{ type: 'paragraph', text: 'A roof.' }]);
  });
});

describe('documents of other programs', () => {
  const files = filesOf(BODY);
  const strict = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  );
  const prefixed = String(files['word/document.xml']).replaceAll('w:', 'x:').replaceAll('xmlns:w=', 'xmlns:x=');
  const bare = String(files['word/document.xml']).replaceAll('xmlns:w=', 'xmlns=').replaceAll('w:', '');
  const elsewhere = {
    ...files,
    '_rels/.rels': String(files['_rels/.rels']).replace('word/document.xml', '/text/main.xml'),
    'text/main.xml': files['word/document.xml']!,
    'word/styles.xml': '<w:styles/>',
    'word/document.xml': '<w:document/>',
  };
  const utf16 = Buffer.from(`\uFEFF${String(files['word/document.xml'])}`, 'utf16le');

  it.each<[string, Uint8Array]>([
    ['of the strict kind', zipped(strict)],
    ['with other prefixes', zipped({ ...files, 'word/document.xml': prefixed })],
    ['with none', zipped({ ...files, 'word/document.xml': bare })],
    ['with its text under another name', zipped(elsewhere)],
    ['without relations', without('_rels/.rels', 'word/_rels/document.xml.rels', '[Content_Types].xml')],
    ['in UTF-16', zipped({ ...files, 'word/document.xml': utf16 })],
    [
      'with names of the other slash',
      zipped(Object.fromEntries(Object.entries(files).map(([name, content]) => [name.replaceAll('/', '\\'), content]))),
    ],
    ['with programs or as a template', zipped({ ...files, 'word/vbaProject.bin': new Uint8Array(8) })],
  ])('%s are read', (_, bytes) => {
    expect(read(bytes).posts[0]!.blocks).toEqual([{ type: 'paragraph', text: 'A roof is quiet.' }]);
  });

  it('what they add among what is known gives what it holds', () => {
    expect(postOf(p(`<any:thing xmlns:any="any">${r('A roof.')}</any:thing>`)).blocks[0]!.text).toBe('A roof.');
    expect(postOf(`<any:thing xmlns:any="any">${p('A roof.')}</any:thing>`).blocks[0]!.text).toBe('A roof.');
  });

  it('that are told to be something else are documents all the same', () => {
    const [one] = readSources([{ file: 'a.docx', bytes: docx(BODY), said: 'text' }], null).files;
    expect(one).toMatchObject({ format: 'docx', words: 4, lost: 0 });
  });
});
