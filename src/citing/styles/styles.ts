import CSL from 'citeproc';
import { strings } from '../../strings/languages/en.ts';
import { BLANKS } from '../blanks.ts';
import type { Styled } from '../exports/filled.ts';
import { locatorBlank, type Frame, type Told } from '../frame.ts';
import { locale, tag } from './languages/en.ts';
import { STYLE_TABLE, STYLES, type Style, type StyleName } from './table.ts';

const SOURCES = import.meta.glob<string>('./*.csl', { query: '?raw', import: 'default', eager: true });

type Format = 'html' | 'text';

/** An engine with the items it has been given. */
interface Formatter {
  engine: InstanceType<typeof CSL.Engine>;
  items: Map<string, object>;
  row: Pick<Style, 'hasHeadwords' | 'isInSentenceCase'>;
}

/** What sets items in the style with this source. Takes long to make. */
export function formatterOf(source: string, row: Formatter['row'] = {}): Formatter {
  const items = new Map<string, object>();
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id)! };
  return { engine: new CSL.Engine(system, source, tag), items, row };
}

const formatters = new Map<StyleName, Formatter>();

function knownFormatter(style: StyleName): Formatter {
  const row: Style = STYLE_TABLE[style];
  const formatter = formatters.get(style) ?? formatterOf(SOURCES[`./${row.file}`]!, row);
  formatters.set(style, formatter);
  return formatter;
}

/** A title with the capitals of a headline: the same in every style that has such, and in English alone. */
export const headline = (title: string): string =>
  tag.startsWith('en') ? CSL.Output.Formatters.title(knownFormatter(STYLES[0]!).engine, title) : title;

const withoutWrapper = (entry: string): string =>
  entry
    .trim()
    .replace(/^<div class="csl-entry">/, '')
    .replace(/<\/div>$/, '')
    .trim();

interface Mark {
  locator?: string;
  label?: string;
  suffix?: string;
}

/** Words as a title in the running text: in marks, with a title's capitals. */
const titleInText = (words: string): string =>
  strings.quoted(words === BLANKS.words ? BLANKS.headline : headline(words));

/** What tells an item from others of its author and year: a note says it by the title. */
function markOf(told: Told, { hasHeadwords }: Formatter['row']): Mark {
  if (told.by === 'number') return { suffix: `, ${told.number}` };
  const isUnder = told.by === 'headword' && hasHeadwords;
  return isUnder
    ? { label: 'sub-verbo', locator: strings.quoted(told.title) }
    : { suffix: `, ${titleInText(told.title)}` };
}

/** Where in the item, or which of an author's and a year's. */
function placeIn({ locator, told }: Frame, { engine, row }: Formatter): Mark {
  if (locator) return { locator: locatorBlank(locator), label: locator.label };
  return told && engine.opt.xclass === 'in-text' ? markOf(told, row) : {};
}

/** A style that wants the day on which something without a date was read says “Retrieved” without it too. */
function withoutRetrieved(entry: string, { item }: Frame, { engine }: Formatter): string {
  const word = engine.getTerm('retrieved');
  return item.issued ? entry : entry.replace(new RegExp(`(^|\\s)${word} (?=${BLANKS.address}|https?:)`, 'iu'), '$1');
}

function inFormat(formatter: Formatter, id: string, frame: Frame, format: Format): [string, string] {
  const { engine } = formatter;
  engine.setOutputFormat(format);
  engine.updateItems([id]);
  const entry = withoutRetrieved(withoutWrapper(engine.makeBibliography()[1].join('')), frame, formatter);
  return [entry, engine.makeCitationCluster([{ id, ...placeIn(frame, formatter) }])];
}

/** What the engine writes for characters that HTML would act on. */
const CHARACTERS: Record<string, string> = { '&#38;': '&', '&#60;': '<', '&#62;': '>' };

/** The text of what the engine has set as HTML. Raised characters only the engine can lower again: null where there are any. */
const textOf = (html: string): string | null =>
  html.includes('<sup>') ? null : html.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, (code) => CHARACTERS[code] ?? code);

/** A description as it stands within a sentence, as in a note; where one begins an entry, styles raise it. Nouns of German are no lower. */
export const described = (words: string): string =>
  tag.startsWith('en') ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/**
 * The item as a style is given it. Titles are set as the engine's locale has them: headlines, which are set apart from items, know of
 * no other language.
 */
function itemOf({ item: { language: _, title, ...item }, inSentence, isDescribed }: Frame, { row }: Formatter): object {
  if (!isDescribed) return { ...item, title: inSentence?.title ?? title };
  if (!inSentence) return { ...item, genre: described(title) };
  // A style leaves the capitals of a description, and those of a title in it, as they are.
  const work = row.isInSentenceCase ? inSentence.work : headline(inSentence.work);
  return { ...item, genre: described(inSentence.title.replace(inSentence.work, () => work)) };
}

/** Sets a frame with a formatter. */
export function setWith(formatter: Formatter, frame: Frame): Styled {
  // An engine keeps what it has read under an id for good.
  const id = `item-${formatter.items.size}`;
  formatter.items.set(id, { ...itemOf(frame, formatter), id });
  const html = inFormat(formatter, id, frame, 'html');
  // Setting is what takes time: a text is made of the HTML.
  const texts = html.map(textOf);
  const [entry, mention] = texts.every((text) => text !== null) ? texts : inFormat(formatter, id, frame, 'text');
  return { entry: { text: entry!, html: html[0] }, mention: { text: mention!, html: html[1] } };
}

/** Sets a frame in a style. */
export const styled = (frame: Frame, style: StyleName): Styled => setWith(knownFormatter(style), frame);
