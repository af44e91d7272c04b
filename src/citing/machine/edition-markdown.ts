import type { RootContent } from 'mdast';
import { HOME, permalink, termAddress } from '../../edition/addresses.ts';
import type { ClaimNode } from '../../edition/argument/outline.ts';
import { becauseWords, moveName } from '../../edition/argument/say.ts';
import type { MoveTree } from '../../edition/argument/replies.ts';
import { absolute, pathOf } from '../../edition/base.ts';
import { addressOfWork, imprint, imprintOf, nameList, workLabel } from '../../edition/bibliography.ts';
import { bearingsOn } from '../../edition/argument/bearing.ts';
import type { Edition } from '../../edition/edition.ts';
import { listed } from '../../edition/listed.ts';
import { otherNames } from '../../edition/other-names.ts';
import { rangesListed } from '../../edition/ranges.ts';
import { printRange, type Reference } from '../../edition/reference.ts';
import { attributionOf } from '../../edition/restated.ts';
import { essayist, labelOf } from '../../edition/speakers.ts';
import type { Comment, CommentItem, Section, Term, Thread, Work } from '../../edition/types.ts';
import { book, files, strings, unwritten } from '../../strings/languages/en.ts';
import type { CiteContext } from '../context.ts';
import { linkedFrom, markdownOf, markdownText } from '../markdown.ts';
import { essayTitle } from '../original.ts';
import { wholeVersion } from '../restatement.ts';

/** Blocks of Markdown, which blank lines part. */
type Blocks = string[];

const heading = (depth: number, words: string): string => `${'#'.repeat(Math.min(depth, 6))} ${words}`;
/** Addresses of the site begin at its root, as those in wordings do: the whole text is given its home at the end. */
const link = (words: string, address: string): string => `[${words}](${pathOf(address)})`;
const refLink = (ref: Reference): string => link(ref, permalink(ref));
const refList = (refs: readonly Reference[]): string =>
  rangesListed(refs)
    .map((range) => link(printRange(range), permalink(range.from)))
    .join(', ');

/** Puts the headings of a body below that of its entry. */
const lowered = (nodes: readonly RootContent[], by: number): RootContent[] =>
  nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + by) as typeof node.depth } : node,
  );

const passageBlocks = (ref: Reference, { wordings }: CiteContext): Blocks => [
  `**${refLink(ref)}**`,
  wordings.get(ref)?.markdown || unwritten,
];

function responsesLine(ref: Reference, edition: Edition): Blocks {
  const from = bearingsOn(ref, edition).map((one) => one.from);
  return from.length ? [`*${files.responses(refList(from))}*`] : [];
}

const sectionBlocks = ({ title, level, items }: Section, context: CiteContext): Blocks => [
  heading(level + 2, markdownText(title)),
  ...items.flatMap(({ ref }) => [...passageBlocks(ref, context), ...responsesLine(ref, context.edition)]),
];

function itemBlocks(item: CommentItem, context: CiteContext): Blocks {
  if (item.type !== 'quotation') return passageBlocks(item.ref, context);
  if (item.outside)
    return [
      `> ${markdownOf(item.outside.body.nodes, context.edition).replaceAll('\n', '\n> ')}\n>\n> (${item.outside.source})`,
    ];
  return [
    `> ${files.quotes(link(printRange(item.of!), permalink(item.of!.from)))}${item.words ? `: ${strings.quoted(markdownText(item.words))}` : ''}`,
  ];
}

function commentBlocks(comment: Comment, context: CiteContext): Blocks {
  const { ref, replyTo, unsure, about, items } = comment;
  const to = replyTo ? `${files.to(refLink(replyTo))}${unsure ? ` ${strings.comment.probably(unsure)}` : ''}` : '';
  const answers = about.length ? ` ${files.answers(refList(about))}` : '';
  return [
    heading(4, refLink(ref)),
    `${attributionOf(ref, context.edition.speaker(ref), context.edition.data)}${to}.${answers}`,
    ...items.flatMap((item) => itemBlocks(item, context)),
  ];
}

const threadBlocks = ({ ref, title, summary, comments }: Thread, context: CiteContext): Blocks => [
  heading(3, `${refLink(ref)} ${markdownText(title)}`),
  `*${markdownText(summary)}*`,
  ...comments.flatMap((comment) => commentBlocks(comment, context)),
];

