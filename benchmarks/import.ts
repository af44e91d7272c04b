import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './measured.ts';
import '../scripts/reader-gone.ts';

/**
 * Prints how long importing a large discussion takes and how much memory it needs, in each format. Fails nothing. The
 * texts are made of invented words; those of a dozen words only are the worst for all that looks for words in common.
 * Memory is the most that the process held, and seconds are the processor's, both from Linux's /proc. Names of formats as
 * arguments measure only those; ENGINE names another checkout whose importer is measured, to set two beside each other.
 */
const COMMENTS = 20_000;
const SYLLABLES = ['am', 'be', 'co', 'du', 'el', 'fa', 'gi', 'hul', 'is', 'jo', 'ke', 'lam'];

/** The same words every time: a linear congruential generator (Numerical Recipes' constants). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const draw = numbers(7);
const some = <T>(least: number, spread: number, make: () => T): T[] =>
  Array.from({ length: least + draw(spread) }, make);
const syllable = (): string => SYLLABLES[draw(SYLLABLES.length)]!;
const word = (): string => some(1, 3, syllable).join('');
const sentenceOf = (make: () => string): string => `${some(12, 30, make).join(' ')}.`;
const html = (paragraphs: string[]): string => paragraphs.map((one) => `<p>${one}</p>`).join('');

interface Comment {
  id: string;
  /** Index of the comment answered. */
  parent: number | null;
  depth: number;
  at: Date;
  author: string;
  paragraphs: string[];
}

interface Discussion {
  essay: string[];
  comments: Comment[];
}

function invent(make: () => string): Discussion {
  const sentence = (): string => sentenceOf(make);
  const essay = Array.from({ length: 60 }, sentence);
  const comments: Comment[] = [];
  for (let i = 0; i < COMMENTS; i++) {
    const parent = i && draw(3) ? draw(i) : null;
    const depth = parent === null ? 0 : comments[parent]!.depth + 1;
    const at = new Date(Date.UTC(2026, 0, 1) + i * 60_000);
    comments.push({ id: `c${i}`, parent, depth, at, author: `Speaker ${draw(400)}`, paragraphs: some(1, 4, sentence) });
  }
  return { essay, comments };
}

const TITLE = 'A Large Discussion';
const ADDRESS = 'https://www.lesswrong.com/posts/essay/a-large-discussion';
const json = (data: unknown): string => JSON.stringify(data);
/** One comment in five has mark-up. */
const htmlOf = ({ paragraphs }: Comment, i: number): string =>
  html(i % 5 ? paragraphs : [`<em>${paragraphs[0]}</em>`, ...paragraphs]);
const parentOf = ({ parent }: Comment): string | null => (parent === null ? null : `c${parent}`);

const graphql = ({ essay, comments }: Discussion): string =>
  json({
    data: {
      post: {
        result: {
          _id: 'essay',
          title: TITLE,
          slug: 'a-large-discussion',
          postedAt: '2026-01-01T00:00:00.000Z',
          user: { displayName: 'Ada Fenn' },
          contents: { html: html(essay) },
        },
      },
      comments: {
        results: comments.map((one, i) => ({
          _id: one.id,
          parentCommentId: parentOf(one),
          postedAt: one.at,
          user: { displayName: one.author },
          contents: { html: htmlOf(one, i) },
        })),
      },
    },
  });

const answersIn = ({ comments }: Discussion): ((of: number | null) => number[]) => {
  const answers = new Map<number | null, number[]>();
  comments.forEach(({ parent }, i) => answers.set(parent, [...(answers.get(parent) ?? []), i]));
  return (of) => answers.get(of) ?? [];
};

/** The discussion stands in the page twice, as elements and as JSON-LD, as in a real one. */
function forumPage(discussion: Discussion): string {
  const { essay, comments } = discussion;
  const answers = answersIn(discussion);
  const node = (i: number): string => {
    const one = comments[i]!;
    return `<div class="comments-node" id="${one.id}"><div class="CommentsItem-root"><div class="CommentsItemMeta-root"><a class="UsersNameDisplay-noColor" href="/users/x">${one.author}</a><time datetime="${one.at.toISOString()}">1d</time></div><div class="CommentBody-root"><div class="CommentBody-commentStyling">${htmlOf(one, i)}</div></div></div><div class="CommentsNode-children">${answers(i).map(node).join('')}</div></div>`;
  };
  const linked = (i: number): object => {
    const { author, at } = comments[i]!;
    return {
      '@type': 'Comment',
      text: htmlOf(comments[i]!, i),
      datePublished: at,
      author: [{ name: author }],
      comment: answers(i).map(linked),
    };
  };
  const posting = {
    '@type': 'DiscussionForumPosting',
    headline: TITLE,
    text: html(essay),
    comment: answers(null).map(linked),
  };
  return `<!doctype html><html><head><link rel="canonical" href="${ADDRESS}"><script type="application/ld+json">${json(posting)}</script></head><body><h1 class="PostsPageTitle-root">${TITLE}</h1><div id="postContent">${html(essay)}</div>${answers(null).map(node).join('')}</body></html>`;
}

