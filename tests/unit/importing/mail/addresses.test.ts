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
    ['jane at hive.dev, jane at hive.cloud and jane at hive.rocks.cx', 'jane@…, jane@… and jane@…'],
    ['jane {at} hive.anything and jane_at_hive.example', 'jane@… and jane@…'],
    ['jane_at_hive.example', 'jane@…'],
    [
      'my own jane.doe at hive.example, the jane2 at hive.example, the jane (at) hive.example',
      'my own jane.doe@…, the jane2@…, the jane@…',
    ],
    ['"jane doe"@hive.example', '"jane doe"@…'],
    ['jane [ät] hive.example', 'jane@…'],
    ['Jane Doe <jane@\nhive.example> wrote', 'Jane Doe wrote'],
    ['jane @ hive.example and jane＠hive.example', 'jane@… and jane@…'],
    ['https://hive.example/?to=jane%40hive.example&n=1', 'https://hive.example/?to=jane@…&n=1'],
    ['https://hive.example/?to=jane%2540hive.example', 'https://hive.example/?to=jane@…'],
    ['https://lore.kernel.org/all/?q=jane@hive.example', 'https://lore.kernel.org/all/?q=jane@…'],
    ['Jane (jane&#64;hive.example)', 'Jane'],
    ['To: <jane@hive.example>, <tom@hive.example>', 'To: jane@…, tom@…'],
    ['jane@dev and jane@v2.example', 'jane@… and jane@…'],
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
    'git clone git@hive.example:bees/roofs.git, and (git@hive.example)',
    'npm install hive@latest hive@next, with bees/hive@v4 and bees/hive@main',
    'print "a@b", f(a@b), W@x + b, W@x.T and [weights@x]',
    'It died at weigh.pl line 12, and cannot find Bee.pm in @INC at weigh.pl line 3.',
    'It fails at roof.py and at hive.rs, at row.get_at_pos.col and at roof.in:12.',
    'A discussion at hive.example, the essay at roofs.example; documentation at docs.example. She is the owner at bees.example.',
    'puts@plt, memcpy@GLIBC_2.14, hive@sha256:ab and $hash{@keys}',
    '@decorator, @alice and @alice.roofs',
    'See https://lore.kernel.org/r/20260112.GA12@hive.example/ and https://hive.example/archives/list/bees@hive.example/.',
  ])('“%s” is none', (text) => {
    expect(withoutAddresses(text)).toBe(text);
  });

  it('long runs of letters take no time', () => {
    const begun = performance.now();
    withoutAddresses(`${'a.'.repeat(100_000)} at ${'b-'.repeat(100_000)}@${'<'.repeat(10_000)}${' '.repeat(100_000)}@`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
