import { expect } from 'vitest';
import { ImportError } from '../../../../src/importing/limits.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import type { Comment, NormalForm } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';

/** A hostile input, and what becomes of it: one sentence, or a clean result. */
export type Case = { name: string; file: string | Uint8Array | (string | Uint8Array)[] } & (
  { refused: RegExp } | { read: (form: NormalForm) => void }
);

const bytes = (one: string | Uint8Array): Uint8Array => (typeof one === 'string' ? new TextEncoder().encode(one) : one);

export function check(one: Case): void {
  const files = [one.file].flat().map((file, i) => ({ file: `file-${i + 1}`, bytes: bytes(file) }));
  if ('read' in one) return one.read(readSources(files, null).form);
  let error: unknown = null;
  try {
    readSources(files, null);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ImportError);
  const { message } = error as ImportError;
  expect(message).toMatch(one.refused);
  expect(message).toMatch(/^[^\n]*file-\d[^\n]*\.$/);
}

export const blocksIn = (form: NormalForm): Block[] =>
  form.posts.flatMap(({ blocks, comments }) => [...blocks, ...comments.flatMap((comment) => comment.blocks)]);

export const commentsIn = (form: NormalForm): Comment[] => form.posts.flatMap(({ comments }) => comments);

export const textsIn = (form: NormalForm): string[] => blocksIn(form).map(({ text }) => text);

/** An answer with one post, whose text is this HTML, and these comments. */
export const answer = (html: string, comments: object[] = [], post: object = {}): string =>
  JSON.stringify({
    data: {
      post: {
        result: { _id: 'post1', title: 'A post', postedAt: '2026-01-01T00:00:00Z', contents: { html }, ...post },
      },
      comments: { results: comments },
    },
  });

export const comment = (id: unknown, parent: unknown, html: unknown = `<p>Words of ${String(id)}.</p>`): object => ({
  _id: id,
  postId: 'post1',
  parentCommentId: parent,
  postedAt: '2026-01-02T00:00:00Z',
  contents: { html },
});
