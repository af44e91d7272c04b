import type { Edition } from './edition.ts';
import type { Body, Comment } from './types.ts';

const quotedFromOutside = ({ items }: Comment): Body[] =>
  items.flatMap((item) => (item.type === 'quotation' && item.outside ? [item.outside.body] : []));

/** Every body of prose: of passages and notes, gaps, quotations from outside, glossary, pages and models. */
export const bodiesOf = ({ passages, gaps, comments, terms, pages, models }: Edition): Body[] => [
  ...passages.values(),
  ...gaps.values(),
  ...[...comments.values()].flatMap(quotedFromOutside),
  ...terms,
  ...pages,
  ...models,
];
