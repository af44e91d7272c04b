import { describe, expect, it } from 'vitest';
import { alignPost } from '../../../../src/importing/align/align.ts';
import { parseFingerprints } from '../../../../src/importing/align/fingerprints.ts';
import { knownSource } from '../../../../src/importing/align/known.ts';
import { freshIn } from '../../../../src/importing/fresh.ts';
import { gathered } from '../../../../src/importing/gathered.ts';
import { emptyPost, type Comment, type Post } from '../../../../src/importing/normal-form.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import { knownComments } from '../../../../src/keeping/known-comments.ts';
import { buildEdition } from '../../../../src/reading/build.ts';

/** A comment whose words were changed where it was published. */

const commentOf = (id: string, words: string[], more: Partial<Comment> = {}): Comment => ({
  id,
  parent: null,
  author: 'Mara Quill',
  date: '2026-01-12T09:00:00.000Z',
  deleted: false,
  flags: [],
  blocks: words.map((text) => ({ type: 'paragraph', text })),
  quotes: [],
  ...more,
});

const postOf = (...comments: Comment[]): Post => ({
  ...emptyPost(),
  title: 'Bees',
  blocks: [{ type: 'paragraph', text: 'The attic hums all through the summer, and nobody minds it.' }],
  comments,
});

function freshOf(older: Post, newer: Post) {
  const { files } = scaffold(older, [], [], { text: 'original', beside: [] });
  const prints = parseFingerprints(files.find(({ path }) => path === 'fingerprints.json')!.text);
  const known = knownSource(buildEdition([...files]).edition!.outline, prints, knownComments(files));
  const whole = gathered(newer);
  return freshIn(whole.post, alignPost(whole.post, known), whole.passages);
}

const BEFORE = ['I never slept under that roof, whatever my sister says of it.'];
const AFTER = ['Two people have asked me since, and both of them were wrong about the year.'];
const URL = 'https://bees.example/post?a=1&b=2#comment-1';

describe('a comment whose words are others now', () => {
  it.each<[string, Comment, Comment]>([
    ['has the same address', commentOf('a', BEFORE, { url: URL }), commentOf('x', AFTER, { url: URL, date: null })],
    ['is the only one by its author on that day, in answer to the same', commentOf('a', BEFORE), commentOf('x', AFTER)],
  ])('is the same where it %s, and is named', (_, before, after) => {
    const fresh = freshOf(postOf(before), postOf(after));
    expect([fresh.comments, fresh.passages]).toEqual([[], []]);
    expect(fresh.lines).toEqual([expect.stringMatching(/^changed: T1\.1, the comment by Mara Quill, .*“Two people /)]);
  });

  it('is the same where only a part of it was changed', () => {
    const both = ['It is the chimney that you hear, and no bees at all.'];
    const fresh = freshOf(postOf(commentOf('a', [...both, ...BEFORE])), postOf(commentOf('a', [...both, ...AFTER])));
    expect(fresh.passages).toEqual([]);
    expect(fresh.lines).toEqual([expect.stringMatching(/^changed: T1\.1, /)]);
  });

  it.each<[string, Partial<Comment>]>([
    ['has another address', { url: `${URL}1` }],
    ['is of another day', { date: '2026-01-13T09:00:00.000Z' }],
    ['is by another', { author: 'Tom Reed' }],
  ])('is a new one where it %s', (_, more) => {
    const fresh = freshOf(postOf(commentOf('a', BEFORE, { url: URL })), postOf(commentOf('x', AFTER, more)));
    expect(fresh.comments).toHaveLength(1);
  });

  it('is a new one where that day had two', () => {
    const fresh = freshOf(
      postOf(commentOf('a', BEFORE)),
      postOf(commentOf('x', AFTER), commentOf('y', ['So it is, and was.'])),
    );
    expect(fresh.comments).toHaveLength(2);
  });
});
