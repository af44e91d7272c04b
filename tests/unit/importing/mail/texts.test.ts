import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';
import { mailbox, message, type Written } from './mailboxes.ts';

const PARENT = 'A roof is quiet, and a bee wants quiet more than it wants flowers in a row of boxes.';

const form = (written: Written) =>
  readSources(
    [
      source(
        'bees.mbox',
        mailbox([
          { id: 'a@x', body: PARENT },
          { id: 'b@x', answers: 'a@x', from: 'Tom <t@x.example>', ...written },
        ]),
      ),
    ],
    null,
  ).form;

/** The blocks of an answer, each with its depth of quotation. */
const answer = (body: string, headers: string[] = []): string[] =>
  form({ body, headers }).posts[0]!.comments[0]!.blocks.map(
    ({ type, text, quoted = 0 }) => `${'>'.repeat(quoted)}${type === 'paragraph' ? '' : `${type}: `}${text}`,
  );

describe('the plain text of a message', () => {
  it('has its quotations as such, however deep, and whether or not an empty line is between', () => {
    expect(answer(`> One thing.\n>> Deeper\n>> still.\n> Again.\nNo.\n\n> Two\n\n> three.\nYes.`)).toEqual([
      '>One thing.',
      '>>Deeper still.',
      '>Again.',
      'No.',
      '>Two',
      '>three.',
      'Yes.',
    ]);
  });

  it.each([
    ['JD> One thing\nJD> and another.\n\nNo.', ['>One thing and another.', 'No.']],
    [' >  > One thing\n >  > and another.\n > No.\n\nYes.', ['>>One thing and another.', '>No.', 'Yes.']],
    [': One thing\n: and\n: another.\n\nNo.', ['>One thing and another.', 'No.']],
    [
      '> One thing that is said at such a length that its end stands\nbelow\n> it again.\n\nNo.',
      ['>One thing that is said at such a length that its end stands below it again.', 'No.'],
    ],
  ])('%j quotes too', (body, said) => {
    expect(answer(body)).toEqual(said);
  });

  it('is without a line that says who is quoted, where that is somebody of the discussion', () => {
    expect(answer('On Mon, 12 Jan 2026 at 14:05, Jane Doe <jane@hive.example>\nwrote:\n\n> One.\n\nNo.')).toEqual([
      '>One.',
      'No.',
    ]);
    expect(answer('Le 12 janvier 2026, jane@hive.example a écrit :\n> One.\n\nNo.')).toEqual(['>One.', 'No.']);
    expect(answer('Am 12.1.2026 um 14:05 schrieb Dr. Jane Doe\n<jane@hive.example>:\n> One.\n\nNo.')).toEqual([
      '>One.',
      'No.',
    ]);
    expect(answer('Jane Doe schrieb am 12.01.2026 um 14:05:\n> One.\n\nNo.')).toEqual(['>One.', 'No.']);
    expect(answer('Jane Doe wrote so. Then I found:\n> One.\n\nNo.')).toHaveLength(3);
    expect(answer('Somebody else <s@x.example> wrote:\n> One.\n\nNo.')).toEqual([
      'Somebody else wrote:',
      '>One.',
      'No.',
    ]);
  });

  it('is without the whole message that it answers, where that is put below it', () => {
    expect(answer(`No.\n\nJane Doe wrote:\n> ${PARENT}\n`)).toEqual(['No.']);
    expect(answer(`> Quiet.\n\nNo.\n\nOn Monday, Jane Doe wrote:\n> ${PARENT}\n`)).toEqual(['>Quiet.', 'No.']);
    expect(
      answer(
        `No.\n\n-----Original Message-----\nFrom: Jane Doe <jane@hive.example>\nSent: Monday\nTo: Tom\nSubject: On roofs\n\n${PARENT}`,
      ),
    ).toEqual(['No.']);
  });

  it('keeps what is quoted below an answer and stands nowhere else', () => {
    expect(answer('No, as a poet has it:\n\n> The cellar is louder than the loft by far.')).toEqual([
      'No, as a poet has it:',
      '>The cellar is louder than the loft by far.',
    ]);
  });

  it.each([
    ['No.\n\n-- \nTom\nBakers Row 4'],
    ['No.\n--\nTom'],
    ['No.\n____________________________________\nbees mailing list\nhttp://hive.example/listinfo/bees'],
    [
      'No.\n-\nTo unsubscribe from this list: send the line "unsubscribe bees" in\nthe body of a message to majordomo at hive.example',
    ],
    ['No.\n\n--\nTom\n\n______________________\nBees mailing list\nBees at hive.example'],
  ])('%j is without what stands below', (body) => {
    expect(answer(body)).toEqual(['No.']);
  });

  it('is without what programs put into it, and says so', () => {
    const body =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nNo.\n\n- -----\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n';
    const { posts, leftOut } = form({ body });
    expect(posts[0]!.comments[0]!.blocks.map(({ type, text }) => text || type)).toEqual(['No.', 'rule']);
    expect(leftOut.join()).toContain('1 signature or key of PGP');
    expect(
      answer(
        '> -----BEGIN PGP SIGNED MESSAGE-----\n> Hash: SHA1\n>\n> One.\n> -----BEGIN PGP SIGNATURE-----\n>\n> iQEz\n\nNo.',
      ),
    ).toEqual(['>One.', 'No.']);
    const scrubbed =
      'No.\n-------------- next part --------------\nA non-text attachment was scrubbed...\nName: hive.png\nType: image/png\nSize: 12 bytes\nDesc: not available\nURL: <http://hive.example/1/hive.png>\n';
    expect(form({ body: scrubbed }).leftOut.join()).toContain('1 attached file');
    expect(answer(scrubbed)).toEqual(['No.']);
    expect(answer('No.\n\nbegin 644 hive.txt\n#0V%T\n`\nend\n')).toEqual(['No.']);
  });

  it('keeps changes of programs, and other lines of programs, as they stand', () => {
    const change =
      'diff --git a/roof.c b/roof.c\nindex 1..2 100644\n--- a/roof.c\n+++ b/roof.c\n@@ -1,2 +1,2 @@\n roof\n-  loud();\n+  quiet();';
    expect(answer(`Try this:\n\n${change}`)).toEqual(['Try this:', `code: ${change}`]);
    expect(answer('As in\n\n    int roof(void) {\n      return 4;\n    }\n\nfor one.')).toEqual([
      'As in',
      'code: int roof(void) {\n  return 4;\n}',
      'for one.',
    ]);
  });
});

