import type { Reference } from '../../edition/reference.ts';
import { cite } from '../cite.ts';
import type { CiteContext } from '../context.ts';
import { targetOf } from '../target.ts';
import { exportsOf } from './all.ts';
import type { Exports } from './filled.ts';

/** What can be cited of a reference: the original and its restatement, in this order, or the text itself. */
export const exportsOfReference = (ref: Reference, context: CiteContext): Exports[] =>
  cite(targetOf(ref), context)
    .flatMap(({ original, restatement }) => [original, restatement])
    .filter((citation) => citation !== null)
    .map(exportsOf);

/** What a reference manager is given of a reference. */
export const exportText = (ref: Reference, form: 'bibtex' | 'ris', context: CiteContext): string =>
  exportsOfReference(ref, context)
    .map((one) => one[form])
    .join('\n');
