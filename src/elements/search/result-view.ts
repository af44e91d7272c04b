import type { NamedAs } from '../../edition/names.ts';
import { namedParts } from '../../edition/names.ts';
import { markedExcerpt, markedPieces, matches, type Piece, type Sought } from '../../searching/excerpt.ts';
import type { SearchRecord } from '../../searching/record.ts';
import { h } from './dom.ts';

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

const speakerView = ({ speaker }: SearchRecord): HTMLElement | null =>
  speaker &&
  h(
    'span',
    { class: speaker.name === null ? 'speaker unnamed' : 'speaker' },
    speaker.name !== null && h('span', { class: 'speaker-name' }, speaker.name),
    h('span', { class: 'speaker-role' }, speaker.role),
  );

/** Where it stands: section or thread, and who speaks; for a work its authors and year. */
function placeView(record: SearchRecord, { names }: Shown): HTMLElement | null {
  const { kind, section, thread, findBy } = record;
  const place = kind === 'work' ? findBy.join(', ') : section || (kind === 'thread' ? '' : thread);
  const speaker = kind === 'comment' ? speakerView(record) : null;
  if (!place && !speaker) return null;
  return h('span', { class: 'found-place' }, speaker, speaker && place ? ' · ' : null, ...withRoles(place, names));
}

/** The question of a passage that comes closer to the query than the words shown do; null when none does. */
function tellingQuestion({ asks }: SearchRecord, text: string, sought: readonly Sought[]): string | null {
  const scored = asks.map((question) => ({ question, score: matches(question, sought) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > matches(text, sought) ? best.question : null;
}

const isTerm = ({ kind }: SearchRecord): boolean => kind === 'term' || kind === 'work';

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
    !isTerm(record) && h('span', { class: 'ref' }, record.ref),
    h(
      'span',
      { class: 'found-words' },
      title ? h('span', { class: 'found-title' }, ...title) : null,
      text ? h('span', { class: 'found-excerpt' }, ...piecesView(markedExcerpt(text, sought, EXCERPT), names)) : null,
      question === null
        ? null
        : h('span', { class: 'found-question' }, 'Answers: ', ...piecesView(markedPieces(question, sought), names)),
      placeView(record, shown),
    ),
  );
}
