import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/html/own-hashes.ts';

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const said = (page: string): string => String(withOwnHashes(Buffer.from(page)));

const page = (hashes: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${hashes}; style-src 'self'${hashes};">` +
  '<p>Ω → “é”</p><style data-a="1">a{b:c}</style><script>run("→")</script><script src="/x.js"></script>';

test('a page keeps the hashes of its own inline styles and scripts, and no others', () => {
  const own = [' ', source('a{b:c}'), ' ', source('run("→")')].join('');
  const all = `${own} ${source('elsewhere')} ${source('')}`;
  expect(said(page(all))).toBe(page(own));
});

test('a page without a policy stays as it is', () => {
  expect(said('<style>a{}</style>')).toBe('<style>a{}</style>');
});
