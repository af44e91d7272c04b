import type { Block, Inline, Mint, Page } from './pages.ts';

/** Generated pages as the sites' HTML, and what carries it. */

function inlineHtml(one: Inline, mint: Mint): string {
  switch (one.kind) {
    case 'words':
      return `${mint.word()} ${mint.word()} `;
    case 'bold':
      return `<b>${mint.word()}</b> `;
    case 'link':
      return `<a href="${mint.address()}">${mint.word()}</a> `;
    case 'formula':
      return `<span class="math-tex">\\(\\alpha_{${mint.word()}}\\)</span> `;
    case 'picture':
      return `<img src="${mint.address()}" alt="${mint.word()}"> `;
    case 'raised':
      return `10<sup>${mint.word()}</sup> `;
    case 'break':
      return '<br>';
    case 'call': {
      const n = mint.call();
      return `<sup class="footnote-ref"><a href="#fn-${n}">[${n}]</a></sup> `;
    }
    case 'emphasis':
      return `<em>${one.inside.map((inner) => inlineHtml(inner, mint)).join('')}</em>`;
  }
}

const inline = (all: Inline[], mint: Mint): string => all.map((one) => inlineHtml(one, mint)).join('');
const flow = (all: Block[], mint: Mint): string => all.map((one) => blockHtml(one, mint)).join('');

function tableHtml({ caption, rows }: Extract<Block, { kind: 'table' }>, mint: Mint): string {
  const cells = (row: Inline[][], tag: string): string =>
    row.map((cell, i) => `<${tag}${i ? '' : ' colspan="2"'}>${inline(cell, mint)}</${tag}>`).join('');
  const body = rows.map((row, i) => `<tr>${cells(row, i ? 'td' : 'th')}</tr>`).join('');
  return `<table>${caption ? `<caption>${mint.word()}</caption>` : ''}${body}</table>`;
}

function blockHtml(block: Block, mint: Mint): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.inside, mint)}</p>`;
    case 'heading':
      return `<h2>${inline(block.inside, mint)}</h2>`;
    case 'code':
      return `<pre><code>${mint.word()}\n  ${mint.word()}</code></pre>`;
    case 'math':
      return `<p><span class="math-tex">\\[\\sum ${mint.word()}\\]</span></p>`;
    case 'image':
      return `<figure class="image"><a href="${mint.address()}"><img src="${mint.address()}" alt="${mint.word()}"></a><figcaption>${mint.word()}</figcaption></figure>`;
    case 'embed':
      return `<iframe src="${mint.address()}" title="${mint.word()}"></iframe>`;
    case 'poll':
      return `<div class="ck-poll" data-props="{&quot;question&quot;:&quot;${mint.word()}&quot;}"></div>`;
    case 'rule':
      return '<hr>';
    case 'list': {
      const items = block.items.map((item) => `<li>${flow(item, mint)}</li>`).join('');
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${flow(block.inside, mint)}</blockquote>`;
    case 'spoiler':
      return `<div class="spoilers">${flow(block.inside, mint)}</div>`;
    case 'details':
      return `<details><summary>${mint.word()}</summary>${flow(block.inside, mint)}</details>`;
    case 'table':
      return tableHtml(block, mint);
  }
}

/** A text with its notes at the end. */
export function contentHtml(blocks: Block[], mint: Mint): string {
  const text = flow(blocks, mint);
  const notes = mint.takeNotes().map((note, i) => `<li id="fn-${i + 1}" class="footnote-item"><p>${note}</p></li>`);
  return notes.length
    ? `${text}<section class="footnotes"><ol class="footnotes-list">${notes.join('')}</ol></section>`
    : text;
}

interface Comment {
  id: string;
  parent: string | null;
  name: string;
  date: string;
  html: string;
}

const commentsOf = (page: Page, mint: Mint): Comment[] =>
  page.comments.map(({ blocks, answers }, i) => ({
    id: `comment${i}`,
    parent: answers && i ? `comment${i - 1}` : null,
    name: `Name ${mint.word()}`,
    date: mint.date(),
    html: contentHtml(blocks, mint),
  }));

export function graphql(page: Page, mint: Mint): string {
  return JSON.stringify({
    data: {
      post: {
        result: {
          _id: 'post1',
          title: mint.word(),
          postedAt: mint.date(),
          url: mint.address(),
          user: { displayName: mint.word() },
          contents: { html: contentHtml(page.blocks, mint) },
        },
      },
      comments: {
        results: commentsOf(page, mint).map(({ id, parent, name, date, html }) => ({
          _id: id,
          parentCommentId: parent,
          postedAt: date,
          user: { displayName: name },
          contents: { html },
        })),
      },
    },
  });
}

const ADDRESS = 'https://www.lesswrong.com/posts/post1/x';

/** Threads as the sites nest them. */
function nested(
  comments: Comment[],
  write: (one: Comment, inside: string) => string,
  of: string | null = null,
): string {
  return comments
    .filter(({ parent }) => parent === of)
    .map((one) => write(one, nested(comments, write, one.id)))
    .join('');
}

export function forumPage(page: Page, mint: Mint): string {
  const body = contentHtml(page.blocks, mint);
  const node = ({ id, name, date, html }: Comment, inside: string): string =>
    `<div class="comments-node" id="${id}"><div class="CommentsItem-root"><div class="CommentsItemMeta-root"><span class="CommentUserName-author"><a class="UsersNameDisplay-noColor" href="/users/x">${name}</a></span><time datetime="${date}">1d</time></div><div class="CommentBody-root"><div class="CommentBody-commentStyling">${html}</div></div></div><div class="CommentsNode-children">${inside}</div></div>`;
  return `<!doctype html><html><head><link rel="canonical" href="${ADDRESS}"></head><body><div class="PostsPage-root"><h1 class="PostsPageTitle-root">${mint.word()}</h1><span class="PostsAuthors-authorName">${mint.word()}</span><span class="PostsPageDate-date"><time datetime="${mint.date()}">2d</time></span><div class="LinkPostMessage-root">This is a linkpost for <a href="${mint.address()}">it</a></div><div id="postContent">${body}</div>${nested(commentsOf(page, mint), node)}</div></body></html>`;
}

export function greaterWrong(page: Page, mint: Mint): string {
  const body = contentHtml(page.blocks, mint);
  const item = ({ id, name, date, html }: Comment, inside: string): string =>
    `<li id="comment-${id}" class="comment-item"><div class="comment"><div class="comment-meta"><a class="author" href="/users/x">${name}</a> <a class="date" data-js-date="${Date.parse(date)}">x</a></div><div class="body-text comment-body">${html}</div></div><ul class="comment-thread">${inside}</ul></li>`;
  return `<!doctype html><html><head><link rel="canonical" href="${ADDRESS}"></head><body><div id="content" class="post-page comment-thread-page"><main class="post"><h1 class="post-title">${mint.word()}</h1><div class="post-meta"><a class="author" href="/users/a">${mint.word()}</a> <span class="date" data-js-date="${Date.parse(mint.date())}">x</span><a class="link-post-link" href="${mint.address()}">it</a></div><div class="body-text post-body">${body}</div></main><div id="comments"><ul class="comment-thread">${nested(commentsOf(page, mint), item)}</ul></div></div></body></html>`;
}
