import { describe, expect, it } from 'vitest';
import { docx, essayOf, p, postOf, r, read, relation, style, styled } from './documents.ts';

const on = (name: string): string => `<w:${name}/>`;
const textsOf = (body: string, parts = {}) => postOf(body, parts).blocks.map(({ text }) => text);
const htmlOf = (body: string, parts = {}) => postOf(body, parts).blocks[0]!.html;

describe('headings of a document', () => {
  const styles = [
    style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Kapitel', 'Kapitel', '', 'berschrift1'),
    style('Absatz', 'Absatz', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Titel', 'Title'),
    style('Untertitel', 'Subtitle'),
  ].join('');

  it('are those of its styles, in whatever language, of styles based on them, and of levels in the outline', () => {
    const { title, blocks } = postOf(
      [
        styled('Titel', 'On Roofs'),
        p('A roof is quiet.'),
        styled('berschrift1', 'What it costs'),
        styled('Kapitel', 'In winter'),
        styled('Absatz', 'In snow'),
        p('By its own level', '<w:outlineLvl w:val="3"/>'),
        p('No heading', '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>'),
      ].join(''),
      { styles },
    );
    expect(title).toBe('On Roofs');
    expect(blocks.map(({ type, text, level }) => [type, text, level])).toEqual([
      ['paragraph', 'A roof is quiet.', undefined],
      ['heading', 'What it costs', 1],
      ['heading', 'In winter', 1],
      ['heading', 'In snow', 3],
      ['heading', 'By its own level', 4],
      ['paragraph', 'No heading', undefined],
    ]);
  });

  it('one that stands above all others is the title, where no style says what that is', () => {
    const body = styled('berschrift1', 'On Roofs') + p('A roof is quiet.') + styled('Absatz', 'In snow');
    const { title, blocks } = postOf(body, { styles });
    expect([title, blocks.map(({ text }) => text)]).toEqual(['On Roofs', ['A roof is quiet.', 'In snow']]);
    expect(postOf(body + styled('berschrift1', 'Cellars'), { styles }).title).toBeNull();
  });

  it('a title below the first words is a heading, and a subtitle is said to be left out', () => {
    const body =
      styled('Titel', 'On Roofs') + styled('Untertitel', 'A plea') + p('A roof.') + styled('Titel', 'Cellars');
    const form = read(docx(body, { styles }));
    expect(form.posts[0]!.blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'A roof.'],
      ['heading', 'Cellars'],
    ]);
    expect(form.leftOut).toEqual(['roofs.docx: left out: 1 line about the post or a comment (2 words): “A plea”.']);
  });

  it('that Word numbers are said to lose their numbers', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const heading = p('What it costs', '<w:pStyle w:val="berschrift1"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(read(docx(p('A roof.') + heading, { styles, numbering })).leftOut).toEqual([
      'roofs.docx: left out: 1 number that the word processor sets before a heading (3 words): “What it costs”.',
    ]);
  });
});

