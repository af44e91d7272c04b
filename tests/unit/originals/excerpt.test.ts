import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { blocksTree } from '../../../src/originals/blocks.ts';
import { EXCERPT, excerptOf, firstWords } from '../../../src/originals/excerpt.ts';

const WHOLE = 'https://a.example/whole';

/** The text of an excerpt without its link, and the link. */
function excerpt(html: string) {
  const $ = load(toHtml(excerptOf(blocksTree([{ type: 'paragraph', text: '', html }]), WHOLE)));
  const link = $('a').last();
  const href = link.attr('href');
  link.remove();
  return { text: $('body').text().trimEnd(), href, html: $('body').html()! };
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const many = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

describe('an excerpt', () => {
  it('is the opening of the text, with an ellipsis and a link to the whole', () => {
    expect(excerpt(many(30))).toMatchObject({ text: `${many(20)}…`, href: WHOLE });
  });

  it('of a short text is the text, with the link', () => {
    expect(excerpt('Two words.')).toMatchObject({ text: 'Two words.', href: WHOLE });
  });

  it('of a text whose whole has no address leads nowhere', () => {
    const made = excerptOf(blocksTree([{ type: 'paragraph', text: '', html: 'Two words.' }]), undefined);
    expect(toHtml(made)).toBe('<p>Two words.</p>');
  });

  it('keeps mark-up whole where it is cut within', () => {
    expect(excerpt(`one <em>${many(30)}</em> after`).html).toContain(`one <em>${many(19)}…</em>`);
  });

  it('keeps a formula or leaves it out, but never cuts it', () => {
    const formula = (tex: string): string => `<span class="math-tex">\\(${tex}\\)</span>`;
    expect(excerpt(`Let ${formula('a + b')} be`).text).toBe('Let a + b be');
    expect(excerpt(`Let ${formula(`x ${'+ y '.repeat(60)}`)} be`).text).toBe('Let …');
  });

  it('never holds more than its bounds, whatever the text', () => {
    const piece = fc.oneof(
      fc.lorem({ maxCount: 40 }),
      fc.lorem({ maxCount: 40 }).map((text) => `<b>${text}</b>`),
      fc.string({ minLength: 100, maxLength: 400, unit: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const shown = excerpt(pieces.join(' ')).text.replace(/\s*…$/, '');
        expect(words(shown).length).toBeLessThanOrEqual(EXCERPT.words);
        expect(shown.length).toBeLessThanOrEqual(EXCERPT.characters);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  ['One two three four five six seven eight nine.', 'One two three four five six seven eight'],
  ['A line.\nAnother.', 'A line.'],
  ['Let $x$ be', 'Let'],
  ['Cut short…', 'Cut short'],
  ['', ''],
])('the first words of %j are %j', (text, first) => expect(firstWords(text)).toBe(first));
