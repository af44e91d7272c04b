import { CHOICES, filtersFrom, type ChoiceKey, type Counts, type Filters } from '../../searching/filters.ts';
import { KINDS, type Kind, type SearchRecord } from '../../searching/record.ts';
import { h } from '../late/dom.ts';
import { all, kindOfResult } from '../../strings/languages/en.ts';

const rolesOnly = (): boolean => document.documentElement.dataset['speakers'] === 'hidden';

/** What a speaker is called in the list: by name, or by role where names are hidden. */
function speakerLabel(key: string, records: readonly SearchRecord[]): string {
  const role = records.find(({ speaker }) => speaker?.name === key)?.speaker?.role;
  return rolesOnly() ? (role ?? key) : key;
}

const kindView = (kind: Kind | '', count: number, checked: boolean): HTMLElement =>
  h(
    'label',
    { class: 'search-kind' },
    h('input', { type: 'radio', name: 'kind', value: kind, checked }),
    h('span', {}, kind ? KINDS[kind] : all, ' ', h('span', { class: 'count' }, String(count))),
  );

function selectView(
  name: ChoiceKey,
  counts: Map<string, number>,
  chosen: string,
  labelOf: (value: string) => string,
): HTMLElement | null {
  const label = CHOICES[name].any;
  const values = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])];
  if (values.length < 2 && !chosen) return null;
  return h(
    'label',
    { class: 'search-select' },
    h('span', { class: 'visually-hidden' }, label),
    h(
      'select',
      { name },
      h('option', { value: '' }, label),
      ...values.map((value) =>
        h('option', { value, selected: value === chosen }, `${labelOf(value)} (${counts.get(value) ?? 0})`),
      ),
    ),
  );
}

/** The filters with how many results each would leave. */
export function filtersView(counts: Counts, filters: Filters, records: readonly SearchRecord[]): Node[] {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => counts.kinds.has(kind) || filters.kind === kind);
  const selects = (Object.keys(CHOICES) as ChoiceKey[]).map((name) =>
    selectView(name, counts.values[name], filters[name], (value) =>
      name === 'speaker' ? speakerLabel(value, records) : value,
    ),
  );
  return [
    h(
      'fieldset',
      { class: 'search-kinds' },
      h('legend', { class: 'visually-hidden' }, kindOfResult),
      kindView('', counts.all, !filters.kind),
      ...kinds.map((kind) => kindView(kind, counts.kinds.get(kind) ?? 0, filters.kind === kind)),
    ),
    ...selects.filter((select) => select !== null),
  ];
}

/** Fills the bar of filters anew; who is at one of its controls stays there. */
export function refill(bar: Element, views: Node[]): void {
  const at = bar.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null;
  bar.replaceChildren(...views);
  if (!at) return;
  const same = [...bar.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].find(
    ({ name, type, value }) => name === at.name && (type !== 'radio' || value === at.value),
  );
  same?.focus();
}

/** The filters that the form's controls say. */
export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  return filtersFrom((name) => {
    const one = data.get(name);
    return typeof one === 'string' ? one : '';
  });
}