const indented = (depth: number, words: string): string => `${'  '.repeat(depth)}- ${words}`;

const moveLines = (trees: readonly MoveTree[], depth: number, { argument }: Edition): string[] =>
  trees.flatMap(({ move, replies }) => [
    indented(depth, markdownText(moveName(move, argument!))),
    ...moveLines(replies, depth + 1, { argument } as Edition),
  ]);

/** A claim with what is said for and against it, and the claims that lead to it, as nested items. */
function claimLines({ claim, again, steps }: ClaimNode, depth: number, edition: Edition): string[] {
  const at = refList(claim.at.map(({ from }) => from));
  if (again) return [indented(depth, `${markdownText(claim.title)} (${strings.argument.again(at)})`)];
  const { on } = edition.argument!;
  return [
    indented(depth, `**${markdownText(claim.title)}** (${at})`),
    ...moveLines(on.get(claim.slug) ?? [], depth + 1, edition),
    ...steps.flatMap(({ step, premises }) => [
      indented(depth + 1, `${becauseWords(step, edition.argument!)}:`),
      ...moveLines(on.get(step.slug) ?? [], depth + 2, edition),
      ...premises.flatMap((premise) => claimLines(premise, depth + 2, edition)),
    ]),
  ];
}

function argumentBlocks(edition: Edition): Blocks {
  const root = edition.argument?.outline;
  if (!root) return [];
  return [heading(2, strings.titles.argument), files.argument, claimLines(root, 0, edition).join('\n')];
}

function termBlocks(term: Term, edition: Edition): Blocks {
  const names = otherNames(term);
  return [
    heading(3, link(markdownText(term.term), termAddress(term.slug))),
    ...(names.length ? [`*${files.also(markdownText(listed(names)))}*`] : []),
    markdownText(term.short),
    markdownOf(lowered(term.nodes, 2), edition),
  ];
}

function workLine(work: Work): string {
  const { author, title, about, citedAt, status } = work;
  const address = addressOfWork(work);
  const name = `*${markdownText(title)}*`;
  const where = [nameList(author), address ? `[${name}](<${address}>)` : name, imprint(work)]
    .filter(Boolean)
    .join(', ');
  const cited = citedAt ? ` ${files.citedAt(strings.status[status!], refList(citedAt))}` : '';
  return `- ${where}. ${markdownText(about)}${cited}`;
}

function titleBlocks({ edition, ledger }: CiteContext): Blocks {
  const { data } = edition;
  const { original } = data;
  const version = wholeVersion(ledger);
  const published =
    version.edition === null
      ? strings.citations.draft
      : `${strings.citations.edition(String(version.edition))}, ${version.date}`;
  return [
    heading(1, book.variorum(markdownText(essayTitle(data)))),
    `> ${data.description}`,
    [
      files.essayBy(labelOf(essayist(data)), imprintOf(original), link(data.name, HOME), published),
      strings.foot[data.text],
      ...(original.url ? [files.originalAt(`<${original.url}>`)] : []),
      files.references,
    ].join(' '),
  ];
}

/** Blocks below a heading of the second level; none where there is nothing below it. */
const under = (title: string, blocks: Blocks): Blocks => (blocks.length ? [heading(2, title), ...blocks] : []);

/** `/edition.md`: the whole edition as one text, for machines that read and for whoever likes plain files. */
export function editionMarkdown(context: CiteContext): string {
  const { edition } = context;
  const { sections, threads, terms, works, data } = edition;
  const sorted = [...works].sort((a, b) => workLabel(a).localeCompare(workLabel(b), data.language));
  const blocks = [
    ...titleBlocks(context),
    ...under(
      strings.titles.essay,
      sections.flatMap((section) => sectionBlocks(section, context)),
    ),
    ...under(
      strings.titles.threads,
      threads.flatMap((thread) => threadBlocks(thread, context)),
    ),
    ...argumentBlocks(edition),
    ...under(
      strings.titles.glossary,
      terms.flatMap((term) => termBlocks(term, edition)),
    ),
    ...under(strings.titles.works, sorted.length ? [sorted.map(workLine).join('\n')] : []),
  ];
  return linkedFrom(absolute(HOME, data.site), `${blocks.join('\n\n')}\n`);
}
