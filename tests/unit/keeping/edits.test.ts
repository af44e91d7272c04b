import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { scaffold } from '../../../src/importing/scaffold/edition.ts';
import { answer, enter } from '../../../src/keeping/comments.ts';
import { insert, split, withdraw } from '../../../src/keeping/edits.ts';
import type { Edit, Kept } from '../../../src/keeping/structure.ts';
import { expectedOf } from '../importing/fixtures.ts';

const [post] = expectedOf('markdown-with-comments').posts;
const { files } = scaffold(post!, [], [], { text: 'original', beside: ['photos/hive.png'] });
const images = [{ path: 'images/hive.png', text: '' }];
const known = new Set([...buildEdition([...files, ...images]).edition!.passages.keys(), 'T1.1', 'T1.4', 'T1.7', 'E2a']);
const kept: Kept = { files, known };

const after = (edit: Edit, from = files) => {
  const changed = from.map((one) => edit.files.find(({ path }) => path === one.path) ?? one);
  const { edition, problems } = buildEdition([...changed, ...images]);
  return { changed, edition: edition!, faults: problems.map(sentenceOf) };
};

describe('a keeper', () => {
  it('inserts a passage under a number that was never given', () => {
    const edit = insert(kept, 'E2');
    const { edition, faults } = after(edit);
    expect(edit.ref).toBe('E2b');
    expect([...edition.passages.keys()].slice(1, 4)).toEqual(['E2', 'E2b', 'E3']);
    expect(faults).toEqual([expect.stringMatching(/^essay\/the-stairs\.mdx:\d+ E2b has no text/)]);
  });

  it('splits a passage at its paragraphs and keeps all words', () => {
    const two = files.map((one) => ({ ...one, text: one.text.replace('a bee wants', '\n\na bee wants') }));
    const edit = split({ files: two, known }, 'E1');
    const { edition, faults } = after(edit, two);
    expect(faults).toEqual([]);
    expect([edition.passages.get('E1' as never)!.text, edition.passages.get('E1a' as never)!.text]).toEqual([
      'A roof is quiet, and',
      'a bee wants quiet more than it wants flowers.',
    ]);
    expect(() => split(kept, 'E1')).toThrow(/^E1 has one paragraph: part it by an empty line/);
  });

  it('withdraws a passage from text and outline', () => {
    const { edition, faults } = after(withdraw(kept, 'E7'));
    expect(faults).toEqual([]);
    expect(edition.passages.has('E7' as never)).toBe(false);
    expect(() => withdraw(kept, 'E77')).toThrow('There is no passage E77 in this edition.');
  });

  it.each(['T1.3', 'T1.4'])(
    'withdraws the comment %s with its passage, and with the speaker of nothing else',
    (ref) => {
      const { edition, changed, faults } = after(withdraw(kept, ref));
      expect(faults).toEqual([]);
      expect([edition.comments.has(ref as never), edition.passages.has(`${ref}.1` as never)]).toEqual([false, false]);
      expect(changed.filter(({ path, text }) => path.startsWith('threads/') && text.includes(ref))).toEqual([]);
    },
  );

  it('leaves a comment where others answer it, or where its thread has no other', () => {
    expect(() => withdraw(kept, 'T1.4.1')).toThrow(
      'T1.4.1 is all that T1.4 says: take out the comment, npm run keep -- withdraw T1.4.',
    );
    expect(() => withdraw(kept, 'T1.1')).toThrow('T1.1 is answered by T1.2, T1.4: withdraw what answers it first');
    const { changed } = after(withdraw(kept, 'T2.2'));
    expect(() => withdraw({ files: changed, known }, 'T2.1')).toThrow(
      'T2.1 is the only comment of threads/thread-2.mdx: delete that file, and publish with ' +
        '--withdraw T2="why" --withdraw /threads/thread-2/="why".',
    );
  });

  it.each(['Tom Reed', 'Zoë Ash'])('adds an answer by %s', (name) => {
    const edit = answer(kept, 'T1.4', { by: name });
    const { edition, faults } = after(edit);
    expect(edit.ref).toBe('T1.8');
    expect(faults).toEqual([expect.stringMatching(/ T1\.8\.1 has no text/)]);
    expect(edition.comments.get('T1.8' as never)!.replyTo).toBe('T1.4');
  });

  it.each(['Tóm Reed', 'Tom-Reed'])('lists an answer by %s under nobody whose name only looks like it', (name) => {
    const { edition, faults } = after(answer(kept, 'T1.4', { by: name }));
    expect(faults).toEqual([expect.stringMatching(/ T1\.8\.1 has no text/)]);
    const { speakers } = edition.threads.find(({ ref }) => ref === 'T1')!;
    expect(Object.values(speakers).filter((one) => one.name === name)).toMatchObject([
      { attributions: [{ comments: ['T1.8'] }] },
    ]);
  });

  it('says what it says by itself in the language of the edition', () => {
    const german = files.map((one) =>
      one.path === 'edition.yaml' ? { ...one, text: `${one.text}language: de-AT\n` } : one,
    );
    const [thread] = enter(german, [{ ref: 'T9.1', replyTo: null, by: 'Zoë Ash', date: '2026-03-01' }]);
    expect(thread!.text).toContain(
      'summary: Ein Kommentar von Zoë Ash, begonnen am 1. März 2026. Worum es geht, ist hier noch zu sagen.',
    );
    expect(thread!.text).toContain('evidence: Der Kommentar ist mit dem Namen unterschrieben.');
  });
});
