import { describe, expect, it } from 'vitest';
import { mailIn } from '../../../../src/importing/mail/mailbox.ts';
import { messageOf } from '../../../../src/importing/mail/message.ts';
import { bareSubject, saysAnswer } from '../../../../src/importing/mail/subject.ts';
import { threadsOf } from '../../../../src/importing/mail/threads.ts';
import { newTally } from '../../../../src/importing/tally.ts';
import { mailbox, type Written } from './mailboxes.ts';

const read = (messages: readonly Written[]) => {
  const tally = newTally();
  const sent = mailIn(new TextEncoder().encode(mailbox(messages))).map((one) => messageOf(one, 'bees.mbox', tally));
  const again: string[] = [];
  const threads = threadsOf(sent, ({ id }) => again.push(id));
  const bySubject = threads.flatMap(({ messages: placed }) => placed).filter((one) => one.isBySubject).length;
  const shown = threads.map(({ subject, messages: placed }) => [
    subject,
    placed.map(
      ({ message, parent, missing }) => `${message.id} < ${parent?.id ?? (missing === null ? '' : `(${missing})`)}`,
    ),
  ]);
  return { shown, bySubject, again };
};

const one = (id: string, references: readonly string[] = [], more: Partial<Written> = {}): Written => ({
  id: `${id}@x`,
  references: references.map((name) => `<${name}@x>`).join(' '),
  subject: references.length ? 'Re: Roofs' : 'Roofs',
  body: `This is ${id}.`,
  ...more,
});

describe('what answers what', () => {
  it('is what messages name, the nearest last', () => {
    const { shown } = read([one('a'), one('b', ['a']), one('c', ['a', 'b']), one('d', ['a'])]);
    expect(shown).toEqual([['Roofs', ['a@x < ', 'b@x < a@x', 'c@x < b@x', 'd@x < a@x']]]);
  });

  it('is the nearest that is there, where others are not', () => {
    const { shown } = read([one('a'), one('d', ['a', 'b', 'c'])]);
    expect(shown).toEqual([['Roofs', ['a@x < ', 'd@x < a@x']]]);
  });

  it('may be known of what another names', () => {
    const { shown } = read([one('a'), one('c', ['b']), one('d', ['a', 'b', 'c'])]);
    expect(shown).toEqual([['Roofs', ['a@x < ', 'c@x < a@x', 'd@x < c@x']]]);
  });

  it('keeps together those that answer what is not there', () => {
    const { shown } = read([one('b', ['a']), one('c', ['a'])]);
    expect(shown).toEqual([['Roofs', ['b@x < (a@x)', 'c@x < (a@x)']]]);
  });

  it('is told by In-Reply-To where that names more', () => {
    const { shown } = read([one('a'), one('b', [], { answers: 'a@x' }), one('c', ['a'], { answers: 'b@x' })]);
    expect(shown).toEqual([['Roofs', ['a@x < ', 'b@x < a@x', 'c@x < b@x']]]);
  });

  it('is told by subjects where nothing else is said', () => {
    const { shown, bySubject } = read([
      one('a', [], { subject: '[bees] Roofs' }),
      one('b', [], { subject: 'Re: [bees] Roofs' }),
      one('c', [], { subject: '[bees] AW: Re: roofs' }),
      one('d', [], { subject: '[bees] Cellars' }),
    ]);
    expect(shown).toEqual([
      ['Roofs', ['a@x < ', 'b@x < a@x', 'c@x < a@x']],
      ['Cellars', ['d@x < ']],
    ]);
    expect(bySubject).toBe(2);
  });

  it('may have a name without a sign', () => {
    const bare: Written = { subject: 'Roofs', headers: ['Message-ID: <roofs>'], body: 'One.' };
    expect(read([bare, one('b', [], { references: '<roofs>', subject: 'Hives' })]).shown).toEqual([
      ['Roofs', ['roofs < ', 'b@x < roofs']],
    ]);
  });

  it('is no circle', () => {
    const { shown } = read([one('a', ['b']), one('b', ['a']), one('c', ['c'])]);
    expect(shown.flatMap(([, placed]) => placed).sort()).toEqual([
      'a@x < b@x',
      'b@x < (a@x)',
      expect.stringContaining('c@x < '),
    ]);
  });
});

it('one that was sent to a list is the same with the mark of the list before its subject', () => {
  const { shown, again } = read([
    one('a'),
    one('a', [], { subject: '[bees] Roofs', headers: ['List-Id: <bees.hive.example>'] }),
    one('b', ['a'], { subject: 'Re: [bees] Roofs' }),
  ]);
  expect(again).toEqual(['a@x']);
  expect(shown).toEqual([['Roofs', ['a@x < ', 'b@x < a@x']]]);
});

it('each may answer the one before, however many there are', () => {
  const begun = performance.now();
  const { shown } = read(Array.from({ length: 6000 }, (_, i) => one(`${i}`, i ? [`${i - 1}`] : [])));
  expect(shown[0]![1]).toHaveLength(6000);
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('a message that is there twice is left out once, and two of one name are two', () => {
  const { shown, again } = read([one('a'), one('a'), one('a', [], { subject: 'Cellars' })]);
  expect(again).toEqual(['a@x']);
  expect(shown).toHaveLength(2);
});

it.each([
  ['Re: Roofs', 'Roofs', true],
  ['RE: AW: Re[2]: Fwd: Roofs', 'Roofs', true],
  ['[bees] Re: Roofs', 'Roofs', true],
  ['Re: [bees] Roofs', 'Roofs', true],
  ['[PATCH] Roofs', '[PATCH] Roofs', false],
  ['Recipe: honey', 'Recipe: honey', false],
  ['回复：屋顶', '屋顶', true],
])('“%s” is about “%s”', (subject, bare, answers) => {
  const tags = new Set(['bees']);
  expect([bareSubject(subject, tags), saysAnswer(subject, tags)]).toEqual([bare, answers]);
});
