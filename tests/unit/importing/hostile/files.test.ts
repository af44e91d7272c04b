import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/importing/limits.ts';
import { check, textsIn, type Case } from './cases.ts';

const raw = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const cases: Case[] = [
  { name: 'nothing', file: '', refused: /is empty/ },
  { name: 'white space', file: ' \n\t\r\n ', refused: /white space/ },
  { name: 'a byte-order mark alone', file: '\uFEFF', refused: /white space/ },
  { name: 'characters that cannot be seen', file: '\u200b\u202e\u00ad\n\u2066', refused: /no text that can be seen/ },
  { name: 'a PDF', file: '%PDF-1.7\n%âãÏÓ', refused: /is a PDF/ },
  { name: 'a ZIP archive', file: raw(0x50, 0x4b, 3, 4, 0, 0), refused: /ZIP/ },
  {
    name: 'an e-book',
    file: raw(0x50, 0x4b, 3, 4, 0, 0, ...ascii('META-INF/container.xml')),
    refused: /is an e-book, not a text; save it as a web page/,
  },
  {
    name: 'an export of comments that says nothing of them',
    file: '<?xml version="1.0"?>\n<!-- of a site -->\n<disqus xmlns="http://disqus.com"><post><message>Hello.</message></post></disqus>',
    read: (form) => expect(textsIn(form)).toEqual(['Hello.']),
  },
  {
    name: 'a document as one file of XML',
    file: '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="a"><w:t>A roof.</w:t></pkg:package>',
    refused:
      /is a document that a word processor wrote as one file of XML: open it there and save it as \.docx or \.odt/,
  },
  {
    name: 'a document of an old program',
    file: raw(0x50, 0x4b, 3, 4, 0, 0, ...ascii('mimetypeapplication/vnd.sun.xml.writer')),
    refused: /is a document of OpenOffice\.org 1, not a text; save it as a Word document/,
  },
  {
    name: 'a feed',
    file: '<?xml version="1.0"?>\n<!-- of a site -->\n<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
    refused: /is XML \(<feed>\), as feeds are; open the page/,
  },
  {
    name: 'entities that grow without end',
    file: '<?xml version="1.0"?><!DOCTYPE disqus [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><disqus><post><message>&b;</message></post></disqus>',
    refused: /is XML/,
  },
  {
    name: 'XML that is nested without end',
    file: `<disqus><post><message>Hello.</message>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</post></disqus>`,
    read: (form) => expect(textsIn(form)).toEqual(['Hello.']),
  },
  {
    name: 'a web archive whose parts are nested without end',
    file: `From: <Saved by Blink>\nMIME-Version: 1.0\n${Array.from({ length: 5_000 }, (_, i) => `Content-Type: multipart/related; boundary=b${i}\n\n--b${i}\n`).join('')}`,
    refused: /without a page in it/,
  },
  {
    name: 'a page after many comments',
    file: `${'<!-- a -->'.repeat(1_000)}<html><body><p>Hello.</p></body></html>`,
    read: (form) => expect(textsIn(form)).toEqual(['Hello.']),
  },
  {
    name: 'a text that begins as archives do',
    file: 'From: a man saved by bees\nTo: all who keep them\n\nA roof is quiet.\n\nSo is a cellar.\n',
    read: (form) => expect(textsIn(form)).toContain('A roof is quiet.'),
  },
  {
    name: 'an archive of a mailing list',
    file: 'From ann at hive.example  Sat Apr  3 08:12:00 2021\nFrom: ann at hive.example (Ann Lee)\nDate: Sat, 3 Apr 2021 08:12:00 +0100\nSubject: [bees]\n On roofs\n\nA roof is quiet.\n\nAnn\n',
    read: (form) => expect(textsIn(form)).toEqual(['A roof is quiet.', 'Ann']),
  },
  {
    name: 'mail whose parts are nested without end',
    file: `From: ann@hive.example\nTo: tom@hive.example\nDate: Sat, 3 Apr 2021 08:12:00 +0100\nMIME-Version: 1.0\n${Array.from({ length: 1_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}\nA roof.`,
    read: (form) => expect(textsIn(form).join()).toContain('A roof.'),
  },
  {
    name: 'a paragraph of very many lines',
    file: `One.\n\n${'begin 644 roof\n'.repeat(20_000)}\nTwo.\n`,
    read: (form) => expect(textsIn(form)).toHaveLength(3),
  },
  {
    name: 'lines across below each other without end',
    file: `One.\n\n${'---\n'.repeat(10_000)}\nTwo.\n`,
    read: (form) => expect(textsIn(form)).toContain('Two.'),
  },
  {
    name: 'mail that quotes without end',
    file: `From: ann@hive.example\nTo: tom@hive.example\nDate: Sat, 3 Apr 2021 08:12:00 +0100\n\n${'>'.repeat(100_000)} A roof.\n`,
    read: (form) => expect(textsIn(form)).toEqual(['A roof.']),
  },
  {
    name: 'mail that names without end what it answers',
    file: Array.from(
      { length: 500 },
      (_, i) =>
        `From a Sat Apr  3 08:12:00 2021\nFrom: ann@hive.example\nMessage-ID: <${i}@x>\nReferences: ${Array.from({ length: 500 }, (_, k) => `<${(i + k) % 500}@x>`).join(' ')}\n\nA roof.\n\n`,
    ).join(''),
    read: (form) => expect(textsIn(form)).toHaveLength(500),
  },
  {
    name: 'a message of Outlook',
    file: raw(
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...[...'__substg1.0_'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ),
    refused: /is a message of Outlook \(\.msg\): save it as a text with its headers \(\.eml\)/,
  },
  {
    name: 'a data file of Outlook',
    file: raw(...ascii('!BDN'), 0, 1, 2),
    refused: /is a data file of Outlook \(\.pst\), not a text; open it in a program of mail that writes mailboxes/,
  },
  {
    name: 'a mailbox without messages',
    file: 'From jane at hive.example  Sat Apr  3 08:12:00 2021\n',
    read: (form) => expect(textsIn(form)).toHaveLength(1),
  },
  {
    name: 'headers of mail without an end',
    file: `From: a\n${'b: c\n'.repeat(100_000)}`,
    read: (form) => expect(textsIn(form).length).toBeGreaterThan(0),
  },
  { name: 'a gzip archive', file: raw(0x1f, 0x8b, 8, 0), refused: /is a gzip archive that is broken: get it again/ },
  {
    name: 'a gzip archive that holds more than any text',
    file: gzipSync(new Uint8Array(LIMITS.fileBytes + 1), { level: 1 }),
    refused: /is a gzip archive that holds more than 134217728 bytes/,
  },
  { name: 'a picture', file: raw(0x89, 0x50, 0x4e, 0x47, 13, 10), refused: /PNG/ },
  { name: 'a program', file: raw(0x7f, 0x45, 0x4c, 0x46, 2), refused: /program/ },
  { name: 'a bzip2 archive', file: raw(...ascii('BZh91AY&SY'), 200, 201), refused: /bzip2/ },
  { name: 'data as Python prints it', file: "{'data': {'post': None}}", refused: /Python or JavaScript.*json\.dump/ },
  { name: 'data as JavaScript writes it', file: '{ data: { post: null } }', refused: /Python or JavaScript/ },
  { name: 'a program', file: 'const post = require("x");\nmodule.exports = post;', refused: /a program/ },
  {
    name: 'an old page of LessWrong',
    file: '<!doctype html><html><head><title>Kettle - Less Wrong</title></head><body><div id="entry_t3_x">Text.</div></body></html>',
    refused: /a web page, but one of LessWrong that is of an old kind/,
  },
  { name: 'an RTF document', file: '{\\rtf1\\ansi Text }', refused: /RTF/ },
  {
    name: 'bytes without meaning',
    file: Uint8Array.from({ length: 5000 }, (_, i) => ((i * 7919 + 13) % 255) + 1),
    refused: /not a text: it has \d+ characters that only machines write/,
  },
  {
    name: 'UTF-16 of other scripts without a mark',
    file: raw(
      ...[...'日本語の文章です。\nこれは長い段落です。'].flatMap((one) => [
        one.charCodeAt(0) & 255,
        one.charCodeAt(0) >> 8,
      ]),
    ),
    refused: /byte \d+ is zero/,
  },
  {
    name: 'UTF-16 with half a character at its end',
    file: raw(0xff, 0xfe, ...ascii('A line of text.').flatMap((code) => [code, 0]), 65),
    read: (form) => expect(textsIn(form)[0]).toMatch(/^A line of text\./),
  },
  {
    name: 'a letter with a hundred thousand accents',
    file: `a${'\u0301'.repeat(100_000)} text here.\nMore of it.`,
    read: (form) => expect(textsIn(form)).toHaveLength(2),
  },
  { name: 'a line longer than any paragraph', file: `One.\n${'x'.repeat(1_000_001)}`, refused: /file-1:2 is a line/ },
  { name: 'zeros', file: raw(0, 0, 0, 0, 0, 0, 0, 0), refused: /byte 1 is zero/ },
  {
    name: 'a zero in a text',
    file: raw(...ascii('Some words '), 0, ...ascii(' and more words here')),
    refused: /byte 12 is zero/,
  },
  {
    name: 'a web archive',
    file: 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related',
    refused: /MHTML/,
  },
  {
    name: 'UTF-16 without a mark',
    file: raw(...ascii('A line of text.\nAnd another.').flatMap((code) => [code, 0])),
    read: (form) => expect(textsIn(form)).toEqual(['A line of text.', 'And another.']),
  },
  {
    name: 'a character cut off at the end',
    file: raw(...new TextEncoder().encode('The first line – whole.\nThe last line –').slice(0, -1)),
    read: (form) => {
      expect(textsIn(form)[0]).toBe('The first line – whole.');
      expect(form.warnings.join()).toMatch(/cannot be read as UTF-8/);
    },
  },
  {
    name: 'Windows-1252',
    file: raw(...ascii('Caf'), 0xe9, ...ascii(' '), 0x93, ...ascii('closed'), 0x94, ...ascii('.'), 0xe9, 0xe8),
    read: (form) => {
      expect(textsIn(form)[0]).toMatch(/^Café “closed”/);
      expect(form.warnings.join()).toMatch(/Windows-1252/);
    },
  },
  {
    name: 'UTF-8 read once as Windows-1252',
    file: 'It doesâ€™t matter, he saidâ€™ and leftâ€™.',
    read: (form) => expect(form.warnings.join()).toMatch(/garbled/),
  },
  {
    name: 'lone surrogates',
    file:
      JSON.stringify('x').slice(0, 0) +
      '{"data":{"post":{"result":{"_id":"p","title":"T","contents":{"html":"<p>a\\ud800b</p>"}}}}}',
    read: (form) => expect(textsIn(form)[0]!.isWellFormed()).toBe(true),
  },
  {
    name: 'carriage returns for line ends',
    file: 'The first line of it.\rThe second line of it.\r',
    read: (form) => expect(textsIn(form)).toHaveLength(2),
  },
  {
    name: 'Markdown with carriage returns for line ends',
    file: '# Title\r\r*   By [A](/users/a)\r\rText one.\r\rText two.\r',
    read: (form) => expect(textsIn(form)).toEqual(['Text one.', 'Text two.']),
  },
  {
    name: 'controls and bidirectional overrides in a text',
    file: 'User \u202eecnis\u202c and \u0007bell \u2066isolate\u2069 here.\nA second line.',
    read: (form) => expect(textsIn(form)[0]).toBe('User ecnis and bell isolate here.'),
  },
  {
    name: 'the same file twice',
    file: ['One line of words here.\nAnother line of words.', 'One line of words here.\nAnother line of words.'],
    read: (form) => expect(form.posts.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(0),
  },
  {
    name: 'one good file and one that is none',
    file: ['A good line of text.', raw(0, 1, 2, 3)],
    refused: /file-2 is not a text/,
  },
];

describe('files that are not what they should be', () => {
  it.each(cases)('$name', check);
});
