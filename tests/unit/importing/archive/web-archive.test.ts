import { describe, expect, it } from 'vitest';
import { HTML_LIMITS } from '../../../../src/html/limits.ts';
import { runJob } from '../../../../src/importing/job.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';
import { archive, CHROME, type ArchivePart } from './archives.ts';

const BEE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const SENTENCE = 'A roof is quiet — “quiet” —, and a bee wants quiet, which it finds there more than below = 1.';
const body = (inside: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Roofs</title></head><body><article><h1>Roofs</h1>${`<p>${SENTENCE}</p>`.repeat(3)}${inside}</article></body></html>`;
const page = (inside = '', location = 'https://quiet.example/roofs/'): ArchivePart => ({
  type: 'text/html',
  location,
  text: body(inside),
});

const read = (text: string) => readSources([source('roofs.mhtml', text)], null).form;
const blocksOf = (text: string) => read(text).posts[0]!.blocks;

describe('a web archive', () => {
  it('is read as its page, which has the address that it was saved from', () => {
    const form = read(archive([page('<p>See <a href="/other/">there</a>.</p>')]));
    expect(form.posts[0]).toMatchObject({ title: 'Roofs', url: 'https://quiet.example/roofs/' });
    expect(form.posts[0]!.blocks.map(({ text }) => text)).toEqual([SENTENCE, SENTENCE, SENTENCE, 'See there.']);
    expect(form.posts[0]!.blocks[3]!.links).toEqual([{ text: 'there', href: 'https://quiet.example/other/' }]);
    expect([form.incomplete, form.leftOut]).toEqual([[], []]);
  });

  it('has the address that its page gives, where it gives one', () => {
    const text = body('').replace('<title>', '<link rel="canonical" href="https://quiet.example/r/"><title>');
    expect(read(archive([{ ...page(), text }])).posts[0]!.url).toBe('https://quiet.example/r/');
  });

  it.each([
    [
      'of Word, in Windows-1252',
      {
        type: 'text/html; charset="windows-1252"',
        location: 'file:///C:/A1/roofs.htm',
        text: body('').replace(/[—“”]/g, '-').replace('quiet', 'quiét'),
        encoding: 'latin1' as const,
      },
      '',
    ],
    ['of Firefox', page(), 'From: <Saved by UnMHT>'],
    ['of Internet Explorer', page(), 'From: "Saved by Windows Internet Explorer 11"'],
  ])('%s is one too', (_, one, head) => {
    const blocks = blocksOf(archive([one], head, '----=_NextPart_000_0000'));
    expect(blocks).toHaveLength(3);
    expect(blocks[0]!.text).not.toContain('\uFFFD');
  });

  it.each([
    'MIME-Version: 1.0\nContent-Type: text/html',
    'Content-Type: text/html\nContent-Transfer-Encoding: 8bit',
    'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html',
    'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html',
  ])('is known where no program names itself: %s', (head) => {
    expect(blocksOf(`${head}\n\n${body('')}`)).toHaveLength(3);
  });

  it('of one part, or with parts within a part, is read', () => {
    const alone = `${CHROME}\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body('')).toString('base64')}`;
    expect(blocksOf(alone)).toHaveLength(3);
    const inner = archive([{ type: 'text/plain', text: 'Roofs' }, page()], '', 'inner')
      .replace(/^MIME.*\r\n/, '')
      .replace('related', 'alternative');
    const outer = `${CHROME}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=outer\n\n--outer\n${inner}\n--outer--\n`;
    expect(blocksOf(outer)).toHaveLength(3);
  });

  it('whose page is named by its start has that page', () => {
    const other = { type: 'text/html', id: 'a', text: '<p>An advertisement.</p>' };
    const text = archive([other, { ...page(), id: 'b' }]).replace(
      'type="text/html";',
      'type="text/html"; start="<b>";',
    );
    expect(blocksOf(text)).toHaveLength(3);
  });

  it('that breaks off is said to', () => {
    const whole = archive([page()]);
    expect(read(whole.slice(0, -60)).incomplete.join()).toContain('roofs.mhtml breaks off');
  });

  it('leads from a frame to where that came from, and says what words it leaves there', () => {
    const frame = { type: 'text/html', id: 'f@x', location: 'https://films.example/9', text: '<p>Play the film</p>' };
    const form = read(archive([page('<iframe src="cid:f@x" title="A film"></iframe>'), frame]));
    expect(form.posts[0]!.blocks.at(-1)).toEqual({ type: 'embed', text: 'A film', src: 'https://films.example/9' });
    expect(form.leftOut).toEqual([
      'roofs.mhtml: left out: 1 frame with a page of its own in it (3 words): “Play the film”.',
    ]);
  });

  it.each([
    [
      'no page',
      archive([{ type: 'image/png', base64: BEE }]),
      /is a web archive \(MHTML\) without a page in it \(image\/png\)/,
    ],
    [
      'no parts',
      `${CHROME}\nMIME-Version: 1.0\nContent-Type: multipart/related`,
      /without a page in it \(multipart\/related\)/,
    ],
    [
      'an unknown encoding',
      archive([page()]).replace('quoted-printable', 'x-uue'),
      /in an encoding that is not known, x-uue/,
    ],
    ['an empty page', archive([{ type: 'text/html', text: '' }]), /is empty/],
  ])('with %s is refused', (_, text, why) => {
    expect(() => read(text)).toThrow(why);
  });

  it('is not what somebody sent', () => {
    const mail = archive(
      [page()],
      'From: Ann <ann@hive.example>\r\nTo: Tom <tom@hive.example>\r\nDate: Mon, 12 Jan 2026 14:05:00 +0000',
    );
    expect(readSources([source('letter.eml', mail)], null).files[0]!.format).toBe('mail');
  });

  it('of many parts, and a boundary that stands in its text, is read at once', () => {
    const parts = Array.from({ length: 20_000 }, (_, i) => ({
      type: 'text/css',
      location: `https://q.example/${i}`,
      text: '--x',
    }));
    expect(blocksOf(archive([page('<p>--x</p>'), ...parts], CHROME, 'x')).at(-1)!.text).toBe('--x');
  });
});

