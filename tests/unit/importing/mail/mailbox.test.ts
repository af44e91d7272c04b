import { describe, expect, it } from 'vitest';
import { isMail, mailIn } from '../../../../src/importing/mail/mailbox.ts';
import { mailbox, message } from './mailboxes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bodiesOf = (text: string): string[] =>
  mailIn(bytes(text)).map((one) => one.text.replace(/^[^]*?\n\n/, '').trim());

describe('a mailbox', () => {
  it('is parted at lines “From ” with a date, which have an empty line above and a header below', () => {
    const tricky = `One.\n\nFrom there we went on.\n\nFrom jane at hive.example  Mon Jan 12 14:05:00 2026\nis how it begins.`;
    expect(bodiesOf(mailbox([{ body: tricky }, { body: 'Two.' }]))).toEqual([tricky, 'Two.']);
  });

  it('is parted without the empty line too, where there are headers and nothing else below', () => {
    const two = mailbox([
      { body: 'One.' },
      { body: 'Two.\nFrom jane  Mon Jan 12 14:05:00 2026\nFrom: a man\nwho keeps bees.' },
    ]);
    expect(bodiesOf(two.replaceAll('\n\nFrom ', '\nFrom '))).toEqual([
      'One.',
      'Two.\nFrom jane  Mon Jan 12 14:05:00 2026\nFrom: a man\nwho keeps bees.',
    ]);
  });

  it.each([
    'From 1700000000000000001@xxx Tue Jan 13 09:12:00 +0000 2026',
    'From - Tue Jan 13 09:12:00 2026',
    'From jane(a)hive.example Tue Jan 13 09:12:00 2026',
    'From owner-bees@hive.example Tue, 13 Jan 2026 09:12:00 PST',
    'From 0123456789abcdef Mon Sep 17 00:00:00 2001',
  ])('begins a message with “%s”', (mark) => {
    const text = `${mark}\n${message({ body: 'One.' })}\n${mark}\n${message({ body: 'Two.' })}`;
    expect(bodiesOf(text)).toEqual(['One.', 'Two.']);
  });

  it('puts a mark before a line “From ” of a message, which goes; one that is quoted without a space keeps it', () => {
    expect(bodiesOf(mailbox([{ body: '>From here on.\n\n>>From there.\n\n>Quoted\n>From here' }]))).toEqual([
      'From here on.\n\n>From there.\n\n>Quoted\n>From here',
    ]);
  });

  it('says at which line each message begins, and reads lines that end otherwise', () => {
    const text = mailbox([{ body: 'One.' }, { body: 'Two.' }]);
    expect(mailIn(bytes(text)).map(({ line }) => line)).toEqual([1, 8]);
    expect(mailIn(bytes(text.replaceAll('\n', '\r\n'))).map(({ line }) => line)).toEqual([1, 8]);
  });
});

describe('a message alone', () => {
  it('is known by who it is from, and what else only mail says', () => {
    expect(isMail(bytes(message({ body: 'One.' })))).toBe(true);
    expect(isMail(bytes('From: Jane\nSubject: Roofs\n\nOne.'))).toBe(true);
    expect(isMail(bytes('From: a man\nTo: all who keep them\n\nOne.'))).toBe(false);
    expect(isMail(bytes('From: a man\nwho: lives on a roof\nand keeps\nbees\nDate: never\n\nOne.'))).toBe(false);
  });

  it('of Apple Mail has its length before it, and what the program says below it', () => {
    const one = message({ body: 'One.' });
    const text = `${one.length}  \n${one}<?xml version="1.0"?><plist><dict/></plist>`;
    expect(isMail(bytes(text))).toBe(true);
    expect(bodiesOf(text)).toEqual(['One.']);
  });
});
