import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';
import { expect, test } from 'vitest';
import { argdown } from '../../src/citing/machine/argument/argdown.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';

const { argument } = buildEdition(readContent('content')).edition!;

const app = new ArgdownApplication();
app.addPlugin(new ParserPlugin(), 'parse');
app.addPlugin(new ModelPlugin(), 'model');
const read = app.run({ process: ['parse', 'model'], input: argdown(argument!, 'An “argument”: [with] <marks>') });

test('Argdown parses it', () => {
  expect([...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])]).toEqual([]);
});

test('claims are statements, steps and moves arguments', () => {
  expect(Object.keys(read.statements ?? {}).sort()).toEqual([...argument!.claims.keys()].sort());
  const steps = [...argument!.steps.values()];
  expect(Object.keys(read.arguments ?? {})).toHaveLength(steps.length + argument!.moves.length);
  for (const { slug, from } of steps) expect(read.arguments![slug]!.pcs, slug).toHaveLength(from.length + 1);
});

// Steps support by their premises and conclusions, which Argdown counts as no relations.
test('what is against, undercuts and is for something are relations', () => {
  const counts = Map.groupBy(read.relations ?? [], ({ relationType }) => relationType);
  expect(Object.fromEntries([...counts].map(([type, all]) => [type, all.length]))).toEqual({
    undercut: 10,
    attack: 29,
    support: 11,
  });
});
