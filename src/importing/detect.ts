import { LIMITS, ImportError } from './limits.ts';
import { parsePage, byClass, classesOf, find, scriptText, attribute } from '../html/tree.ts';
import type { Root } from 'hast';
import { openShadows } from './html/shadows.ts';
import { isHackerNews } from './readers/hacker-news.ts';
import { isCache } from './readers/page-caches.ts';
import { parseXml, type XmlElement } from './readers/exports/xml.ts';
import type { Said } from './said.ts';

/** What a file holds, by its content alone. */
export type Detected =
  | { format: 'graphql'; data: unknown }
  | { format: 'forum-page' | 'greaterwrong-page' | 'hacker-news'; page: Root }
  /** An export of a site. */
  | { format: 'wordpress' | 'disqus'; root: XmlElement }
  /** A page of any other site. */
  | { format: 'web-page'; page: Root }
  /** `plain-markdown` is not as LessWrong serves it; `flat` has a block a line, and `text` lines that empty ones part. */
  | { format: 'markdown' | 'plain-markdown' | 'text' | 'flat'; text: string };

const LOOKS_LIKE_JSON = /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[{[]|\]\s*$))/;
const LOOKS_LIKE_HTML =
  /^\s*(?:<!doctype\s|<!--|<\?xml|<html|<head|<body|<div|<main|<article|<ul|<script|<title|<meta)/i;
const HTML_WITHIN = /<(?:html|body|main|div)[\s>]/i;
/** `# Title`, then a list whose first line gives an author or a date. */
function looksLikeMarkdown(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim());
  return lines.some(
    (line, i) =>
      line.startsWith('# Comments: ') ||
      (line.startsWith('# ') && /^[*-]\s+(?:By |\d{4}-\d{2}-\d{2})/.test(lines[i + 1] ?? '')),
  );
}

