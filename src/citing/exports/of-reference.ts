import type { Reference } from '../../edition/reference.ts';
import { cite } from '../cite.ts';
import type { CiteContext } from '../context.ts';
import { targetOf } from '../target.ts';
import { exportsOf } from './all.ts';
import type { Exports } from './filled.ts';

/** The original of a reference and its restatement, in this order. */
export const exportsOfReference = (ref: Reference, context: CiteContext): Exports[] =>
  cite(targetOf(ref), context)
    .flatMap(({ original, restatement }) => [original!, restatement])
    .map(exportsOf);
