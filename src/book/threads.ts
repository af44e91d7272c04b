import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import { idOf, type Reference } from '../edition/reference.ts';
import { replyTrees, type ReplyTree } from '../edition/replies.ts';
import type { Comment, CommentItem, Thread } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { book, strings } from '../strings/languages/en.ts';
import { annotationBlocks } from './annotations.ts';
import { gapBlock, numberLink, passageBlock, quotationBlock, refLinks, speakerWords, text } from './blocks.ts';
import { headingOf } from './headings.ts';
import { moveLine } from './moves.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

/** Links both ways: what is answered, and who quotes or answers; nothing where nobody does. */
function answered(refs: readonly Reference[], by: Reference, edition: Edition): ElementContent[] {
  const responses = edition.responses.get(by) ?? [];
  const from = (relation: string): Reference[] =>
    responses.filter((one) => one.relation === relation).map((one) => one.from);
  const groups: [string, readonly Reference[]][] = [
    [strings.reference.answers, refs],
    [strings.reference.quotedIn, from('quotes')],
    [strings.reference.answeredIn, from('answers')],
  ];
  const said = groups.filter(([, all]) => all.length > 0);
  return said.flatMap(([label, all], i) => [
    ...(i ? [text(' · ')] : []),
    h('span.answered', `${label} `, ...refLinks(all, edition)),
  ]);
}

function headOf(comment: Comment, edition: Edition): Element[] {
  const { ref, replyTo, unsure, about } = comment;
  const said = strings.comment;
  const to = replyTo ? [' ', ...sayWith(said.answering, { comment: refLinks([replyTo], edition) })] : [];
  const reply = [...to, replyTo && unsure ? ` ${said.probably(unsure)}` : ''];
  const acts = edition.argument?.ofComment.get(ref) ?? [];
  const links = answered(about, ref, edition);
  return [
    h(
      'p.comment-head',
      numberLink(ref, edition),
      ' ',
      ...sayWith(book.restatedFrom[edition.data.text], { speaker: [speakerWords(edition.speaker(ref))] }),
      ...reply,
      ...(links.length ? [' · ', ...links] : []),
    ),
    ...(acts.length
      ? [
          h(
            'ul.acts',
            acts.map((move) => h('li', ...moveLine(move, edition, { brief: true }))),
          ),
        ]
      : []),
  ];
}

async function itemBlocks({ ref, items }: Comment, edition: Edition): Promise<Element[]> {
  const isBlock = (item: CommentItem) => item.type !== 'quotation';
  const blocks = items.filter(isBlock);
  const rendered = await treesInOrder(blocks, edition);
  const trees = new Map<CommentItem, Root>(blocks.map((block, i) => [block, rendered[i]!.tree]));
  const quotations = edition.quotationsIn.get(ref) ?? [];
  const made = items.map(async (item): Promise<Element[]> => {
    if (item.type === 'quotation')
      return [
        await quotationBlock(
          quotations.find((one) => one.quotation === item)!,
          edition,
        ),
      ];
    if (item.type === 'gap') return [gapBlock(item, trees.get(item)!, edition)];
    const about = answered(item.about, item.ref, edition);
    return [
      passageBlock(item, trees.get(item)!, edition),
      ...(await annotationBlocks(item.ref, edition)),
      ...(about.length ? [h('p.discussed', about)] : []),
    ];
  });
  return (await Promise.all(made)).flat();
}

async function commentTree({ comment, replies }: ReplyTree, edition: Edition): Promise<Element> {
  const answers: Element[] = [];
  for (const reply of replies) answers.push(await commentTree(reply, edition));
  return h(
    'article.comment',
    { id: idOf(comment.ref) },
    ...headOf(comment, edition),
    ...(await itemBlocks(comment, edition)),
    ...(answers.length ? [h('div.replies', answers)] : []),
  );
}

/** Who speaks in each comment, how sure that is and why. */
const speakersOf = ({ comments }: Thread, edition: Edition): Element =>
  h(
    'section.speakers',
    headingOf(2, strings.comment.speakers),
    h(
      'ul',
      comments.map(({ ref }) => {
        const { status, evidence, ...speaker } = edition.speaker(ref);
        const who = speaker.name ? `${speaker.name}, ${speaker.role}` : speaker.role;
        return h('li', ...refLinks([ref], edition), ` ${who} (${strings.status[status]}): ${evidence}`);
      }),
    ),
  );

async function chapterOf(thread: Thread, edition: Edition): Promise<Chapter> {
  const { ref, title, summary, about, comments } = thread;
  const trees: Element[] = [];
  for (const tree of replyTrees(comments)) trees.push(await commentTree(tree, edition));
  const links = answered(about, ref, edition);
  const head = h(
    'header',
    { id: idOf(ref) },
    headingOf(1, title),
    h(
      'p.comment-head',
      numberLink(ref, edition),
      ` ${book.restated[edition.data.text]}`,
      ...(links.length ? [' · ', ...links] : []),
    ),
    h('p.summary', summary),
  );
  return {
    id: idOf(ref),
    name: `thread-${idOf(ref)}`,
    title,
    entries: [],
    tree: { type: 'root', children: [head, ...trees, speakersOf(thread, edition)] },
  };
}

/** The threads, a chapter each, with their comments in place. */
export async function threadChapters(edition: Edition): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const thread of edition.threads) chapters.push(await chapterOf(thread, edition));
  return chapters;
}