describe('the parts of a message', () => {
  const parts = (all: [head: string, body: string][]): string =>
    `${all.map(([head, body]) => `--b\n${head}\n\n${body}\n`).join('')}--b--`;
  const HEAD = (kind: string): string[] => [`Content-Type: multipart/${kind}; boundary=b`];
  const forms = (plain: string, page: string): string =>
    parts([
      ['Content-Type: text/plain', plain],
      ['Content-Type: text/html', page],
    ]);

  it('of several forms that is taken which says more, if it says what is quoted', () => {
    const said = (plain: string, page: string) =>
      form({ body: forms(plain, page), headers: HEAD('alternative') }).posts[0]!.comments[0]!.blocks;
    expect(said('No.', '<p>No.</p>')).toEqual([{ type: 'paragraph', text: 'No.' }]);
    expect(said('No.', '<p><em>No.</em></p>')[0]).toMatchObject({ html: '<em>No.</em>' });
    expect(said('> One.\n\nNo.', '<p>&gt; One.</p><p><em>No.</em></p>')[0]).toEqual({
      type: 'paragraph',
      text: 'One.',
      quoted: 1,
    });
    expect(said('> One.\n\nNo.', '<blockquote>One.</blockquote><p><em>No.</em></p>')[1]).toMatchObject({
      html: '<em>No.</em>',
    });
  });

  it('are read in the encoding of each', () => {
    const latin = 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable';
    const utf8 = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64';
    const body = parts([
      [latin, 'Caf=E9, and a line that is=\n long.'],
      [utf8, Buffer.from('Thé.').toString('base64')],
      ['Content-Type: application/pdf; name="roof.pdf"', 'x'],
    ]);
    expect(answer(body, HEAD('mixed'))).toEqual(['Café, and a line that is long.', 'Thé.']);
    expect(form({ body, headers: HEAD('mixed') }).leftOut.join()).toContain('1 attached file (2 words): “roof.pdf”');
  });

  it('lines that a program broke are whole again, of quotations too', () => {
    const flowed = ['Content-Type: text/plain; format=flowed'];
    expect(
      answer('> A quoted line goes \n> on.\nMine goes \non as well.\n\nSincerely,\nTom\n-- \nTom', flowed),
    ).toEqual(['>A quoted line goes on.', 'Mine goes on as well.', 'Sincerely,\nTom']);
    expect(
      answer('>A deleted \n>space, \nand mine \nhere.', ['Content-Type: text/plain; format=flowed; delsp=yes']),
    ).toEqual(['>A deletedspace,', 'and minehere.']);
  });

  it('lines that a program broke may be many', () => {
    const begun = performance.now();
    answer('A line that goes \n'.repeat(10_000), ['Content-Type: text/plain; format=flowed']);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('of a page are without signatures, who is quoted, and the whole message below', () => {
    const html = ['Content-Type: text/html'];
    expect(
      answer(
        `<div>No.</div><div class="gmail_signature">Tom</div><div class="gmail_quote"><div class="gmail_attr">On Monday Jane Doe &lt;<a href="mailto:jane@hive.example">jane@hive.example</a>&gt; wrote:</div><blockquote>${PARENT}</blockquote></div>`,
        html,
      ),
    ).toEqual(['No.']);
    expect(answer('<p>On Monday, Jane Doe wrote:</p><blockquote>One.</blockquote><p>No.</p>', html)).toEqual([
      '>One.',
      'No.',
    ]);
    expect(
      answer(
        `<p>No.</p><div><p><b>From:</b> Jane Doe<br><b>Sent:</b> Monday<br>To: Tom</p></div><p>${PARENT}</p>`,
        html,
      ),
    ).toEqual(['No.']);
  });

  it.each([
    `<div class="gmail_quote"><div class="gmail_attr">On Mon, Jan 12, 2026 at 3:05 PM Jane Doe &lt;jane@hive.example&gt; wrote:</div><blockquote>A bee wants quiet more than flowers.</blockquote></div>`,
    `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Jane Doe<br><b>Sent:</b> Monday, 12 January 2026 14:05<br><b>To:</b> Tom<br><b>Subject:</b> On roofs</div><div>A bee wants quiet more than flowers.</div>`,
    `<div id="reference"><div><b>From:</b> Jane Doe<br><b>Date:</b> Monday, 12 January 2026 14:05<br><b>To:</b> Tom<br><b>Subject:</b> On roofs</div><div>A bee wants quiet more than flowers.</div></div>`,
  ])('of a page are without a short message below too: %s', (below) => {
    const messages: Written[] = [
      { id: 'a@x', body: 'A bee wants quiet more than flowers.' },
      { id: 'b@x', answers: 'a@x', headers: ['Content-Type: text/html'], body: `<div>No.</div>${below}` },
    ];
    const { posts } = readSources([source('bees.mbox', mailbox(messages))], null).form;
    expect(posts[0]!.comments[0]!.blocks).toMatchObject([{ text: 'No.' }]);
  });

  it('have no link to an address of the web that had one of mail in it', () => {
    const body = 'See https://hive.example/?to=jane@hive.example and https://hive.example/roofs.';
    expect(form({ body }).posts[0]!.comments[0]!.blocks).toMatchObject([
      {
        text: 'See https://hive.example/?to=jane@… and https://hive.example/roofs.',
        links: [{ href: 'https://hive.example/roofs' }],
      },
    ]);
  });

  it('have no address, not even in pieces', () => {
    const { posts } = form({
      body: '<p>Ask <b>jane</b>@hive.example or <a href="mailto:jane@hive.example">her</a>.</p><h2 id="jane@hive.example">Who</h2><table><caption>jane<b>@</b>hive.example</caption><tr><th>Who</th><td>jane<b>@</b>hive.example</td></tr><tr><th>No</th><td>nobody</td></tr></table>',
      headers: ['Content-Type: text/html'],
    });
    expect(JSON.stringify(posts)).not.toMatch(/@hive|mailto/);
    expect(posts[0]!.comments[0]!.blocks[0]!.text).toBe('Ask jane@… or her.');
  });
});

describe('a file of mail', () => {
  it('may be packed, and one that is cut off is read as far as it goes', () => {
    const packed = gzipSync(mailbox([{ body: PARENT }]));
    const read = (bytes: Uint8Array) => readSources([{ file: 'bees.mbox.gz', bytes }], null);
    expect(read(packed).form.posts[0]!.blocks[0]!.text).toBe(PARENT);
    const long = gzipSync(
      mailbox(
        Array.from({ length: 50 }, (_, i) => ({
          id: `${i}@x`,
          subject: `Roof ${i}`,
          body: `${PARENT} ${Math.sqrt(i)}`,
        })),
      ),
    );
    const { form: some } = read(long.subarray(0, -200));
    expect(some.incomplete[0]).toBe(
      'bees.mbox.gz breaks off: the gzip archive has no end, and whatever came next is missing; get it again.',
    );
    expect(some.posts.length).toBeGreaterThan(5);
  });

  it('says that its last message has no end', () => {
    const body = '--b\nContent-Type: text/plain\n\nNo, and';
    const { incomplete } = form({ body, headers: ['Content-Type: multipart/mixed; boundary=b'] });
    expect(incomplete).toEqual([
      'bees.mbox breaks off: its last message (line 9, “On roofs”) has no end, and whatever came next is missing; get it again.',
    ]);
  });

  it('that holds no text is refused', () => {
    const picture = ['Content-Type: image/png; name="roof.png"', 'Content-Transfer-Encoding: base64'];
    expect(() => readSources([source('roof.eml', message({ headers: picture, body: 'iVBORw0K' }))], null)).toThrow(
      'roof.eml holds no text: of its 1 message nothing is left but what is attached, signed or quoted; get the text that was attached, and give that.',
    );
  });

  it('said to be plain text is read as such', () => {
    const [file] = [source('roof.eml', message({ body: PARENT }))];
    expect(readSources([{ ...file!, said: 'text' }], null).files[0]!.format).toBe('text');
  });
});
