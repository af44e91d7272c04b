import { GLOSSARY } from '../../edition/addresses.ts';
import type { Answer } from '../../searching/search.ts';
import { h } from '../late/dom.ts';
import type { Engine } from './engine.ts';
import {
  loading,
  nonePasses,
  nothingFits,
  results,
  searchedInstead,
  searching,
  tryGlossary,
  tryOthers,
} from '../../strings/languages/en.ts';

/** What there is to say about a search, honestly: that it is loading, what was searched instead, that nothing was found. */
export function statusOf(
  query: string,
  answer: Answer | null,
  count: number,
  engine: Pick<Engine, 'records' | 'isWhole'> | null,
): (Node | string)[] {
  if (!query) return [];
  if (!engine || !answer) return [loading];
  if (!engine.isWhole && !count) return [searching];
  if (!count && answer.hits.length) return [nonePasses];
  if (!count)
    return [
      nothingFits(query),
      ...(engine.records.some(({ kind }) => kind === 'term')
        ? [tryGlossary[0], h('a', { href: GLOSSARY }, tryGlossary[1]), tryGlossary[2]]
        : [tryOthers]),
    ];
  // What the first records have not the whole index may have.
  const answered = answer.rest ?? answer.corrected;
  if (answered === null || !engine.isWhole) return [results(count)];
  const [before, after] = searchedInstead(query, results(count));
  return [before, h('em', {}, answered), after];
}
