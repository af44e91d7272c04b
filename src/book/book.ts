import type { CiteContext } from '../citing/context.ts';
import { fullName as nameOf } from '../citing/csl.ts';
import type { Version } from '../citing/fillings.ts';
import { statusOf } from '../citing/ledger/look-up.ts';
import { essayTitle } from '../citing/original.ts';
import { editorsOf, UNPUBLISHED, wholeVersion } from '../citing/restatement.ts';
import { HOME } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { bookStem } from '../edition/book-stem.ts';
import type { Edition } from '../edition/edition.ts';
import { fullName } from '../edition/speakers.ts';
import { book, strings } from '../strings/languages/en.ts';
import { anchorsOf, linkWithin } from './anchors.ts';
import { argumentChapters } from './argument.ts';
import { essayChapters } from './essay.ts';
import { glossaryChapters } from './glossary.ts';
import { modelChapters } from './models.ts';
import { withoutRoles } from './names.ts';
import { threadChapters } from './threads.ts';
import { titleChapters } from './title.ts';
import { chaptersOf, type Book, type Chapter, type Part } from './types.ts';
import { withdrawnChapters } from './withdrawn.ts';
import { worksChapters } from './works.ts';

function versionOf({ ledger, wordings }: CiteContext): Version {
  const isPublished = [...wordings].every(([key, now]) => statusOf(ledger, key, now) === 'published');
  return isPublished ? wholeVersion(ledger) : UNPUBLISHED;
}

const known = new WeakMap<CiteContext, Version>();

/**
 * The last edition, where all that is here was published in it or before; a draft where any of it was not. Every page asks, and
 * all wordings are looked at.
 */
export function bookVersion(context: CiteContext): Version {
  const version = known.get(context) ?? versionOf(context);
  known.set(context, version);
  return version;
}

/** `variorum-bostock2026-3`: what files of the book are called, without their endings. A draft has no number. */
export const bookName = (context: CiteContext): string =>
  `${bookStem(context.edition.data)}-${bookVersion(context).edition ?? 'draft'}`;

const said = strings.titles;

async function partsOf(context: CiteContext): Promise<Part[]> {
  const { edition } = context;
  const parts: [Part['kind'], string, Chapter[]][] = [
    ['title', book.titlePage, titleChapters(edition, bookVersion(context))],
    ['essay', said.essay, await essayChapters(edition)],
    ['threads', said.threads, await threadChapters(edition)],
    ['argument', said.argument, argumentChapters(edition)],
    ['models', said.models, await modelChapters(edition)],
    ['glossary', said.glossary, await glossaryChapters(edition)],
    ['works', said.works, worksChapters(edition)],
    ['withdrawn', strings.editions.withdrawn, await withdrawnChapters(context)],
  ];
  return parts
    .filter(([, , chapters]) => chapters.length > 0)
    .map(([kind, title, chapters]) => ({ kind, title, chapters }));
}

const titled = ({ data }: Edition) => ({
  title: essayTitle(data),
  site: data.name,
  editors: nameOf(editorsOf(data)),
  authors: data.original.author.map((one) => fullName(one)),
  text: data.text,
  cover: book.cover[data.text](fullName(data.original.author)),
  description: data.description,
  words: strings.foot[data.text],
  address: absolute(HOME, data.site),
  original: data.original.url,
});

/** Makes the book of an edition. */
export async function bookOf(context: CiteContext): Promise<Book> {
  const { edition } = context;
  const parts = await partsOf(context);
  const anchors = anchorsOf(edition);
  for (const { tree } of chaptersOf({ parts })) {
    withoutRoles(tree);
    linkWithin(tree, anchors, edition.data.site);
  }
  return {
    language: edition.data.language,
    ...titled(edition),
    name: bookName(context),
    version: bookVersion(context),
    parts,
  };
}
