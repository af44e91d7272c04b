import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { parseRange, withinRange } from '../../src/edition/reference.ts';
import { MODELS } from '../../src/models/registry.ts';
import { declarationOf } from '../../src/rendering/code.ts';

const edition = buildEdition(readContent('content')).edition!;
const { models, passages } = edition;

test('every model has an entry, and every entry a model, in an order without gaps', () => {
  expect(models.map(({ slug }) => slug).sort()).toEqual(Object.keys(MODELS).sort());
  expect(models.map(({ order }) => order)).toEqual(models.map((_, i) => i + 1));
});

describe.for(models.map((entry) => [entry.slug, entry] as const))('%s', ([slug, entry]) => {
  test('its presets name passages that exist', async () => {
    const { presets } = await MODELS[slug]!();
    for (const { source } of presets) expect(withinRange(parseRange(source)!, [...passages.keys()])).not.toEqual([]);
  });

  test('its presets belong to the passages of the entry', async () => {
    const { presets } = await MODELS[slug]!();
    const covered = new Set(entry.passages.flatMap((range) => withinRange(range, [...passages.keys()])));
    for (const { source } of presets) {
      for (const ref of withinRange(parseRange(source)!, [...passages.keys()])) expect([...covered]).toContain(ref);
    }
  });

  test('its rule is in the source that runs', () => {
    const { file, function: name } = entry.rule;
    const text = declarationOf(file, readFileSync(`content/models/${file}`, 'utf8'), name);
    expect(text).toMatch(/^\/\*\*/);
    expect(text).toContain(name);
    expect(text.split('\n').length).toBeLessThan(40);
  });
});
