import { groupHits } from '../../searching/filters.ts';
import { KINDS, type Kind, type SearchRecord } from '../../searching/record.ts';
import type { Hit } from '../../searching/search.ts';
import { h } from '../late/dom.ts';
import { resultView, type Shown } from './result-view.ts';
import { allOfKind, alsoInFullText, forgetThese, recentSearches } from '../../strings/languages/en.ts';

/** Results of a kind that are shown before the reader asks for all of the kind. */
const FEW = 4;
const MANY = 40;
/** A result much worse than the best of all is not shown merely because its kind comes first. */
const SHARE_OF_BEST = 0.3;

/** An option that does something in place of leading somewhere; the panel reads what from its data. */
const actionView = (id: string, data: Record<string, string>, text: string): HTMLElement =>
  h('div', { class: 'found action', role: 'option', id, 'aria-selected': 'false', ...data }, text);

/** One group of options under its heading. */
function groupView(heading: string, records: readonly SearchRecord[], shown: Shown, ids: string): HTMLElement {
  return h(
    'div',
    { class: 'found-group', role: 'group', 'aria-labelledby': ids },
    h('div', { class: 'found-heading', id: ids, role: 'presentation' }, heading),
    ...records.map((record, i) => resultView(record, shown, `${ids}-${i}`)),
  );
}

/** Groups of results, that of the best first; all of the kind when one was chosen. */
export function resultsView(hits: readonly Hit[], chosen: Kind | '', shown: Shown, id: string): HTMLElement[] {
  const least = (hits[0]?.score ?? 0) * SHARE_OF_BEST;
  return groupHits(hits).map(({ kind, hits: own }) => {
    const few = own.filter(({ score }, i) => i === 0 || score >= least).slice(0, FEW);
    const records = (chosen ? own.slice(0, MANY) : few).map(({ record }) => record);
    const group = groupView(KINDS[kind], records, shown, `${id}-${kind}`);
    if (own.length > records.length && !chosen)
      group.append(actionView(`${id}-all-${kind}`, { 'data-kind': kind }, allOfKind(own.length, KINDS[kind])));
    return group;
  });
}

/** What only the large index has, in a group of its own: `[data-deep]`. */
export function deepView(records: readonly SearchRecord[], shown: Shown, id: string): HTMLElement {
  const group = groupView(alsoInFullText, records, shown, `${id}-deep`);
  group.dataset['deep'] = '';
  return group;
}

/** Searches made before, as options that fill in the query. */
export function recentView(searches: readonly string[], id: string): HTMLElement {
  const group = h(
    'div',
    { class: 'found-group', role: 'group', 'aria-labelledby': `${id}-recent` },
    h('div', { class: 'found-heading', id: `${id}-recent`, role: 'presentation' }, recentSearches),
  );
  const options = searches.map((query, i) => actionView(`${id}-recent-${i}`, { 'data-query': query }, query));
  group.append(...options, actionView(`${id}-forget`, { 'data-forget': '' }, forgetThese));
  return group;
}
