import { attributeOf, childrenOf, within, type XmlElement } from '../readers/exports/xml.ts';
import type { MarginComment } from '../documents/document.ts';
import type { Package } from './package.ts';

/** Comments in the margin of a document, as its parts say them: [MS-DOCX] has what Word says besides the standard. */

/** A comment as its part has it. */
interface Written extends Omit<MarginComment, 'content'> {
  /** The part that it stands in. */
  part: string;
  content: XmlElement;
}

const rootsOf = (pack: Package, type: string): { part: string; root: XmlElement }[] =>
  pack.related(pack.main, type).flatMap((part) => {
    const root = pack.part(part);
    return root ? [{ part, root }] : [];
  });

const childrenIn = (pack: Package, type: string): XmlElement[] =>
  rootsOf(pack, type).flatMap(({ root }) => root.children);

/** The last paragraph stands for its comment. */
const paragraphOf = (content: XmlElement): string | null =>
  attributeOf(within(content, ({ name }) => name === 'w:p').at(-1), 'w14:paraId');

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** Times in UTC by the paragraph that stands for a comment: the comment itself has the time of somebody’s clock. */
function timesIn(pack: Package): Map<string | null, string> {
  const times = new Map(
    childrenIn(pack, 'commentsExtensible').map((one) => [
      attributeOf(one, 'w16cex:durableId'),
      attributeOf(one, 'w16cex:dateUtc'),
    ]),
  );
  return new Map(
    childrenIn(pack, 'commentsIds').flatMap((one) => {
      const time = times.get(attributeOf(one, 'w16cid:durableId'));
      return time ? [[attributeOf(one, 'w16cid:paraId'), time] as const] : [];
    }),
  );
}

/** In the order in which the document has them. */
export function commentsIn(pack: Package): Written[] {
  const all = rootsOf(pack, 'comments').flatMap(({ part, root }) =>
    childrenOf(root, 'w:comment').map((content) => ({ part, content, paragraph: paragraphOf(content) })),
  );
  const extended = new Map(childrenIn(pack, 'commentsExtended').map((one) => [attributeOf(one, 'w15:paraId'), one]));
  const times = timesIn(pack);
  const ids = new Map(all.map(({ paragraph, content }) => [paragraph, attributeOf(content, 'w:id')]));
  return all.map(({ part, content, paragraph }) => {
    const more = extended.get(paragraph);
    const answered = attributeOf(more, 'w15:paraIdParent');
    return {
      id: attributeOf(content, 'w:id') ?? '',
      parent: answered === null ? null : (ids.get(answered) ?? null),
      author: attributeOf(content, 'w:author'),
      date: (paragraph === null ? undefined : times.get(paragraph)) ?? attributeOf(content, 'w:date'),
      isResolved: isTrue(attributeOf(more, 'w15:done')),
      part,
      content,
    };
  });
}
