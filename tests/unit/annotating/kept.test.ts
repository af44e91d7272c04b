import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/annotating/annotation.ts';
import {
  merge,
  parseKept,
  printKept,
  withAnnotation,
  withNote,
  without,
  type Kept,
} from '../../../src/annotating/kept.ts';
import { anyAnnotation, anyAnnotations } from './samples.ts';

const byId = (all: Kept): Map<string, Annotation> => new Map(all.map((one) => [one.id, one]));

test('what is kept is read as it was written', () => {
  const law = fc.property(anyAnnotations, (all) => {
    expect(parseKept(printKept(all))).toEqual(all);
  });
  fc.assert(law);
  expect(parseKept(null)).toEqual([]);
});

test.for(['', 'null', '{}', '{"version":2,"annotations":[]}', '{"version":1,"annotations":[{}]}'])(
  'what is not of the format is no empty list: %s',
  (text) => expect(() => parseKept(text)).toThrow(),
);

test('nothing is lost or changed but what the reader deletes or changes', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('add' as const), one: anyAnnotation }),
    fc.record({ what: fc.constantFrom('delete' as const, 'note' as const), at: fc.nat() }),
  );
  const law = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    let kept: Kept = [];
    const known = new Map<string, Annotation>();
    for (const one of steps) {
      if (one.what === 'add') {
        kept = withAnnotation(kept, one.one);
        known.set(one.one.id, one.one);
        continue;
      }
      const target = kept[one.at % kept.length];
      if (!target) continue;
      if (one.what === 'delete') known.delete(target.id);
      else known.set(target.id, { ...target, note: 'said', changed: '2101-01-01T00:00:00.000Z' });
      kept =
        one.what === 'delete'
          ? without(kept, target.id)
          : withNote(kept, target.id, 'said', '2101-01-01T00:00:00.000Z');
    }
    expect(byId(kept)).toEqual(known);
  });
  fc.assert(law);
});

test('taking in keeps all that either has, and of one that both have what was changed last; taking in again changes nothing', () => {
  const law = fc.property(anyAnnotations, anyAnnotations, fc.infiniteStream(fc.boolean()), (mine, others, picks) => {
    const shared = mine
      .filter(() => picks.next().value)
      .map((one) => ({
        ...one,
        note: 'elsewhere',
        changed: picks.next().value ? '2101-01-01T00:00:00.000Z' : '1969-01-01T00:00:00.000Z',
      }));
    const theirs = [...others.filter(({ id }) => !byId(mine).has(id)), ...shared];
    const { kept, added, renewed, known } = merge(mine, theirs);
    expect(added + renewed + known).toBe(theirs.length);
    expect(added).toBe(theirs.length - shared.length);
    const later = (id: string): Annotation =>
      [byId(mine).get(id), byId(theirs).get(id)]
        .filter((one) => one !== undefined)
        .reduce((a, b) => (b.changed > a.changed ? b : a));
    expect(byId(kept)).toEqual(new Map(kept.map(({ id }) => [id, later(id)])));
    expect(new Set(byId(kept).keys())).toEqual(new Set([...mine, ...theirs].map(({ id }) => id)));
    expect(merge(kept, theirs)).toEqual({ kept, added: 0, renewed: 0, known: theirs.length });
  });
  fc.assert(law);
});
