import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { namedParts, type NamedAs } from '../edition/speaker-names.ts';
import { doubtOf } from '../edition/speakers.ts';
import type { Speaker } from '../edition/types.ts';
import type { Use } from '../edition/uses.ts';

/**
 * Short runs of inline mark-up in which a space more or less would show: built as trees, since a template's line breaks
 * become spaces.
 */
const named = (text: string, names: readonly NamedAs[]): ElementContent[] =>
  namedParts(text, names).map(({ text: part, role }) =>
    role === null ? { type: 'text', value: part } : h('span', { class: 'named', 'data-role': role }, part),
  );

/** Plain text as HTML in which speakers' names can be changed for their roles. */
export const namedHtml = (text: string, names: readonly NamedAs[]): string =>
  toHtml({ type: 'root', children: named(text, names) });

/** A sentence with the mention of a term marked. */
export function useHtml({ sentence, start, end }: Use, names: readonly NamedAs[]): string {
  const before = named(sentence.slice(0, start), names);
  const after = named(sentence.slice(end), names);
  return toHtml({ type: 'root', children: [...before, h('b', sentence.slice(start, end)), ...after] });
}

/** Who speaks: the name where there is one, with how sure it is, and the role, which stays when names are hidden. */
export function speakerHtml(speaker: Speaker): string {
  const { name, role } = speaker;
  const said = doubtOf(speaker);
  const doubt = said ? [' ', h('span', { class: 'certainty' }, said)] : [];
  const shown = name ? [h('span', { class: 'speaker-name' }, name, ...doubt)] : [];
  const classes = name ? 'speaker' : 'speaker unnamed';
  return toHtml(h('span', { class: classes }, ...shown, h('span', { class: 'speaker-role' }, role)));
}
