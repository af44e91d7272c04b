import { expect, it } from 'vitest';
import { decodedHeader } from '../../../../src/importing/mail/header-words.ts';
import { senderOf } from '../../../../src/importing/mail/sender.ts';

it.each([
  ['Jane Doe <jane@hive.example>', 'Jane Doe'],
  ['"Doe, Jane" <jane@hive.example>', 'Jane Doe'],
  ['"Jane Doe, Jr." <jane@hive.example>', 'Jane Doe, Jr.'],
  ['jane at hive.example (Jane Doe)', 'Jane Doe'],
  ['jane@hive.example ("Jane Doe")', 'Jane Doe'],
  ['jane@hive.example (Jane Doe) (by way of tom@hive.example)', 'Jane Doe'],
  ['Jane Doe via Bees <bees@lists.hive.example>', 'Jane Doe'],
  ["'Jane Doe' <jane@hive.example>", 'Jane Doe'],
  ['"Doe, Jane (Bees)" <jane@hive.example>', 'Jane Doe (Bees)'],
  ['Jane Doe (jane at hive dot dev) <jane@hive.dev>', 'Jane Doe'],
  ['"Jane at hive.dev" <jane@hive.dev>', 'Jane'],
  ['"jane (at) hive.dev" <jane@hive.dev>', 'jane'],
  ['Jane Doe +1-555 jane@hive.example', 'Jane Doe +1-555'],
  ['"jane@hive.example" <jane@hive.example>', 'jane'],
  ['jane@hive.example', 'jane'],
  ['jane at hive.example', 'jane'],
  ['<jane@hive.example>', 'jane'],
  ['hive!bees!jane@gate.example', 'jane'],
  ['=?utf-8?Q?Ren=C3=A9?= =?utf-8?B?IE3DvGxsZXI=?= <r@hive.example>', 'René Müller'],
  ['Anonymous <nobody@hive.example>', null],
  ['', null],
])('%s is from %s', (header, name) => {
  expect(senderOf(header).name).toBe(name);
});

it('of an address only what tells the same one again is known', () => {
  expect(
    [senderOf('Jane at Home <Jane@Hive.example>'), senderOf('jane at hive.example (J)')].map((one) => one.address),
  ).toEqual(['jane@hive.example', 'jane@hive.example']);
});

it.each([
  ['=?UTF-8?Q?=E2=80?= =?UTF-8?Q?=93?=', '–'],
  ['Re: =?ISO-8859-1?Q?caf=E9?= now', 'Re: café now'],
  ['=?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?= =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=', 'テストテスト'],
  ['=?utf-8*en?q?a_b?=', 'a b'],
  ['=?no-such?q?a=62?=', 'ab'],
  ['caf\xc3\xa9', 'café'],
  ['caf\xe9', 'café'],
])('%s says %s', (header, said) => {
  expect(decodedHeader(header)).toBe(said);
});
