import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { listed } from '../../edition/listed.ts';
import { strings } from '../../strings/languages/en.ts';
import { BLANKS } from '../blanks.ts';
import { fullName, isoDate, type CslItem } from '../csl.ts';
import { locatorMark, type Frame } from '../frame.ts';

const writer = unified().use(remarkStringify, { emphasis: '*' });

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const italic = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
const link = (url: string, value: string): PhrasingContent => ({ type: 'link', url, children: [text(value)] });

/** Those who wrote it; not the editors of what it is in, who are called after that. */
function authors({ author, 'container-title': container }: CslItem): PhrasingContent[] {
  const names = listed(author.map(fullName));
  return container && names === strings.citations.editors(container) ? [] : [text(`${names}, `)];
}

/** The citation as a sentence for the web, with a link. */
function sentence({ object, item, locator }: Frame): PhrasingContent[] {
  const date = item.issued ? ` (${isoDate(item.issued)})` : '';
  const container = item['container-title'] ? [text(', '), italic(item['container-title'])] : [];
  const place = locator ? `, ${locatorMark(locator)}` : '';
  const wording = item.number ? [text(` (${item.number})`)] : [];
  // Titles of restatements say whose work they restate, in marks of its own.
  const words = object === 'restatement' ? item.title : strings.quoted(item.title);
  const title = item.URL ? link(item.URL, words) : text(words);
  return [...authors(item), title, ...wording, ...container, text(`${date}${place}.`)];
}

/** Markdown and HTML of a citation, with the frame's blanks in them. */
export function prose(frame: Frame): { markdown: string; html: string } {
  const children = sentence(frame);
  const paragraph: Paragraph = { type: 'paragraph', children };
  const element = toHast(paragraph) as Element;
  // A blank is no character of a URL, and would be encoded in one.
  const html = toHtml(element.children).replaceAll(encodeURI(BLANKS.address), BLANKS.address);
  return { markdown: writer.stringify({ type: 'root', children: [paragraph] }).trim(), html };
}
