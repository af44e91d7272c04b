import type { NamedAs } from '../../edition/speaker-names.ts';
import { namedParts } from '../../edition/speaker-names.ts';
import { parseReference } from '../../edition/reference.ts';
import { leadOf, shownMark } from '../../edition/restated.ts';
import { doubtOf } from '../../edition/speakers.ts';
import { markedExcerpt, markedPieces, matches, type Piece, type Sought } from '../../searching/excerpt.ts';
import { hasReference, type RecordSpeaker, type SearchRecord } from '../../searching/record.ts';
import { h } from '../late/dom.ts';
import { answersQuestion, from } from '../../strings/languages/en.ts';

/** Characters of an excerpt. */
const EXCERPT = 210;

/** What a view of results needs to know beside them. */
export interface Shown {
  sought: readonly Sought[];
  /** Speakers' names with the roles that stand for them when names are hidden. */
  names: readonly NamedAs[];
  /** The words of a record's original, where they show why it was found. */
  telling: ((record: SearchRecord) => string | null) | undefined;
}

/** Text in which each name carries the role that the style sheet can show in its place. */
const withRoles = (text: string, names: readonly NamedAs[]): (Node | string)[] =>
  namedParts(text, names).map((part) =>
    part.role === null ? part.text : h('span', { class: 'named', 'data-role': part.role }, part.text),
  );

const piecesView = (pieces: Piece[], names: readonly NamedAs[]): (Node | string)[] =>
  pieces.flatMap(({ text, marked }) => (marked ? [h('mark', {}, ...withRoles(text, names))] : withRoles(text, names)));

function speakerView(speaker: RecordSpeaker): HTMLElement {
  const doubt = doubtOf(speaker);
  const certainty = doubt ? h('span', { class: 'certainty' }, doubt) : null;
  return h(
    'span',
    { class: speaker.name === null ? 'speaker unnamed' : 'speaker' },
    speaker.name !== null && h('span', { class: 'speaker-name' }, speaker.name, certainty && ' ', certainty),
    h('span', { class: 'speaker-role' }, speaker.role),
  );
}

/** Whose words the passages of this page are in. */
const pageWording = () =>
  ({ text: document.documentElement.dataset['text'] === 'original' ? 'original' : 'restated' }) as const;

/** Whose words are restated, before them: never the bare name. Null for what restates nobody. */
function sourceView({ ref, speaker }: SearchRecord, isOriginal: boolean): HTMLElement | null {
  const parsed = parseReference(ref);
  if (!speaker || !parsed) return null;
  const mark = shownMark(parsed);
  const lead = isOriginal ? from : leadOf(parsed, pageWording());
  return h('span', { class: 'found-source' }, lead && `${lead} `, speakerView(speaker), mark && `, ${mark}`);
}

/** Where it stands: section or thread; for a work its authors and year. */
function placeView({ kind, section, thread, findBy }: SearchRecord, { names }: Shown): HTMLElement | null {
  const place = kind === 'work' ? findBy.join(', ') : section || (kind === 'thread' ? '' : thread);
  return place ? h('span', { class: 'found-place' }, ...withRoles(place, names)) : null;
}

/** The question of a passage that comes closer to the query than the words shown do; null when none does. */
function tellingQuestion({ asks }: SearchRecord, text: string, sought: readonly Sought[]): string | null {
  const scored = asks.map((question) => ({ question, score: matches(question, sought) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > matches(text, sought) ? best.question : null;
}

/** One result: what it is headed by, a real excerpt with the words found, where it stands. */
export function resultView(record: SearchRecord, shown: Shown, id: string): HTMLAnchorElement {
  const { sought, names } = shown;
  const original = shown.telling?.(record) ?? null;
  const text = original ?? record.text;
  const question = tellingQuestion(record, text, sought);
  const title = record.title && piecesView(markedPieces(record.title, sought), names);
  return h(
    'a',
    {
      id,
      class: 'found',
      role: 'option',
      href: record.href,
      tabindex: -1,
      'aria-selected': 'false',
      'data-ref': record.ref,
      'data-wording': original === null ? null : 'original',
    },
    hasReference(record) && h('span', { class: 'ref' }, record.ref),
    h(
      'span',
      { class: 'found-words' },
      sourceView(record, original !== null),
      title ? h('span', { class: 'found-title' }, ...title) : null,
      text ? h('span', { class: 'found-excerpt' }, ...piecesView(markedExcerpt(text, sought, EXCERPT), names)) : null,
      question === null
        ? null
        : h('span', { class: 'found-question' }, answersQuestion, ...piecesView(markedPieces(question, sought), names)),
      record.does ? h('span', { class: 'found-does' }, record.does) : null,
      placeView(record, shown),
    ),
  );
}