function greaterWrong(discussion: Discussion): string {
  const { essay, comments } = discussion;
  const answers = answersIn(discussion);
  const list = (of: number | null): string =>
    `<ul class="comment-thread">${answers(of)
      .map((i) => {
        const one = comments[i]!;
        return `<li id="comment-${one.id}" class="comment-item"><div class="comment"><div class="comment-meta"><a class="author" href="/users/x">${one.author}</a> <a class="date" data-js-date="${one.at.getTime()}">x</a></div><div class="body-text comment-body">${htmlOf(one, i)}</div></div>${list(i)}</li>`;
      })
      .join('')}</ul>`;
  return `<!doctype html><html><head><link rel="canonical" href="${ADDRESS}"></head><body><div id="content" class="post-page comment-thread-page"><main class="post"><h1 class="post-title">${TITLE}</h1><div class="body-text post-body">${html(essay)}</div></main><div id="comments" class="comments">${list(null)}</div></div></body></html>`;
}

function markdown({ essay, comments }: Discussion): string {
  const api = 'https://www.lesswrong.com/api/post/essay/comments';
  const texts = comments.map((one) => {
    const tabs = '\t'.repeat(Math.min(one.depth + 1, 6));
    const facts = [
      one.at.toISOString(),
      ...(one.depth ? [`Reply depth: ${Math.min(one.depth, 6)}`] : []),
      ...(one.parent === null ? [] : [`Parent comment (Markdown): [${api}/c${one.parent}](${api}/c${one.parent})`]),
      `HTML permalink: [${ADDRESS}/comment/${one.id}](${ADDRESS}/comment/${one.id})`,
    ];
    const list = facts.map((fact) => `*   ${fact}`).join('\n');
    const body = one.paragraphs.map((text) => tabs + text).join('\n\n');
    return `### Comment by [${one.author}](/users/x)\n\n${list}\n\n${body}`;
  });
  const post = `# ${TITLE}\n\n*   By [Ada Fenn](/users/ada)\n*   Post URL (HTML): [x](${ADDRESS})\n\n${essay.join('\n\n')}`;
  return `${post}\n\n# Comments: ${TITLE}\n\nShowing ${comments.length} of ${comments.length} comments (sort=top).\n\n${texts.join('\n\n')}\n`;
}

const flat = ({ essay, comments }: Discussion): string =>
  [...comments.flatMap(({ paragraphs }) => paragraphs), ...essay].join('\n');

const wrapped = (text: string, mark = ''): string => text.replace(/(.{1,70})(?: |$)/g, `${mark}$1\n`).trimEnd();

/** Every second answer quotes what it answers whole below it, the others the beginning of that above. */
function mailbox({ essay, comments }: Discussion): string {
  const message = (id: string, author: string, at: Date, heads: string[], body: string): string =>
    [
      `From ${id} at mail.example  ${at.toUTCString().replace(',', '')}`,
      `From: ${author} <${id}@mail.example>\nDate: ${at.toUTCString()}\nMessage-ID: <${id}@mail.example>`,
      ...heads,
      `\n${body}\n-- \n${author}\n`,
    ].join('\n');
  const first = message(
    'essay',
    'Ada Fenn',
    new Date(Date.UTC(2026, 0, 1)),
    [`Subject: ${TITLE}`],
    essay.map((one) => wrapped(one)).join('\n\n'),
  );
  const others = comments.map(({ id, author, at, parent, paragraphs }, i) => {
    const answered =
      parent === null ? { id: 'essay', author: 'Ada Fenn', paragraphs: essay.slice(0, 2) } : comments[parent]!;
    const said = `${answered.author} wrote:\n${wrapped(answered.paragraphs[0]!, '> ')}`;
    const own = paragraphs.map((one) => wrapped(one)).join('\n\n');
    const heads = [`Subject: Re: ${TITLE}`, `In-Reply-To: <${answered.id}@mail.example>`];
    return message(id, author, at, heads, (i % 2 ? [own, said] : [said, own]).join('\n\n'));
  });
  return [first, ...others].join('\n');
}

const prose = invent(word);
const few = invent(syllable);
const FORMS: [name: string, file: string, text: () => string][] = [
  ['GraphQL', 'answer.json', () => graphql(prose)],
  ['forum page', 'page.html', () => forumPage(prose)],
  ['GreaterWrong', 'gw.html', () => greaterWrong(prose)],
  ['Markdown', 'post.md', () => markdown(prose)],
  ['mailbox', 'list.mbox', () => mailbox(prose)],
  ['flat text', 'dump.txt', () => flat(prose)],
  ['flat, 12 words', 'few.txt', () => flat(few)],
  ['GraphQL, 12 words', 'few.json', () => graphql(few)],
];

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const asked = process.argv.slice(2);
const ENGINE = process.env['ENGINE'] ?? '.';
console.log(`${COMMENTS} comments`);
for (const [name, file, make] of FORMS.filter(([name]) => !asked.length || asked.includes(name))) {
  const path = join(folder, file);
  const text = make();
  writeFileSync(path, text);
  const size = (text.length / 1e6).toFixed(1);
  for (const [what, args] of [
    ['normal form', ['--json', join(folder, `${name}.json`)]],
    ['new edition', ['--new', join(folder, name)]],
  ] as const) {
    const { cpu, wall, peak, status, output } = await run(
      process.execPath,
      ['scripts/import.ts', ...args, path],
      ENGINE,
    );
    const took = `${cpu.toFixed(1)} s of processor, ${wall.toFixed(1)} s, at most ${(peak / 1e6).toFixed(0)} MB`;
    const result = status === 0 ? took : output.trim();
    console.log(`${name.padEnd(18)} ${size.padStart(5)} MB → ${what}: ${result}`);
  }
}
rmSync(folder, { recursive: true, force: true });
