import { GLOSSARY } from '../../edition/addresses.ts';
import type { Answer } from '../../searching/search.ts';
import { h } from './dom.ts';
import type { Engine } from './engine.ts';

const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** What there is to say about a search, honestly: that it is loading, what was searched instead, that nothing was found. */
export function statusOf(
  query: string,
  answer: Answer | null,
  count: number,
  engine: Pick<Engine, 'records' | 'isWhole'> | null,
): (Node | string)[] {
  if (!query) return [];
  if (!engine || !answer) return ['Loading…'];
  if (!engine.isWhole && !count) return ['Searching…'];
  if (!count && answer.hits.length) return ['No result passes these filters.'];
  if (!count)
    return [
      `Nothing in this edition fits “${query}”. `,
      ...(engine.records.some(({ kind }) => kind === 'term')
        ? ['Try other words, a question, or the ', h('a', { href: GLOSSARY }, 'glossary'), '.']
        : ['Try other words.']),
    ];
  if (answer.corrected === null) return [results(count)];
  return [`Nothing has “${query}”; showing ${results(count)} for `, h('em', {}, answer.corrected), '.'];
}
