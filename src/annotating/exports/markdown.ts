import { permalink } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { allOfRef, highlightsOn, inEdition, ofOriginal } from '../../strings/languages/en.ts';
import { isWhole, type Annotation, type Place } from '../annotation.ts';
import type { Kept } from '../kept.ts';

/** What Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&');

const dayOf = (time: string): string => time.slice(0, 10);

function quoted(place: Place): string {
  return `> ${escaped(place.words)}\n>\n> ${isWhole(place) ? allOfRef(place.ref) : place.ref}${place.wording === 'original' ? ofOriginal : ''}`;
}

function headingOf({ places }: Annotation, site: string): string {
  const refs = [...new Set(places.map(({ ref }) => ref))];
  return `## ${refs.map((ref) => `[${ref}](${absolute(permalink(ref), site)})`).join(', ')}`;
}

const partsOf = (annotation: Annotation, site: string): string[] => [
  headingOf(annotation, site),
  annotation.places.map(quoted).join('\n\n'),
  // What a reader wrote is Markdown already, if it is anything.
  ...(annotation.note ? [annotation.note] : []),
  `*${dayOf(annotation.made)}*`,
];

/** Annotations to be read and cited: each with its references, the words and the note. */
export function toMarkdown(kept: Kept, { site, title, name }: { site: string; title: string; name: string }): string {
  const head = [`# ${highlightsOn(escaped(title))}`, `${inEdition(escaped(name))}, <${site}/>.`];
  return `${[...head, ...kept.flatMap((one) => partsOf(one, site))].join('\n\n')}\n`;
}
