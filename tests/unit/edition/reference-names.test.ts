import { expect, test } from 'vitest';
import { describe as describeReference, nameOf } from '../../../src/edition/reference-names.ts';
import { reference } from '../../../src/edition/reference.ts';
import { editionOf } from '../citing/small-edition.ts';

test.for([
  ['E27', 'Essay, paragraph 27'],
  ['E27a', 'Essay, paragraph 27a'],
  ['N3', 'Note 3 of the essay'],
  ['G1', 'Gap 1'],
  ['T2', 'Thread 2'],
  ['T2.3', 'Thread 2, comment 3'],
  ['T2.3.5b', 'Thread 2, comment 3, paragraph 5b'],
] as const)('%s is “%s”', ([ref, name]) => expect(nameOf(reference(ref))).toBe(name));

test.for([
  ['E3', 'Restated from Ann Author, ¶ 3: A third paragraph concludes.'],
  ['G1', 'Lost from the source copy: A picture.'],
  ['T1.1', 'Restated from Carl Commenter, a comment, 3 parts: A comment begins.'],
  ['T1', 'Thread 1, 3 comments: What is at issue.'],
  ['E99', ''],
] as const)('%s says “%s”', ([ref, text]) => expect(describeReference(reference(ref), editionOf())).toBe(text));
