import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimNode } from '../edition/argument/outline.ts';
import { becauseWords, leadOf } from '../edition/argument/say.ts';
import { claimAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { strings } from '../strings/languages/en.ts';
import { ARGUMENT_ANCHOR, claimAnchor } from './anchors.ts';
import { refLinks } from './blocks.ts';
import { headingOf } from './headings.ts';
import { moveList } from './moves.ts';
import type { Chapter } from './types.ts';

const TITLE = strings.titles.argument;

/** A claim of the essay, what comments do to it, and the steps by which it is reached, each with its premises. */
function claimTree({ claim, again, steps }: ClaimNode, edition: Edition): ElementContent[] {
  const argument = edition.argument!;
  const on = (slug: string) => moveList(argument.on.get(slug) ?? [], edition);
  if (again)
    return [
      h(
        'p.claim',
        h('a', { href: claimAddress(claim.slug) }, claim.title),
        ` (${strings.argument.again(leadOf(claim))})`,
      ),
    ];
  const reached = steps.map(({ step, premises }) =>
    h(
      'li',
      h('p.step', { id: claimAnchor(step.slug) }, `${becauseWords(step, argument)} → ${claim.at[0]!.from}`),
      ...on(step.slug),
      h(
        'ul.premises',
        premises.map((premise) => h('li', claimTree(premise, edition))),
      ),
    ),
  );
  return [
    h('p.claim', { id: claimAnchor(claim.slug) }, claim.title, ' ', ...refLinks(claim.at, edition)),
    ...on(claim.slug),
    ...(reached.length ? [h('ul.steps', reached)] : []),
  ];
}

/** What the essay claims, step by step, and what comments do to it; none where no argument is mapped. */
export function argumentChapters(edition: Edition): Chapter[] {
  const root = edition.argument?.outline;
  if (!root) return [];
  const lead = h('p.summary', strings.argument.under);
  const tree = h('section.argument', { id: ARGUMENT_ANCHOR }, headingOf(1, TITLE), lead, ...claimTree(root, edition));
  return [
    { id: ARGUMENT_ANCHOR, name: 'argument', title: TITLE, entries: [], tree: { type: 'root', children: [tree] } },
  ];
}
