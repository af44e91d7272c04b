import type { Block, Inline, Mint, Page } from './pages.ts';

/** Generated pages as Markdown and as flat text. */

function inlineMarkdown(one: Inline, mint: Mint): string {
  switch (one.kind) {
    case 'words':
      return `${mint.word()} ${mint.word()} `;
    case 'bold':
      return `**${mint.word()}** `;
    case 'link':
      return `[${mint.word()}](${mint.address()}) `;
    case 'formula':
      return `$\\alpha_{${mint.word()}}$ `;
    case 'picture':
      return `![${mint.word()}](${mint.address()}) `;
    case 'raised':
      return `10^${mint.word()}^ `;
    case 'break':
      return '';
    case 'call':
      return `[^${mint.call()}] `;
    case 'emphasis':
      return `*${one.inside
        .map((inner) => inlineMarkdown(inner, mint))
        .join('')
        .trim()}* `;
  }
}

/** A break alone leaves nothing to write. */
const inline = (all: Inline[], mint: Mint): string =>
  all
    .map((one) => inlineMarkdown(one, mint))
    .join('')
    .trim() || mint.word();

const indented = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, i) => (line || !i ? (i ? others : first) + line : ''))
    .join('\n');

const prefixed = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');

const flow = (all: Block[], mint: Mint): string => all.map((one) => blockMarkdown(one, mint)).join('\n\n');

function tableMarkdown({ rows }: Extract<Block, { kind: 'table' }>, mint: Mint): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: Inline[][]): string =>
    `| ${Array.from({ length: width }, (_, i) => (row[i] ? inline(row[i], mint) : '')).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function blockMarkdown(block: Block, mint: Mint): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.inside, mint);
    case 'heading':
      return `#### ${inline(block.inside, mint)}`;
    case 'code':
      return `\`\`\`js\n${mint.word()}\n  ${mint.word()}\n\`\`\``;
    case 'math':
      return `$$\n\\sum ${mint.word()}\n$$`;
    case 'image':
      return `[![${mint.word()}](${mint.address()})](${mint.address()})`;
    case 'embed':
      return `<iframe src="${mint.address()}"></iframe>`;
    case 'poll':
      return mint.word();
    case 'rule':
      return '***';
    case 'list':
      return block.items
        .map((item, i) =>
          indented(flow(item, mint), block.start === null ? '-   ' : `${block.start + i}. `.padEnd(4), '    '),
        )
        .join('\n');
    case 'quote':
      return prefixed(flow(block.inside, mint), '> ');
    case 'spoiler':
      return `:::spoiler\n${flow(block.inside, mint)}\n:::`;
    case 'details':
      return `+++ ${mint.word()}\n${flow(block.inside, mint)}\n+++`;
    case 'table':
      return tableMarkdown(block, mint);
  }
}

function contentMarkdown(blocks: Block[], mint: Mint): string {
  const text = flow(blocks, mint);
  const notes = mint.takeNotes().map((note, i) => `[^${i + 1}]: ${note}`);
  return [text, ...notes].join('\n\n');
}

const ADDRESS = 'https://www.lesswrong.com/posts/post1/x';

export function markdown(page: Page, mint: Mint): string {
  const comments = page.comments.map(({ blocks, answers }, i) => {
    const depth = answers && i ? 1 : 0;
    const facts = [
      mint.date(),
      ...(depth ? ['Reply depth: 1', `Parent comment (Markdown): [x](${ADDRESS}/comment/c${i - 1})`] : []),
      `HTML permalink: [x](${ADDRESS}/comment/c${i})`,
    ];
    const tabs = '\t'.repeat(depth + 1);
    const body = prefixed(contentMarkdown(blocks, mint), tabs);
    return `### Comment by [Name ${mint.word()}](/users/x)\n\n${facts.map((fact) => `*   ${fact}`).join('\n')}\n\n${body}`;
  });
  const title = mint.word();
  const post = `# ${title}\n\n*   By [${mint.word()}](/users/a)\n*   ${mint.date()}\n*   Post URL (HTML): [x](${ADDRESS})\n\n${contentMarkdown(page.blocks, mint)}`;
  if (!comments.length) return post;
  return `${post}\n\n# Comments: ${title}\n\n[x](${ADDRESS})\n\nShowing ${comments.length} of ${comments.length} comments (sort=top).\n\n${comments.join('\n\n')}\n`;
}

const textOf = (all: Inline[], mint: Mint): string => all.map(() => mint.word()).join(' ');

function linesOf(block: Block, mint: Mint): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.inside, mint)];
    case 'list':
      return block.items.flat().flatMap((one) => linesOf(one, mint));
    case 'quote':
    case 'spoiler':
    case 'details':
      return block.inside.flatMap((one) => linesOf(one, mint));
    case 'table':
      return block.rows.map((row) => row.map((cell) => textOf(cell, mint)).join(' '));
    default:
      return [`${mint.word()} ${mint.word()}`];
  }
}

/** One block a line. */
export const flat = (page: Page, mint: Mint): string =>
  [...page.blocks, ...page.comments.flatMap(({ blocks }) => blocks)].flatMap((one) => linesOf(one, mint)).join('\n');
