import { leave, type Tally } from '../tally.ts';
import { codeLines } from './markdown-blocks.ts';

/**
 * Marks that writers' tools add to Markdown, brought into Markdown that every parser reads: Pandoc's line blocks, notes and
 * definitions, Obsidian's links and callouts, Jekyll's and Hugo's instructions, kramdown's attributes.
 */

/** One line at a time; null takes the line out. */
type Rule = (line: string, tally: Tally) => string | null;

const CONTENTS = /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|\$\{toc\}|\*\s*TOC)\s*$/i;
const ATTRIBUTES_ALONE = /^\s*\{:[^}]*\}\s*$/;
const ATTRIBUTES_AT_END = /^(#{1,6}\s.*?)\s*\{[:#.][^}]*\}\s*$/;
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
const RULES: [RegExp, (found: RegExpExecArray, tally: Tally) => string | null][] = [
  [CONTENTS, (_, tally) => (leave(tally, 'contents'), null)],
  [ATTRIBUTES_ALONE, ([all], tally) => (leave(tally, 'mark', all), null)],
  [FIGURE, ([, attributes]) => figure(attributes!)],
  [INSTRUCTION, ([all], tally) => (leave(tally, 'instruction', all), null)],
  [ADMONITION, ([, title], tally) => (leave(tally, 'mark', title), '')],
  [CALLOUT, ([, prefix, kind, title]) => `${prefix!}**${title || capital(kind!)}**\n${prefix!.trimEnd()}`],
  [ATTRIBUTES_AT_END, ([all, before], tally) => (leave(tally, 'mark', all.slice(before!.length)), before!)],
];

const ruled: Rule = (line, tally) => {
  for (const [pattern, act] of RULES) {
    const found = pattern.exec(line);
    if (found) return act(found, tally);
  }
  return line;
};

const PICTURE_LINK = /!\[\[([^\]|#\n]+)(?:\|([^\]\n]*))?\]\]/g;
const PAGE_LINK = /\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;
const HIGHLIGHT = /==(?=\S)([^=\n]+?)(?<=\S)==/g;

const spaced = (address: string): string => (/[\s()]/.test(address) ? `<${address}>` : address);

const FORMULA_IN_ROW = /\$(?=\S)[^$\n]*\|[^$\n]*?(?<=\S)\$(?!\d)/g;

/** A bar in a formula would part the cells of its row. */
const withoutBars = (line: string): string =>
  /^\s*\|/.test(line) ? line.replace(FORMULA_IN_ROW, (tex) => tex.replace(/(?<!\\)\|/g, '{\\vert}')) : line;

/** Within a line; code within it stays. */
function within(line: string, tally: Tally): string {
  return withoutBars(line)
    .split(/(`+[^`]*`+)/)
    .map((part, i) => {
      if (i % 2) return part;
      return part
        .replace(
          PICTURE_LINK,
          (_, file: string, alt?: string) => `![${/^\d+$/.test(alt ?? '') ? '' : (alt ?? '')}](${spaced(file)})`,
        )
        .replace(PAGE_LINK, (_, page: string, label?: string) => {
          leave(tally, 'address', page);
          return label ?? page;
        })
        .replace(REMARK, (_, words: string) => (leave(tally, 'hidden', words), ''))
        .replace(HIGHLIGHT, '<mark>$1</mark>')
        .replace(ATTRIBUTES_WITHIN, (all) => (leave(tally, 'mark', all), ''));
    })
    .join('');
}

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
function blockwise(lines: string[], code: boolean[]): string[] {
  return lines.map((line, i) => {
    if (code[i]) return line;
    const verse = LINE_BLOCK.exec(line)?.[1];
    const goesOn = LINE_BLOCK.test(lines[i + 1] ?? '') && !code[i + 1];
    if (verse !== undefined) return `${verse.trim() || '&nbsp;'}${goesOn ? '\\' : ''}`;
    const definition = DEFINITION.exec(line)?.[1];
    return definition === undefined ? line : `\n${definition}\n`;
  });
}

/** Markdown of any writer as CommonMark with notes, tables and formulas. Code is left as it is. */
export function withoutMarks(markdown: string, tally: Tally): string {
  const first = markdown.split('\n').map(fenced);
  const code = codeLines(first);
  const lines = blockwise(first, code)
    .map((line, i) => {
      if (code[i]) return line;
      const kept = ruled(line, tally);
      return kept === null ? '' : within(kept, tally);
    })
    .join('\n');
  return outsideCode(lines, notesApart);
}

/** Applies to what stands outside of fences; where there are none, to all. */
function outsideCode(text: string, change: (text: string) => string): string {
  const lines = text.split('\n');
  const code = codeLines(lines);
  const held: string[] = [];
  const bare = lines.map((line, i) => {
    if (!code[i]) return line;
    held.push(line);
    return '\uF8FF';
  });
  return change(bare.join('\n'))
    .split('\n')
    .map((line) => (line === '\uF8FF' ? held.shift()! : line))
    .join('\n');
}
