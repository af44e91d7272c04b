import { GLOSSARY } from '../../edition/addresses.ts';
import { rangesAsked } from '../../edition/asked-references.ts';
import { printRange, type ReferenceRange } from '../../edition/reference.ts';
import { allBeside } from '../../searching/reference-query.ts';
import type { Answer } from '../../searching/search.ts';
import { h } from '../late/dom.ts';
import type { Engine } from './engine.ts';
import {
  hasInstead,
  loading,
  nonePasses,
  nothingFits,
  results,
  searchedInstead,
  searching,
  tryGlossary,
  tryOthers,
  unknownReference,
} from '../../strings/languages/en.ts';

/** That the edition has none of these references, and what it has of their kind. */
function missing(asked: readonly ReferenceRange[], { records }: Pick<Engine, 'records'>): string {
  const all = allBeside(asked[0]!.from, records);
  return unknownReference(asked.map(printRange).join(', ')) + (all ? hasInstead(printRange(all)) : '');
}

/** How many results are listed, and how many there are without the filters. */
interface Results {
  listed: number;
  all: number;
}

/** What there is to say about a search, honestly: that it is loading, what was searched instead, that nothing was found. */
export function statusOf(
  query: string,
  answer: Answer | null,
  { listed: count, all }: Results,
  engine: Pick<Engine, 'records' | 'isWhole'> | null,
): (Node | string)[] {
  if (!query) return [];
  if (!engine || !answer) return [loading];
  if (!engine.isWhole && !count) return [searching];
  if (!count && all) return [nonePasses];
  const asked = count ? null : rangesAsked(query);
  if (asked) return [missing(asked, engine)];
  if (!count)
    return [
      nothingFits(query),
      ...(engine.records.some(({ kind }) => kind === 'term')
        ? [tryGlossary[0], h('a', { href: GLOSSARY }, tryGlossary[1]), tryGlossary[2]]
        : [tryOthers]),
    ];
  // What the first records have not the whole index may have.
  const { answered } = answer;
  if (answered === null || !engine.isWhole) return [results(count)];
  const [before, after] = searchedInstead(query, results(count));
  return [before, h('em', {}, answered), after];
}
