import { ANNOTATIONS, ESSAY, HOME, permalink } from '../../edition/addresses.ts';
import { moveSentence } from '../../edition/argument/say.ts';
import type { Move } from '../../edition/argument/types.ts';
import { absolute } from '../../edition/base.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import type { Annotation as EditorsNote, Comment } from '../../edition/types.ts';
import { files } from '../../strings/languages/en.ts';
import type { CiteContext } from '../context.ts';
import { linkedFrom } from '../markdown.ts';
import { BROADER, motivationIri } from './argument/motivations.ts';
import { moveIri } from './argument/record.ts';
import { certainName } from './person.ts';

/** The W3C's context, and a motivation of its model that it lacks: what reads JSON-LD would take that for an address. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { assessing: 'http://www.w3.org/ns/oa#assessing' }] as const;

/**
 * The comments as annotations of the essay: W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), one
 * collection with one page.
 */
export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: AnnotationPage;
}

interface AnnotationPage {
  id: string;
  type: 'AnnotationPage';
  startIndex: 0;
  items: Annotation[];
}

/** What defines fragments of HTML, by the address that the model's table has for it. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

interface Selector {
  type: 'FragmentSelector';
  conformsTo: typeof HTML_FRAGMENTS;
  value: string;
  refinedBy?: { type: 'TextQuoteSelector'; exact: string };
}

interface SpecificResource {
  type: 'SpecificResource';
  source: string;
  selector: Selector;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'commenting' | 'replying' | 'assessing' | 'questioning' | 'describing';
  creator?: { type: 'Person' | 'Organization'; name: string };
  body: { id?: string; type: 'TextualBody'; value: string; format: 'text/markdown'; language: string; purpose: string };
  target: (SpecificResource | string)[] | string;
}

const onEssay = (ref: Reference, exact: string | null, site: string): SpecificResource => ({
  type: 'SpecificResource',
  source: absolute(ESSAY, site),
  selector: {
    type: 'FragmentSelector',
    conformsTo: HTML_FRAGMENTS,
    value: idOf(ref),
    ...(exact !== null && { refinedBy: { type: 'TextQuoteSelector', exact } }),
  },
});

/** Words of a passage, where it stands. */
const onPassage = (ref: Reference, exact: string | null, edition: CiteContext['edition']): SpecificResource => ({
  ...onEssay(ref, exact, edition.data.site),
  source: absolute(edition.address(ref).split('#')[0]!, edition.data.site),
});

/** Essay passages that a comment quotes or answers, and the comment that it replies to. */
function targetsOf({ ref, replyTo }: Comment, { edition }: CiteContext): Annotation['target'] {
  const { site } = edition.data;
  const passages = [...edition.responses].filter(
    ([passage, all]) => edition.standing(passage).section && all.some(({ from }) => from === ref),
  );
  const quoted = edition.quotations.filter((one) => one.in === ref && one.passages.length === 1);
  const anchored = passages.map(([passage]) => {
    const quotation = quoted.find((one) => one.passages[0]!.ref === passage);
    return onEssay(passage, quotation?.quotation.words ?? null, site);
  });
  const parent = replyTo ? [absolute(permalink(replyTo), site)] : [];
  const all = [...anchored, ...parent];
  return all.length ? all : absolute(ESSAY, site);
}

function annotationOf(comment: Comment, context: CiteContext): Annotation {
  const { edition, wordings } = context;
  const name = certainName(edition.speaker(comment.ref));
  const motivation = comment.replyTo ? 'replying' : 'commenting';
  return {
    id: absolute(`${permalink(comment.ref)}#annotation`, edition.data.site),
    type: 'Annotation',
    motivation,
    ...(name !== null && { creator: { type: 'Person', name } }),
    body: {
      id: absolute(permalink(comment.ref), edition.data.site),
      type: 'TextualBody',
      value: linkedFrom(HOME, wordings.get(comment.ref)!.markdown),
      format: 'text/markdown',
      language: context.edition.data.language,
      purpose: motivation,
    },
    target: targetsOf(comment, context),
  };
}

/** A note of an editor, on the words that it is on. */
function noteAnnotation({ ref, on, words }: EditorsNote, { edition, wordings }: CiteContext): Annotation {
  const { site, language } = edition.data;
  const id = absolute(permalink(ref), site);
  return {
    id: `${id}#annotation`,
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: edition.speaker(ref).name! },
    body: {
      id,
      type: 'TextualBody',
      value: linkedFrom(HOME, wordings.get(ref)!.markdown),
      format: 'text/markdown',
      language,
      purpose: 'commenting',
    },
    target: [onPassage(on, words, edition)],
  };
}

/** What a move is aimed at: a passage of a comment, or the passages of the essay that it stands beside. */
function movedAt(move: Move, { edition }: CiteContext): Annotation['target'] {
  const { site } = edition.data;
  if (move.target.kind === 'passage') return absolute(permalink(move.target.ref), site);
  const places = [...edition.argument!.beside].filter(([, moves]) => moves.includes(move));
  return places.map(([ref]) => onEssay(ref, null, site));
}

/** What a comment does, as the editors read it: they are its creators. */
function moveAnnotation(move: Move, context: CiteContext): Annotation {
  const { site, name } = context.edition.data;
  return {
    id: moveIri(move, site),
    type: 'Annotation',
    motivation: BROADER[move.act],
    creator: { type: 'Organization', name },
    body: {
      type: 'TextualBody',
      value: `${moveSentence(move, context.edition.argument!)}: ${move.gist}`,
      format: 'text/markdown',
      language: context.edition.data.language,
      purpose: motivationIri(move.act, site),
    },
    target: movedAt(move, context),
  };
}

/** `/annotations.json`: every comment, and every move of the argument that comments make. */
export function annotationCollection(context: CiteContext): AnnotationCollection {
  const { comments, argument } = context.edition;
  const items = [
    ...context.edition.annotations.map((note) => noteAnnotation(note, context)),
    ...[...comments.values()].map((comment) => annotationOf(comment, context)),
    ...[...(argument?.fates.keys() ?? [])].map((move) => moveAnnotation(move, context)),
  ];
  const id = absolute(ANNOTATIONS, context.edition.data.site);
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: files.annotations(context.edition.data.original.title),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