/** What nobody writes but in Markdown. */
const MARKDOWN_SIGNS = [
  /^---[ \t]*\n(?:[\w-]+:.*\n)/,
  /^\+\+\+[ \t]*\n[\w-]+ *=/,
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /^\|?[ :]*-{3,}[ :]*\|[ :|-]*$/m,
  /\]\([^\s()]+(?: "[^"\n]*")?\)/,
  /^\[\^[^\]\s]+\]:/m,
  /(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?!\*)/,
  /^ {0,3}\[[^\]^\n]+\]: +<?(?:https?:|mailto:|\/|#|\.)\S+/m,
  /\{[%{][<%]? [^\n]*\}/,
];

const isParted = (text: string): boolean => /\n\s*\n/.test(text.trim());

/** A dump has a block a line, and no line between; Markdown parts its blocks, and has marks. */
const looksLikeOtherMarkdown = (text: string): boolean =>
  isParted(text) && MARKDOWN_SIGNS.some((sign) => sign.test(text));

/** Data as Python or JavaScript print it, and programs: no text of anybody's. */
const PROGRAM =
  /^\s*(?:[{[]\s*(?:'[^'\n]*'\s*[:,\]}]|[{[]\s*')|\{\s*[A-Za-z_$][\w$]*\s*:|(?:const|let|var)\s+[\w${}, ]+=|module\.exports\s*=|window\.[\w.]+\s*=|export\s+(?:default|const)\s|import\s+[\w{*].*\sfrom\s+['"]|(?:OrderedDict|dict|defaultdict)\(|#!)/;

function refuseProgram(head: string, file: string): void {
  if (PROGRAM.test(head))
    throw new ImportError(
      `${file} is no text and no JSON but data or a program as Python or JavaScript write them; write the data as JSON, in Python with json.dump.`,
    );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ImportError(
      `${file} is JSON that cannot be read${placeIn(text, error)}: it may have been cut off, or joined with something else.`,
    );
  }
}

/** Characters that the engine shows before and after a token that it did not expect. */
const SHOWN = 10;
const UNEXPECTED = /^Unexpected token '(.+?)', (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/su;

/** Where the text stops being JSON: the engine names the place, or shows what is around it, or it is the end. */
function offsetIn(text: string, message: string): number {
  const named = /position (\d+)/.exec(message)?.[1];
  if (named) return Number(named);
  const [, token, before, shown, after] = UNEXPECTED.exec(message) ?? [];
  if (token === undefined || shown === undefined) return text.length;
  if (before) return text.indexOf(shown) + SHOWN;
  return after ? shown.length - SHOWN : text.indexOf(token);
}

function placeIn(text: string, error: unknown): string {
  const at = offsetIn(text, (error as Error).message);
  const before = text.slice(0, at);
  return `, at line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
}

const isForumPage = (page: Root): boolean =>
  find(
    page,
    (one) =>
      classesOf(one).some((name) => name.startsWith('PostsPage') || name === 'comments-node') ||
      (one.tagName === 'script' &&
        (isCache(scriptText(one)) ||
          (attribute(one, 'type') === 'application/ld+json' && scriptText(one).includes('DiscussionForumPosting')))),
  ) !== null;

/** Other sites have pages of posts and threads of comments too. */
const isGreaterWrong = (page: Root): boolean =>
  find(page, byClass('comment-thread-page', 'individual-thread-page', 'comment-item')) !== null ||
  (find(page, byClass('post-page')) !== null && find(page, byClass('body-text')) !== null);

/** A page with all that its elements show. */
function pageOf(text: string): Root {
  const page = parsePage(text, LIMITS.pageDepth);
  openShadows(page);
  return page;
}

function detectPage(text: string): Detected {
  const page = pageOf(text);
  if (isForumPage(page)) return { format: 'forum-page', page };
  if (isHackerNews(page)) return { format: 'hacker-news', page };
  return { format: isGreaterWrong(page) ? 'greaterwrong-page' : 'web-page', page };
}

const SITES: [RegExp, string][] = [
  [/effectivealtruism\.org|\bEA Forum\b/i, 'of the EA Forum'],
  [/greaterwrong\.com/i, 'of GreaterWrong'],
  [/lesswrong\.com|\bLess ?Wrong\b/i, 'of LessWrong'],
];

/** A page of a forum that holds no post is none of somebody's blog. */
function refuseForum(text: string, file: string): void {
  const head = text.slice(0, Math.max(text.search(/<\/head>|<body/i), 3000));
  const site = SITES.find(([name]) => name.test(head))?.[1];
  if (site)
    throw new ImportError(
      `${file} is a web page, but one ${site} that is of an old kind, or is a list, a profile or a frame; open the post's own page as the site shows it today, and save that as HTML.`,
    );
}

const DATA_IN_XML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)?<(disqus|rss|feed|rdf:RDF|opml)[\s>]/i;

const DOCUMENT_IN_XML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:office:document|pkg:package|w:wordDocument)[\s>]/;

function refuseDocument(head: string, file: string): void {
  if (DOCUMENT_IN_XML.test(head))
    throw new ImportError(
      `${file} is a document that a word processor wrote as one file of XML: open it there and save it as .docx or .odt.`,
    );
}

/** Exports are read; feeds have no comments, and often no more than the beginning of a text. */
function exportIn(text: string, head: string, file: string): Detected | null {
  const root = DATA_IN_XML.exec(head)?.[1];
  if (root === undefined) return null;
  if (/^disqus$/i.test(root)) return { format: 'disqus', root: parseXml(text, file)! };
  if (/xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(head))
    return { format: 'wordpress', root: parseXml(text, file)! };
  throw new ImportError(
    `${file} is XML (<${root}>), as feeds are; open the page of the article with its comments, and save that as HTML.`,
  );
}

/** How much of a file is looked at. */
const HEAD = 20_000;

const asSaid = (said: Said, text: string): Detected => {
  if (said === 'page') return { format: 'web-page', page: pageOf(text) };
  return { format: said === 'markdown' ? 'plain-markdown' : said === 'lines' ? 'flat' : 'text', text };
};

/** `said` is what somebody says that it is; forums' own formats are known without. */
export function detect(text: string, file: string, said: Said | null = null): Detected {
  const bare = text.replace(/^\uFEFF/, '');
  const head = bare.slice(0, HEAD);
  if (!bare.trim()) throw new ImportError(`${file} holds nothing but white space.`);
  if (said) return asSaid(said, bare);
  if (LOOKS_LIKE_JSON.test(head) || LOOKS_LIKE_JSON.test(bare.slice(0, 200)))
    return { format: 'graphql', data: parseJson(bare, file) };
  refuseDocument(head, file);
  const exported = exportIn(bare, head, file);
  if (exported) return exported;
  const begins = LOOKS_LIKE_HTML.test(head);
  const page = begins || HTML_WITHIN.test(head) ? detectPage(bare) : null;
  if (page && (page.format !== 'web-page' || begins)) {
    if (page.format === 'web-page') refuseForum(bare, file);
    return page;
  }
  if (looksLikeMarkdown(head)) return { format: 'markdown', text: bare };
  refuseProgram(head, file);
  const lines = head.replace(/\r\n?/g, '\n');
  if (looksLikeOtherMarkdown(lines)) return { format: 'plain-markdown', text: bare };
  return { format: isParted(lines) ? 'text' : 'flat', text: bare };
}
