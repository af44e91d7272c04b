import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import type { Speaker } from '../../../src/edition/types.ts';
import { namedHtml, speakerHtml, useHtml } from '../../../src/rendering/inline.ts';

const NAMES = [{ name: 'Gwen', role: 'Commenter B' }];
const speaker: Speaker = { name: 'Gwen', role: 'Commenter B', status: 'inferred', evidence: 'Style.' };

test('plain text stays plain, names are marked', () => {
  expect(namedHtml('a < b & c', NAMES)).toBe('a &#x3C; b &#x26; c');
  expect(namedHtml('So Gwen.', NAMES)).toBe('So <span class="named" data-role="Commenter B">Gwen</span>.');
});

test('a use shows its sentence with the mention marked', () => {
  const use = { slug: 'widget', at: reference('E1'), sentence: 'Gwen’s widget, here.', start: 7, end: 13 };
  const $ = load(useHtml(use, NAMES));
  expect($('b').text()).toBe('widget');
  expect($('.named').text()).toBe('Gwen');
  expect($.text()).toBe(use.sentence);
});

describe('who speaks', () => {
  test.for([
    [{}, 'Gwen (inferred)Commenter B'],
    [{ status: 'proven' }, 'GwenCommenter B'],
    [{ name: null, status: 'unknown' }, 'Commenter B'],
  ] as [Partial<Speaker>, string][])('%j', ([change, text]) => {
    expect(load(speakerHtml({ ...speaker, ...change })).text()).toBe(text);
  });
});
