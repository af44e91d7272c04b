import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/schemas/source-block.ts';
import type { Comment, Post } from '../../../src/importing/normal-form.ts';
import { readSources } from '../../../src/importing/read.ts';
import { caseNames, expectedOf, filesOf } from './fixtures.ts';

describe('every case of the fixtures', () => {
  it.each(caseNames)('%s has the expected normal form', (name) => {
    expect(readSources(filesOf(name), null).form).toEqual(expectedOf(name));
  });
});

const only = (name: string): Post => expectedOf(name).posts[0]!;
const model = only('graphql-new');

const without = <T extends object>(value: T, ...keys: (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as Partial<T>;

const living = (post: Post): Comment[] => post.comments.filter(({ id }) => id !== 'cDdddddddddddddd4');

describe('one work in several formats', () => {
  it.each(['graphql-legacy-paged', 'graphql-markdown', 'lesswrong-page', 'lesswrong-page-older'])(
    '%s lacks nothing',
    (name) => {
      expect(only(name)).toEqual(model);
    },
  );

  it.each(['greaterwrong-post', 'greaterwrong-chronological'])(
    '%s lacks the straight apostrophe of the title and the date of a deleted comment',
    (name) => {
      expect(without(only(name), 'title', 'comments')).toEqual(without(model, 'title', 'comments'));
      expect(living(only(name))).toEqual(living(model));
    },
  );

  it('LessWrong’s Markdown lacks the mark of a deleted comment', () => {
    const post = only('lesswrong-markdown');
    expect(without(post, 'comments')).toEqual(without(model, 'comments'));
    expect(living(post)).toEqual(living(model));
  });

  it('a page without its scripts lacks the time of the post', () => {
    expect(without(only('lesswrong-page-no-scripts'), 'date')).toEqual(without(model, 'date'));
  });

  it('a page of the EA Forum differs in its address', () => {
    expect(without(only('ea-forum-page'), 'url')).toEqual(without(model, 'url'));
  });

  it('the page of one comment has that comment and its answers', () => {
    const comments = only('greaterwrong-permalink').comments.map((one) => without(one, 'parent', 'flags', 'quotes'));
    const wanted = model.comments.slice(1, 3).map((one) => without(one, 'parent', 'flags', 'quotes'));
    expect(comments).toEqual(wanted);
  });
});

describe('one technical post in several formats', () => {
  const technical = only('technical-graphql');
  const isSpanned = ({ rows }: Block): boolean => rows?.[0]?.[0]?.text === 'Day';

  it.each(['technical-page', 'technical-greaterwrong'])('%s lacks nothing', (name) => {
    expect(only(name)).toEqual(technical);
  });

  it.each(['technical-markdown', 'technical-graphql-markdown'])('%s lacks the caption and spans of a table', (name) => {
    const post = only(name);
    expect(post.blocks.filter((one) => !isSpanned(one))).toEqual(technical.blocks.filter((one) => !isSpanned(one)));
    expect(post.blocks.findIndex(isSpanned)).toBe(technical.blocks.findIndex(isSpanned));
    expect(without(post, 'blocks')).toEqual(without(technical, 'blocks'));
  });
});