describe('words of a document', () => {
  it.each([
    ['bold', r('quiet', on('b')), '<strong>quiet</strong>'],
    ['bold that goes over runs', r('qui', on('b')) + r('et', on('b')), '<strong>quiet</strong>'],
    ['not bold', r('quiet', '<w:b w:val="0"/>'), undefined],
    ['italic', r('quiet', on('i')), '<em>quiet</em>'],
    ['bold within italic', r('very ', on('i')) + r('quiet', on('b') + on('i')), '<em>very <strong>quiet</strong></em>'],
    ['both', r('very ', on('b')) + r('quiet', on('b') + on('i')), '<strong>very <em>quiet</em></strong>'],
    ['struck', r('quiet', on('strike')), '<del>quiet</del>'],
    ['raised', r('2', '<w:vertAlign w:val="superscript"/>'), '<sup>2</sup>'],
    ['lowered', r('2', '<w:vertAlign w:val="subscript"/>'), '<sub>2</sub>'],
    ['of code, by its face', r('ls', '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>'), '<code>ls</code>'],
    ['of code, by its style', r('ls', '<w:rStyle w:val="Code"/>'), '<code>ls</code>'],
    ['set apart by a style', r('quiet', '<w:rStyle w:val="Stark"/>'), '<strong>quiet</strong>'],
  ])('%s', (_, run, html) => {
    const styles =
      '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Code"><w:name w:val="Verbatim Char"/></w:style>';
    const whole = htmlOf(p(r('A roof is ') + run + r('.')), { styles });
    expect(whole).toBe(html === undefined ? undefined : `A roof is ${html}.`);
  });

  it('set in a face for code throughout are a manuscript, and no code', () => {
    const typed = (text: string): string => r(text, '<w:rFonts w:ascii="Courier New"/>');
    const { blocks } = postOf(p(typed('A roof is quiet.')) + p(typed('So is a cellar.')));
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'A roof is quiet.' },
      { type: 'paragraph', text: 'So is a cellar.' },
    ]);
  });

  it('have lines, hyphens, tabs and signs', () => {
    const body = p(
      r('one') +
        '<w:r><w:br/><w:t>bee</w:t><w:noBreakHyphen/><w:t>line</w:t><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t>' +
        '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Any" w:char="2192"/></w:r>' +
        r('\uF0AE', '<w:rFonts w:ascii="Symbol"/>'),
    );
    expect(textsOf(body)).toEqual(['one\nbee\u2011line abα✓→→']);
  });

  it('a sign that is no character is said to be left out', () => {
    const form = read(docx(p(`${r('A roof')}<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>`)));
    expect(form.leftOut).toEqual([
      'roofs.docx: left out: 1 sign of a font that is no character (2 words): “Webdings F021”.',
    ]);
  });

  it('are in the language in which most of them are', () => {
    const tongue = (tag: string): string => `<w:lang w:val="${tag}"/>`;
    const body = p(r('Ein Dach ist still und hoch.', tongue('de-AT')) + r('Quiet!', tongue('en-GB')));
    expect(postOf(body).language).toBe('de-AT');
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(postOf(p('Un toit.'), { styles }).language).toBe('fr-FR');
    const ofParagraphs = style('Normal', 'Normal', `<w:rPr>${tongue('fr-FR')}</w:rPr>`);
    expect(postOf(styled('Normal', 'Un toit.'), { styles: ofParagraphs }).language).toBe('fr-FR');
  });

  it.each([
    ['屋根は静かである。', 'ja-JP'],
    ['السطح هادئ كما تعرف النحل', 'ar-SA'],
    ['A roof (屋根) is quiet.', undefined],
  ])('are in that of their script: %s', (words, language) => {
    const tongues = '<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>';
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${tongues}</w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(postOf(p(words), { styles }).language).toBe(language);
  });
});

