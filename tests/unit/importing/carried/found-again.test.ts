import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/importing/normal-form.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { renderBody } from '../../../../src/rendering/render.ts';
import { missingIn } from './shown.ts';
import { besideOf, carriedIn, worksOf } from './works.ts';

/** What a work has, found again in the HTML that its pages have of each passage; in a built site, by `content/corpus.test.ts`. */

async function missing(post: Post): Promise<string[]> {
  const { edition } = buildEdition([...scaffold(post, [], [], { text: 'original', beside: besideOf(post) }).files]);
  const found: string[] = [];
  for (const { planned, notes } of carriedIn(post)) {
    const { ref, blocks } = planned;
    const { html } = await renderBody({ nodes: edition!.passages.get(ref)!.nodes, ref }, edition!);
    found.push(...missingIn({ blocks, $: load(html, null, false) }, notes).map((one) => `${ref}: ${one}`));
  }
  return found;
}

describe('of what is carried', () => {
  it.each(worksOf())('$name: all is found again', async ({ post }) => {
    expect(await missing(post)).toEqual([]);
  });
});
