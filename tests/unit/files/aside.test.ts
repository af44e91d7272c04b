import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writerAside, type WriterAside } from '../../../src/files/aside.ts';

let folder: string;
let writer: WriterAside;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
  writer = writerAside(folder);
});
afterEach(async () => {
  await writer.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('a writer in a thread of its own', () => {
  it('has written what was asked, text and bytes, when it answers', async () => {
    const early = writer.write([{ path: 'deep/down/text.txt', content: 'naïve' }]);
    await writer.write([{ path: 'deep/bytes', content: new TextEncoder().encode('bytes') }]);
    expect(read('deep/bytes')).toBe('bytes');
    await early;
    expect(read('deep/down/text.txt')).toBe('naïve');
  });

  it('says what kept it from writing, then and ever after', async () => {
    mkdirSync(join(folder, 'taken'));
    const refused = writer.write([{ path: 'taken', content: 'a file where a folder is' }]);
    const behind = writer.write([{ path: 'behind', content: '' }]);
    await expect(refused).rejects.toThrow('EISDIR');
    await expect(behind).rejects.toThrow('EISDIR');
    await expect(writer.write([{ path: 'later', content: '' }])).rejects.toThrow('EISDIR');
  });
});
