import { describe, expect, it } from 'vitest';
import { withoutAddresses } from '../../../../src/importing/mail/addresses.ts';

describe('of an address of mail', () => {
  it.each([
    ['Write to jane@hive.example.', 'Write to jane@….'],
    ['Jane Doe <jane@hive.example> wrote:', 'Jane Doe wrote:'],
    ['Jane Doe <jane@hive.example>wrote:', 'Jane Doe wrote:'],
    ['Jane Doe\n<jane at hive.example> wrote:', 'Jane Doe\n wrote:'],
    ['Jane Doe [mailto:jane@hive.example] wrote', 'Jane Doe wrote'],
    ['"jane@hive.example" <jane@hive.example>', '"jane@…"'],
    ['<jane@hive.example> wrote:', 'jane@… wrote:'],
    ['jane at hive.example', 'jane@…'],
    ['jane.doe AT hive DOT example', 'jane.doe@…'],
    ['jane (at) hive (dot) example', 'jane@…'],
    ['jane[at]hive.example', 'jane@…'],
    ['jane(a)hive.example', 'jane@…'],
    ['jane_at_hive@lists.example', 'jane_at_hive@…'],
    ['jane-AT-hive.example@public.list.example', 'jane-AT-hive.example@…'],
    ['hive!bees!jane@gate.example', 'jane@…'],
    ['jöhn@mächine.example', 'jöhn@…'],
    ['jane@[192.0.2.1] and jane@192.0.2.1', 'jane@… and jane@…'],
    ['https://hive.example/?to=jane@hive.example', 'https://hive.example/?to=jane@…'],
    ['mailto:jane@hive.example', 'jane@…'],
    ['Jane <jane@localhost>', 'Jane'],
    ['jane@toad wrote, and jane@hive-d-o-t-.example', 'jane@… wrote, and jane@…'],
    ['jane@hive... wrote', 'jane@… wrote'],
  ])('“%s” keeps “%s”', (text, kept) => {
    expect(withoutAddresses(text)).toBe(kept);
  });

  it.each([
    'It is available at hive.example.',
    'Look at hive.example/roofs and at www.hive.example.',
    'At noon, at 3.14 degrees, at least.',
    'Meet at the hive. Example: @jane, or a @ b.',
    'x = a[i] @ b; f(a) b.c',
    'https://hive.example/@jane/roofs and https://hive.example/@jane.doe',
    'hive@5.4.0 and HEAD@{1}',
    'See https://lore.kernel.org/r/20260112.GA12@hive.example/ and https://hive.example/archives/list/bees@hive.example/.',
  ])('“%s” is none', (text) => {
    expect(withoutAddresses(text)).toBe(text);
  });

  it('long runs of letters take no time', () => {
    const begun = performance.now();
    withoutAddresses(`${'a.'.repeat(100_000)} at ${'b-'.repeat(100_000)}@${'<'.repeat(10_000)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
