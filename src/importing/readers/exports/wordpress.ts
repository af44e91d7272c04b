import { safeAddress } from '../../../html/addresses.ts';
import { parseContent } from '../../../html/tree.ts';
import { blocksIn, type Context } from '../../html/blocks.ts';
import { LIMITS } from '../../limits.ts';
import { leave, leaveField, type Tally } from '../../tally.ts';
import { dateOf } from '../dates.ts';
import { languageFact, languageIn } from '../language.ts';
import { somebody } from '../nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from '../raw.ts';
import { gatherNotes } from '../web/notes.ts';
import { nameOfHtml, textOfHtml } from './html-text.ts';
import { contentOf } from './wordpress-content.ts';
import { childOf, childrenOf, othersOf, saidBy, type XmlElement } from './xml.ts';

/**
 * What WordPress exports of a site (WXR, RSS with elements of its own): posts and pages as their authors wrote them, each with its
 * comments (https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php).
 */

/** What a site keeps like posts, and shows nobody as one. */
const NO_POSTS = new Set([
  'attachment',
  'revision',
  'nav_menu_item',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
  'wp_block',
  'wp_template',
  'wp_template_part',
  'wp_global_styles',
  'wp_navigation',
  'wp_font_family',
  'wp_font_face',
]);
const NEVER_WRITTEN = new Set(['trash', 'auto-draft', 'inherit']);

const isPost = (item: XmlElement): boolean =>
  !NO_POSTS.has(saidBy(item, 'wp:post_type') ?? 'post') && !NEVER_WRITTEN.has(saidBy(item, 'wp:status') ?? '');

/** “2026-01-12 14:05:00”, in UTC where the name says so; all zeros where there is none. */
function timeOf(element: XmlElement, name: string, tally: Tally): string | null {
  const said = saidBy(element, name);
  return said === null || said.startsWith('0000') ? null : dateOf(`${said.replace(' ', 'T')}Z`, tally);
}

/** What of a comment is nobody's business, as where it was sent from, or is said otherwise. */
const OF_COMMENT = new Set([
  'wp:comment_id',
  'wp:comment_author',
  'wp:comment_author_email',
  'wp:comment_author_url',
  'wp:comment_author_IP',
  'wp:comment_author_ip',
  'wp:comment_date',
  'wp:comment_date_gmt',
  'wp:comment_content',
  'wp:comment_approved',
  'wp:comment_type',
  'wp:comment_parent',
  'wp:comment_user_id',
]);

const isComment = (one: XmlElement): boolean => ['comment', null].includes(saidBy(one, 'wp:comment_type'));

/** Those that the site shows. What links from elsewhere is no comment, and spam and what waits were never shown. */
function isShown(one: XmlElement, tally: Tally): boolean {
  const shown = saidBy(one, 'wp:comment_approved') === '1';
  const words = textOfHtml(saidBy(one, 'wp:comment_content')) ?? '';
  if (!shown) leave(tally, 'unshown', words);
  else if (!isComment(one)) leave(tally, 'ping', words);
  return shown && isComment(one);
}

function commentOf(one: XmlElement, base: string | null, tally: Tally): RawComment {
  const [id, parent] = [saidBy(one, 'wp:comment_id'), saidBy(one, 'wp:comment_parent')];
  const author = nameOfHtml(saidBy(one, 'wp:comment_author'));
  for (const [name, text] of othersOf(one, OF_COMMENT)) leaveField(tally, name, text);
  const content = contentOf(saidBy(one, 'wp:comment_content') ?? '', tally);
  const blocks = blocksIn(parseContent(content, LIMITS.contentDepth), { base, tally });
  const url = id === null ? null : safeAddress(`#comment-${id}`, base);
  return {
    ...emptyRawComment(),
    id: id && `c${id}`,
    parent: parent === null || parent === '0' ? null : `c${parent}`,
    author: author === null ? null : somebody(author),
    date: timeOf(one, 'wp:comment_date_gmt', tally),
    ...(url === null ? {} : { url }),
    flags: blocks.length ? [] : ['no-text'],
    blocks,
  };
}

/** Notes that WordPress keeps apart from the text: each with the name that its call leads to. */
function notesOf(item: XmlElement): { id: string; content: string }[] {
  const meta = childrenOf(item, 'wp:postmeta').find((one) => saidBy(one, 'wp:meta_key') === 'footnotes');
  try {
    const notes = JSON.parse((meta && saidBy(meta, 'wp:meta_value')) ?? '[]') as unknown;
    return Array.isArray(notes)
      ? notes.filter(
          (one): one is { id: string; content: string } =>
            typeof (one as { id?: unknown } | null)?.id === 'string' &&
            typeof (one as { content?: unknown }).content === 'string',
        )
      : [];
  } catch {
    return [];
  }
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const notesHtml = (notes: ReturnType<typeof notesOf>): string =>
  notes.length
    ? `<ol class="wp-block-footnotes">${notes.map(({ id, content }) => `<li id="${escaped(id)}">${content} <a href="#${escaped(id)}-link">↩︎</a></li>`).join('')}</ol>`
    : '';

export interface ExportContext extends Pick<Context, 'beside' | 'tally'> {
  /** The address that relative ones of pictures start from, where the post has none. */
  pictures: string;
}

/** What of a post is read, or is its address and date again. */
const OF_POST = new Set(['title', 'link', 'pubDate', 'dc:creator', 'guid', 'content:encoded']);

/** Not what WordPress keeps for itself, as where a post stands in a list. */
function leaveOthers(item: XmlElement, tally: Tally): void {
  for (const [name, text] of othersOf(item, OF_POST)) if (!name.startsWith('wp:')) leaveField(tally, name, text);
}

function postOf(
  item: XmlElement,
  names: ReadonlyMap<string, string>,
  language: string | null,
  context: ExportContext,
): RawPost {
  const { tally, beside, pictures } = context;
  const url = safeAddress(saidBy(item, 'link'), null);
  const login = saidBy(item, 'dc:creator');
  const author = login === null ? null : (names.get(login) ?? nameOfHtml(login));
  const content = contentOf(saidBy(item, 'content:encoded') ?? '', tally) + notesHtml(notesOf(item));
  const tree = parseContent(content, LIMITS.contentDepth);
  gatherNotes(tree, tally);
  leaveOthers(item, tally);
  const shown = childrenOf(item, 'wp:comment').filter((one) => isShown(one, tally));
  return {
    ...emptyRawPost(),
    title: textOfHtml(saidBy(item, 'title')),
    authors: author === null ? [] : [author],
    date: timeOf(item, 'wp:post_date_gmt', tally),
    url,
    ...languageFact(languageIn(language)),
    blocks: blocksIn(tree, { base: url, pictures: url ?? pictures, beside, tally, post: true }),
    comments: shown.map((one) => commentOf(one, url, tally)),
  };
}

export function readWordpress(root: XmlElement, context: ExportContext): RawPost[] {
  const channel = childOf(root, 'channel') ?? root;
  const names = new Map(
    childrenOf(channel, 'wp:author').flatMap((one): [string, string][] => {
      const [login, name] = [saidBy(one, 'wp:author_login'), nameOfHtml(saidBy(one, 'wp:author_display_name'))];
      return login !== null && name !== null ? [[login, name]] : [];
    }),
  );
  const items = childrenOf(channel, 'item');
  const posts = items.filter(isPost);
  const others = items.length - posts.length;
  if (others) leave(context.tally, 'noPost', '', others);
  return posts
    .map((item) => postOf(item, names, saidBy(channel, 'language'), context))
    .filter(({ blocks, comments }) => blocks.length || comments.length);
}
