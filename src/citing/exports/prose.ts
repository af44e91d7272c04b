import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { strings } from '../../strings/languages/en.ts';
import { BLANKS } from '../blanks.ts';
import { isoDate, type CslItem } from '../csl.ts';
import { locatorMark, type Frame } from '../frame.ts';
import { namesOf } from '../original.ts';
import { described } from '../styles/styles.ts';

const writer = unified().use(remarkStringify, { emphasis: '*' });

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const italic = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
const link = (url: string, value: string): PhrasingContent => ({ type: 'link', url, children: [text(value)] });

/** Those who wrote it; not the editors of what it is in, who are called after that. */
function authors({ author, 'container-title': container }: CslItem): PhrasingContent[] {
  const names = namesOf(author);
  return container && names === strings.citations.editors(container) ? [] : [text(`${names}, `)];
}

/** The title in marks; what says whose work it restates, or what it is on, has that work's marks alone. */
function titleIn({ object, item: { title }, isDescribed }: Frame): string {
  if (isDescribed) return described(title);
  return object === 'restatement' ? title : strings.quoted(title);
}

/** The citation as a sentence for the web, with a link. */
function sentence(frame: Frame): PhrasingContent[] {
  const { item, locator } = frame;
  const date = item.issued ? ` (${isoDate(item.issued)})` : '';
  const container = item['container-title'] ? [text(', '), italic(item['container-title'])] : [];
  const place = locator ? `, ${locatorMark(locator)}` : '';
  const wording = item.number ? [text(` (${item.number})`)] : [];
  const title = item.URL ? link(item.URL, titleIn(frame)) : text(titleIn(frame));
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
