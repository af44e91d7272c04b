import { ANNOTATIONS, ESSAY, HOME, permalink } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import type { Comment } from '../../edition/types.ts';
import type { CiteContext } from '../context.ts';
import { linkedFrom } from '../markdown.ts';
import { certainName } from './person.ts';

/**
 * The comments as annotations of the essay: W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), one
 * collection with one page.
 */
export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
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

interface Selector {
  type: 'FragmentSelector';
  conformsTo: 'http://www.rfc-editor.org/rfc/rfc3236';
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
  motivation: 'commenting' | 'replying';
  creator?: { type: 'Person'; name: string };
  body: { id: string; type: 'TextualBody'; value: string; format: 'text/markdown'; language: 'en'; purpose: string };
  target: (SpecificResource | string)[] | string;
}

const onEssay = (ref: Reference, exact: string | null, site: string): SpecificResource => ({
  type: 'SpecificResource',
  source: absolute(ESSAY, site),
  selector: {
    type: 'FragmentSelector',
    conformsTo: 'http://www.rfc-editor.org/rfc/rfc3236',
    value: idOf(ref),
    ...(exact !== null && { refinedBy: { type: 'TextQuoteSelector', exact } }),
  },
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
      language: 'en',
      purpose: motivation,
    },
    target: targetsOf(comment, context),
  };
}

/** `/annotations.json` */
export function annotationCollection(context: CiteContext): AnnotationCollection {
  const items = [...context.edition.comments.values()].map((comment) => annotationOf(comment, context));
  const id = absolute(ANNOTATIONS, context.edition.data.site);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Comments on “${context.edition.data.original.title}”`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