describe('pictures of a web archive', () => {
  const picture = (location: string): ArchivePart => ({ type: 'image/png', location, base64: BEE });
  const filesOf = (text: string) =>
    runJob({
      files: [{ ...source('roofs.mhtml', text), beside: [] }],
      known: null,
      scaffold: { text: 'original', beside: [] },
      wantsForm: false,
    }).edition!;

  it.each([
    ['has nothing in it', '!'],
    ['is larger than any', 'AAAA'.repeat(HTML_LIMITS.pictureLength / 4)],
  ])('one that %s keeps the address that it has', (_, base64) => {
    const text = archive([
      page('<p><img src="/a.png" alt="A bee"></p>'),
      { ...picture('https://quiet.example/a.png'), base64 },
    ]);
    const { form } = readSources([{ ...source('roofs.mhtml', text), beside: [] }], null);
    expect(form.posts[0]!.blocks.at(-1)).toMatchObject({ type: 'image', src: 'https://quiet.example/a.png' });
    expect(form.leftOut).toEqual([]);
  });

  it.each([
    ['by its address', '/a.png', 'https://quiet.example/a.png', undefined],
    [
      'by another of its sizes',
      'https://q.example/small.png" srcset="https://q.example/big.png 2x',
      'https://q.example/big.png',
      undefined,
    ],
    ['by a name of the archive’s', 'cid:p@x', 'cid:p@x', undefined],
    ['by a path on somebody’s disk', 'roofs_files/a.png', 'file:///C:/A1/roofs_files/a.png', 'file:///C:/A1/roofs.htm'],
  ])('are carried: %s', (_, src, location, at) => {
    const part = location.startsWith('cid:') ? { ...picture(''), id: location.slice(4) } : picture(location);
    const { files, pictures } = filesOf(archive([page(`<img src="${src}" alt="A bee">`, at), part]));
    expect(pictures).toEqual([{ name: 'picture.png', from: { base64: BEE } }]);
    expect(files.map(({ text }) => text).join()).toContain('![A bee](/images/picture.png)');
  });

  it('are carried in the form of several that the browser loaded', () => {
    const several = '<picture><source srcset="/a.webp 2x, /b.png 1x"><img src="/c.png" alt="A bee"></picture>';
    const { pictures } = filesOf(archive([page(several), picture('https://quiet.example/b.png')]));
    expect(pictures).toEqual([{ name: 'picture.png', from: { base64: BEE } }]);
  });

  it('stay where they are in the web where none are carried', () => {
    const blocks = blocksOf(archive([page('<img src="/a.png" alt="A bee">'), picture('https://quiet.example/a.png')]));
    expect(blocks.at(-1)).toMatchObject({ type: 'image', src: 'https://quiet.example/a.png' });
  });
});
