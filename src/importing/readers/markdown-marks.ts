import { leave, type Kind, type Tally } from '../tally.ts';
import { codeLines } from './markdown-fences.ts';
import { SPAN, withAttributes } from './markdown-places.ts';
import type { Bare } from './markdown-verbatim.ts';

/**
 * Marks that writers' tools add to Markdown, brought into Markdown that every parser reads: Pandoc's line blocks, notes and
 * definitions, Obsidian's links and callouts, Jekyll's and Hugo's instructions, kramdown's attributes.
 */

/** Says that something is left out. */
type Leave = (kind: Kind, words?: string) => void;

const CONTENTS = /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|\$\{toc\}|\*\s*TOC)\s*$/i;
const ATTRIBUTES_ALONE = /^\s*\{:[^}]*\}\s*$/;
/** Behind a link or picture. */
const ATTRIBUTES_WITHIN = /(?<=\]\([^)\n]*\))\{[^}\n]*\}/g;
const FIGURE = /^\s*\{\{[<%]\s*(?:figure|img|image)\s+([^]*?)\s*\/?[%>]\}\}\s*$/;
const CODE_BEGINS = /^\s*(?:\{%\s*(?:highlight|code)\s*(\w*)[^%]*%\}|\{\{[<%]\s*highlight\s+"?(\w*)[^]*[%>]\}\})\s*$/;
const CODE_ENDS = /^\s*(?:\{%\s*end(?:highlight|code)\s*%\}|\{\{[<%]\s*\/\s*highlight\s*[%>]\}\})\s*$/;
const INSTRUCTION = /^\s*(?:\{%[^]*%\}|\{\{[<%][^]*[%>]\}\})\s*$/;
const ADMONITION = /^:{3,}\s*(?!spoiler\b)(\S.*)$/;
const CALLOUT = /^((?:\s*>)+\s*)\[!(\w+)\][+-]?[ \t]*(.*)$/;

const valueOf = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(attributes)?.slice(1).find(Boolean) ?? '';

function figure(attributes: string): string {
  const caption = valueOf(attributes, 'caption') || valueOf(attributes, 'title');
  const alt = valueOf(attributes, 'alt') || (/"([^"]*)"/.exec(attributes)?.[1] ?? '');
  const picture = `![${alt || caption}](${valueOf(attributes, 'src')})`;
  return alt && caption && caption !== alt ? `${picture}\n\n${caption}` : picture;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

/** Code between instructions, as between fences. */
function fenced(line: string): string {
  const [begins, ...languages] = CODE_BEGINS.exec(line) ?? [];
  if (begins !== undefined) return `\`\`\`${languages.find(Boolean) ?? ''}`;
  return CODE_ENDS.test(line) ? '```' : line;
}

/** The first rule that has something to say of a line decides. */
const RULES: [RegExp, (found: RegExpExecArray, leaving: Leave) => string | null][] = [
  [CONTENTS, (_, leaving) => (leaving('contents'), null)],
  [ATTRIBUTES_ALONE, ([all], leaving) => (leaving('mark', all), null)],
  [FIGURE, ([, attributes]) => figure(attributes!)],
  [INSTRUCTION, ([all], leaving) => (leaving('instruction', all), null)],
  [ADMONITION, ([, title], leaving) => (leaving('mark', title), '')],
  [CALLOUT, ([, prefix, kind, title]) => `${prefix!}**${title || capital(kind!)}**\n${prefix!.trimEnd()}`],
];

/** Null takes the line out. */
function ruled(line: string, leaving: Leave): string | null {
  for (const [pattern, act] of RULES) {
    const found = pattern.exec(line);
    if (found) return act(found, leaving);
  }
  return line;
}

const PICTURE_LINK = /!\[\[([^\]|#\n]+)(?:\|([^\]\n]*))?\]\]/g;
const PAGE_LINK = /(?<!\^)\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;
const HIGHLIGHT = /==(?=\S)([^=\n]+?)(?<=\S)==/g;

const spaced = (address: string): string => (/[\s()]/.test(address) ? `<${address}>` : address);

const FORMULA_IN_ROW = /\$(?=\S)[^$\n]*\|[^$\n]*?(?<=\S)\$(?!\d)/g;

/** A bar in a formula would part the cells of its row. */
const withoutBars = (line: string): string =>
  /^\s*\|/.test(line) ? line.replace(FORMULA_IN_ROW, (tex) => tex.replace(/(?<!\\)\|/g, '{\\vert}')) : line;

const within = (line: string, leaving: Leave): string =>
  line
    .replace(
      PICTURE_LINK,
      (_, file: string, alt?: string) => `![${/^\d+$/.test(alt ?? '') ? '' : (alt ?? '')}](${spaced(file)})`,
    )
    .replace(PAGE_LINK, (_, page: string, label?: string) => {
      leaving('address', page);
      return label ?? page;
    })
    .replace(REMARK, (_, words: string) => (leaving('hidden', words), ''))
    .replace(HIGHLIGHT, '<mark>$1</mark>')
    .replace(SPAN, (_, words: string, attributes: string) => (leaving('mark', attributes), words))
    .replace(ATTRIBUTES_WITHIN, (all) => (leaving('mark', all), ''));

/** Obsidian's remarks, which only their writer is to see. */
const REMARK = /%%(?! llm-output)([^%\n]+)%%/g;
const INLINE_NOTE = /\^\[((?:[^\][]|\[[^\][]*\])+)\]/g;

/** `^[a note]` → a call, and its definition at the end. */
function notesApart(text: string): string {
  const notes: string[] = [];
  const body = text.replace(INLINE_NOTE, (_, note: string) => {
    notes.push(note.replace(/\s+/g, ' '));
    return `[^inline-${notes.length}]`;
  });
  return [body, ...notes.map((note, i) => `[^inline-${i + 1}]: ${note}`)].join('\n\n');
}

const LINE_BLOCK = /^\| (?!.*\|\s*$)(\s*\S.*|\s*)$/;
const DEFINITION = /^:\s{1,3}(\S.*)$/;

/** Lines of a line block end in breaks; a definition is a paragraph of its own. */
function blockwise({ lines, inTable }: Bare): string[] {
  const isVerse = (i: number): boolean => LINE_BLOCK.test(lines[i] ?? '') && !inTable[i];
  return lines.map((line, i) => {
    if (isVerse(i)) return `${LINE_BLOCK.exec(line)![1]!.trim() || '&nbsp;'}${isVerse(i + 1) ? '\\' : ''}`;
    const definition = DEFINITION.exec(line)?.[1];
    return definition === undefined ? line : `\n${definition}\n`;
  });
}

/** What has to be Markdown's before the parser can say where code and formulas are: code of Jekyll and Hugo, bars within cells. */
export function withFences(markdown: string): string {
  const lines = markdown.split('\n').map(fenced);
  const code = codeLines(lines);
  return lines.map((line, i) => (code[i] ? line : withoutBars(line))).join('\n');
}

/** Markdown of any writer as CommonMark with notes, tables and formulas. */
export function withoutMarks(bare: Bare, tally: Tally): string {
  const leaving: Leave = (kind, words = '') => leave(tally, kind, bare.restore(words));
  const lines = withAttributes(blockwise(bare)).map((line) => {
    const kept = ruled(line, leaving);
    return kept === null ? '' : within(kept, leaving);
  });
  return notesApart(lines.join('\n'));
}
