import { longDate } from '../edition/bibliography.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CiteContext } from '../citing/context.ts';
import { latest, recordOf, withdrawals, type Withdrawn } from '../citing/ledger/look-up.ts';
import { parseWording } from '../citing/parse-wording.ts';
import { treesInOrder } from '../rendering/render.ts';
import { book, strings } from '../strings/languages/en.ts';
import { keyAnchor } from './anchors.ts';
import { contentOf } from './blocks.ts';
import { below, headingOf } from './headings.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

const TITLE = strings.editions.withdrawn;

/** What became of a reference or a term, and what it last said. */
async function entryOf({ key, date, edition: number, why, see }: Withdrawn, context: CiteContext): Promise<Element> {
  const { edition, ledger } = context;
  const nodes = parseWording(latest(recordOf(ledger, key)!).markdown);
  const [rendered] = await treesInOrder([{ nodes }], edition, { linked: edition.termsBySlug.keys(), anchors: false });
  const keys = see.flatMap((one, i) => [...(i ? [', '] : []), h('a', { href: `#${keyAnchor(one)}` }, one)]);
  const now = see.length ? sayWith(strings.gone.see, { keys }) : [];
  return h(
    'section.entry',
    { id: keyAnchor(key) },
    headingOf(2, key),
    h('p', book.withdrawn(longDate(date), number, why), ...now, ` ${strings.withdrawn.lastSaid.original}`),
    h('div.prose', contentOf(below(2, rendered!.tree))),
  );
}

/** What was published and is no more: every reference that ever was has its place. None where nothing is withdrawn. */
export async function withdrawnChapters(context: CiteContext): Promise<Chapter[]> {
  const entries: Element[] = [];
  for (const one of withdrawals(context.ledger)) entries.push(await entryOf(one, context));
  if (!entries.length) return [];
  const tree = h('section.withdrawn', { id: 'withdrawn' }, headingOf(1, TITLE), ...entries);
  return [{ id: 'withdrawn', name: 'withdrawn', title: TITLE, entries: [], tree: { type: 'root', children: [tree] } }];
}
