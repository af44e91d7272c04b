import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/edition/reference.ts';
import { parseFingerprints } from '../../src/importing/align/fingerprints.ts';
import { outlineSchema } from '../../src/schemas/outline.ts';

const text = readFileSync('content/fingerprints.json', 'utf8');
const outline = outlineSchema.parse(JSON.parse(readFileSync('content/outline.json', 'utf8')));

describe('the fingerprints of the source', () => {
  it('are there for every passage of the outline, and for nothing else', () => {
    const items = outline.threads.flatMap(({ comments }) => comments).flatMap((comment) => comment.items);
    const refs = [
      ...outline.sections.flatMap(({ passages }) => passages),
      ...items.filter((item) => typeof item === 'string'),
    ];
    const passages = refs.filter((ref) => kindOf(ref) !== 'gap');
    expect([...parseFingerprints(text).keys()].sort()).toEqual([...passages].sort());
  });

  it('hold hashes and no text', () => {
    const { passages } = JSON.parse(text) as { passages: Record<string, object> };
    const values = Object.values(passages).flatMap((one) => Object.values(one) as string[]);
    expect(values.filter((value) => !/^\+?[0-9a-f]*$/.test(value))).toEqual([]);
  });
});
