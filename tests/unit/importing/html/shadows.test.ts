import { expect, it } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

const textsOf = (inside: string): string[] => {
  const page = `<!doctype html><html><head><title>Roofs</title></head><body><article><h1>Roofs</h1><p>A roof is quiet.</p>${inside}</article></body></html>`;
  return readSources([source('page.html', page)], null)
    .form.posts[0]!.blocks.slice(1)
    .map(({ text }) => text);
};

it('however deep they stand in each other', () => {
  const deep = `${'<div><template shadowrootmode="open">'.repeat(2_000)}x${'</template></div>'.repeat(2_000)}`;
  expect(textsOf(`${deep}<p>After.</p>`).at(-1)).toBe('After.');
});

it.each([
  ['<x-a><template shadowrootmode="open"><p>Shown.</p></template></x-a>', ['Shown.']],
  [
    '<x-a><template shadowmode="open"><p>Before.</p><slot></slot><p>After.</p></template><p>Within.</p></x-a>',
    ['Before.', 'Within.', 'After.'],
  ],
  [
    '<x-a><template shadowrootmode="open"><p>Shown.</p></template><p>Without a slot.</p></x-a>',
    ['Shown.', 'Without a slot.'],
  ],
  [
    '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p>Deep: <slot>none</slot></p></template></x-b></template></x-a>',
    ['Deep: none'],
  ],
  ['<template><p>A part that a script would use.</p></template>', []],
])('what an element shows in place of its children is read: %s', (inside, texts) => {
  expect(textsOf(inside)).toEqual(texts);
});
