import { describe, expect, it } from 'vitest';
import { runBounded } from '../../../src/importing/run.ts';
import { comment, answer } from './hostile/cases.ts';
import { source } from './fixtures.ts';

const job = (text: string) => ({ files: [source('big.json', text)], known: null, scaffold: null, wantsForm: true });
const many = (n: number): string =>
  answer(
    '<p>A post.</p>',
    Array.from({ length: n }, (_, i) => comment(`id${i}`, i % 3 ? `id${i - 1}` : null)),
  );

describe('an import within bounds', () => {
  it('reads 20,000 comments', { timeout: 60_000 }, async () => {
    const { form } = await runBounded(job(many(20_000)));
    expect(form!.posts[0]!.comments).toHaveLength(20_000);
  });

  it('stops when the time is up', async () => {
    await expect(runBounded(job(many(20_000)), { time: 20, memory: 600 })).rejects.toThrow(
      /^big\.json .*longer than 0\.02 s\.$/,
    );
  });

  it('stops when the memory is used up', { timeout: 60_000 }, async () => {
    await expect(runBounded(job(many(40_000)), { time: 60_000, memory: 24 })).rejects.toThrow(
      /^big\.json .*more than 24 MB\.$/,
    );
  });
});