describe('links of a document', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const to = (href: string): string => `See <a href="${href}">there</a>.`;

  it.each([
    ['by a relation', `<w:hyperlink r:id="rId9">${r('there')}</w:hyperlink>`, 'https://bees.example/'],
    [
      'by a relation and a place',
      `<w:hyperlink r:id="rId9" w:anchor="roofs">${r('there')}</w:hyperlink>`,
      'https://bees.example/#roofs',
    ],
    ['by a field', field('HYPERLINK "https://bees.example/a"', 'there'), 'https://bees.example/a'],
    ['by a field with a place', field('HYPERLINK "https://bees.example/" \\l "b"', 'there'), 'https://bees.example/#b'],
    [
      'by a field that says what is shown at the pointer, and where it opens',
      field('HYPERLINK \\o "Of bees" "https://bees.example/" \\l "b" \\t "_blank"', 'there'),
      'https://bees.example/#b',
    ],
    [
      'by a simple field',
      `<w:fldSimple w:instr=" HYPERLINK https://bees.example/c ">${r('there')}</w:fldSimple>`,
      'https://bees.example/c',
    ],
  ])('%s', (_, link, href) => {
    const parts = { relations: relation('rId9', 'hyperlink', 'https://bees.example/', 'External') };
    expect(htmlOf(p(r('See ') + link + r('.')), parts)).toBe(to(href));
  });

  const place = '<w:bookmarkStart w:id="1" w:name="_Ref7"/>';
  const here = '<w:bookmarkEnd w:id="1"/>';

  it.each([
    ['by its name', `<w:hyperlink w:anchor="_Ref7">${r('there')}</w:hyperlink>`],
    ['by a field', field('HYPERLINK \\l "_Ref7" \\o "What it costs"', 'there')],
    [
      'by a field in pieces',
      field('HYPERLINK</w:instrText><w:instrText> \\l "_</w:instrText><w:instrText>Ref7"', 'there'),
    ],
  ])('to a heading lead there: %s', (_, link) => {
    const styles = style('H', 'heading 1');
    const of = (heading: string): string => essayOf(docx(p(r('See ') + link) + heading + p('Much.'), { styles }));
    expect(of(styled('H', place + r('What it costs') + here))).toContain('See [there](#e2)');
    expect(of(place + styled('H', 'What it costs') + here)).toContain('See [there](#e2)');
  });

  it('that stand in notes lead to headings too', () => {
    const footnotes = `<w:footnote w:id="2">${p(`<w:hyperlink w:anchor="_Ref7">${r('There')}</w:hyperlink>`)}</w:footnote>`;
    const body =
      p(`${r('A roof.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + styled('H', place + r('What it costs'));
    const essay = essayOf(docx(body + p('Much.'), { styles: style('H', 'heading 1'), footnotes }));
    expect(essay).toContain('[There](#e2)');
  });

  it.each(['HYPERLINK "https://bees.example/"', 'PAGE', 'TOC'])(
    'a field that does not end is none, and keeps nothing from sight: %s',
    (instruction) => {
      const [begin, instructed, separate] = field(instruction, '').match(/<w:r>.*?<\/w:r>/g)!;
      const after = r(' is quiet.');
      expect(htmlOf(p(r('A roof') + begin! + instructed! + after) + p('So is a cellar.'))).toBeUndefined();
      expect(textsOf(p(r('A roof') + begin! + instructed! + after) + p('So is a cellar.'))).toEqual([
        'A roof is quiet.',
        'So is a cellar.',
      ]);
      expect(textsOf(p(r('A roof') + begin! + instructed! + separate! + after))).toEqual(['A roof is quiet.']);
    },
  );

  it('a field of which the beginning was taken out ends no other', () => {
    const [begin, instructed, separate, , end] = field('HYPERLINK "https://bees.example/"', 'x').match(
      /<w:r>.*?<\/w:r>/g,
    )!;
    const inner = `<w:del w:id="1">${begin!}</w:del>${end!}`;
    expect(htmlOf(p(begin! + instructed! + separate! + r('A ') + inner + r('roof') + end! + r('.')))).toBe(
      '<a href="https://bees.example/">A roof</a>.',
    );
  });

  it('the results of other fields are text, and their instructions none', () => {
    expect(textsOf(p(r('In ') + field('REF _Ref7 \\h', 'section 2') + field('XE "roofs"', '')))).toEqual([
      'In section 2',
    ]);
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SYMBOL 97 \\f Symbol</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(textsOf(p(r('An ') + open))).toEqual(['An α']);
  });
});

describe('what a document has that is no text', () => {
  const change = 'w:id="1" w:author="Ann" w:date="2026-01-12T14:05:00Z"';

  it('insertions are text, deletions none, and both are said', () => {
    const body = p(
      `${r('A roof is ')}<w:del ${change}><w:r><w:delText>rather very </w:delText></w:r></w:del><w:ins ${change}>${r('quiet')}</w:ins>${r('.')}`,
    );
    const form = read(docx(body));
    expect(form.posts[0]!.blocks).toEqual([{ type: 'paragraph', text: 'A roof is quiet.' }]);
    expect(form.warnings).toEqual([
      'roofs.docx has tracked changes, of which nobody has decided: 1 insertion read as text, 1 deletion (2 words) left out.',
    ]);
  });

  it('two paragraphs of which the end between them was taken out are one', () => {
    const ends = `<w:rPr><w:del ${change}/></w:rPr>`;
    expect(textsOf(p('A roof ', ends) + p('is quiet.') + p('So is', ends))).toEqual(['A roof is quiet.', 'So is']);
  });

  it('what was moved stands where it went', () => {
    const moved = `<w:moveFrom ${change}>${r('A roof.')}</w:moveFrom>`;
    const body =
      p(moved, `<w:rPr><w:moveFrom ${change}/></w:rPr>`) +
      p('A cellar.') +
      p(`<w:moveTo ${change}>${r('A roof.')}</w:moveTo>`);
    expect(textsOf(body)).toEqual(['A cellar.', 'A roof.']);
  });

  it('hidden text, prompts, contents and what stands on each page are said to be left out', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('What it costs 1')}</w:sdtContent></w:sdt>`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`;
    const kept = `<w:sdt><w:sdtPr/><w:sdtContent>${r(' and still')}</w:sdtContent></w:sdt>`;
    const body = contents + p(r('Quiet') + kept + r(' psst', on('vanish')) + prompt);
    const form = read(docx(body, { header: p('Draft, not to be quoted') }));
    expect(form.posts[0]!.blocks).toEqual([{ type: 'paragraph', text: 'Quiet and still' }]);
    expect(form.leftOut).toEqual([
      'roofs.docx: left out: 1 table of contents (4 words): “What it costs 1”.',
      'roofs.docx: left out: 1 text that is hidden from sight (1 word): “psst”.',
      'roofs.docx: left out: 1 prompt to fill something in (2 words): “Click here”.',
      'roofs.docx: left out: 1 part of the page that is around the post and its comments (5 words): “Draft, not to be quoted”.',
    ]);
  });

  it('a table of contents is known by its field and by its styles', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = p(begin + r('What it costs 1')) + p('In snow 2') + p(end) + styled('V1', 'Roofs 3') + p('A roof.');
    const form = read(docx(body, { styles: style('V1', 'toc 1') }));
    expect(form.posts[0]!.blocks.map(({ text }) => text)).toEqual(['A roof.']);
    expect(form.leftOut).toEqual([
      'roofs.docx: left out: 1 table of contents (9 words): “What it costs 1”, “In snow 2”, “Roofs 3”.',
    ]);
  });
});

describe('who wrote a document, and when', () => {
  const core =
    '<dc:title>On Roofs</dc:title><dc:creator>Mara Quill;Tom Reed</dc:creator><dcterms:created>2026-01-10T08:00:00Z</dcterms:created><dcterms:modified>2026-01-12T14:05:00Z</dcterms:modified><dc:subject>Bees</dc:subject>';

  it('is in its properties, which are said to be all that says it', () => {
    const form = read(docx(p('A roof is quiet.'), { core }));
    expect(form.posts[0]).toMatchObject({
      title: 'On Roofs',
      authors: ['Mara Quill', 'Tom Reed'],
      date: '2026-01-12T14:05:00.000Z',
    });
    expect(form.warnings[0]).toMatch(
      /^roofs\.docx: who wrote it \(Mara Quill, Tom Reed\) and when \(2026-01-12\) is known/,
    );
    expect(form.leftOut).toEqual(['roofs.docx: left out: 1 field that the form has no place for (1 word): “subject”.']);
  });

  it('is what stands above its text', () => {
    const body = styled('T', 'On Cellars') + p('By Ann Lee, 3 April 2021') + p('A cellar is quiet.');
    const form = read(docx(body, { core, styles: style('T', 'Title') }));
    expect(form.posts[0]).toMatchObject({
      title: 'On Cellars',
      authors: ['Ann Lee'],
      date: '2021-04-03T00:00:00.000Z',
      blocks: [{ type: 'paragraph', text: 'A cellar is quiet.' }],
    });
    expect(form.warnings).toEqual([]);
  });

  it('is in lines with a style for it', () => {
    const styles = style('T', 'Title') + style('A', 'Author') + style('D', 'Date');
    const body = styled('T', 'On Roofs') + styled('A', 'Ann Lee') + styled('D', '3 April 2021') + p('A roof.');
    expect(postOf(body, { styles })).toMatchObject({ authors: ['Ann Lee'], date: '2021-04-03T00:00:00.000Z' });
  });
});
