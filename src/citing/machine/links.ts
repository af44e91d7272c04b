import type { Edition } from '../../edition/edition.ts';
import type { Mention } from '../../edition/mention.ts';
import type { LinkRecord } from './shapes.ts';

function target(mention: Mention): Omit<LinkRecord, 'source'>[] {
  switch (mention.kind) {
    case 'term':
      return [{ relation: 'mentions-term', target: mention.id }];
    case 'work':
      return [{ relation: 'cites-work', target: mention.id }];
    case 'range':
      return [{ relation: 'refers-to', target: mention.to.from }];
    case 'note':
      return [{ relation: 'calls-note', target: mention.to }];
    case 'references':
      return mention.at.map((at) => ({ relation: 'refers-to', target: at }));
    // An image is shown where it stands, and leads nowhere; what a link of Markdown means nobody has said.
    case 'image':
    case 'address':
      return [];
    // Only pages show these, and pages are no part of the edition's own links.
    case 'passage':
    case 'comment':
    case 'model':
      return [];
  }
}

/** Every link of the edition, without repetitions: by hand, by recognised terms, by quoting and answering. */
export function linksOf(edition: Edition): LinkRecord[] {
  const bodies = [
    ...[...edition.passages.values()].map((one) => ({ source: one.ref as string, ...one })),
    ...edition.terms.map((one) => ({ source: one.slug, ...one })),
  ];
  const byHand = bodies.flatMap(({ source, mentions }) =>
    mentions.flatMap((mention) => target(mention).map((link) => ({ source, ...link }))),
  );
  const uses = [...edition.uses].flatMap(([slug, all]) =>
    all.map(({ at }): LinkRecord => ({ source: at, relation: 'mentions-term', target: slug })),
  );
  const responses = [...edition.responses].flatMap(([passage, all]) =>
    all.map(({ from, relation }): LinkRecord => ({ source: from, relation, target: passage })),
  );
  const replies = [...edition.comments.values()].flatMap(({ ref, replyTo }): LinkRecord[] =>
    replyTo ? [{ source: ref, relation: 'replies-to', target: replyTo }] : [],
  );
  const all = [...byHand, ...uses, ...responses, ...replies];
  return [...new Map(all.map((link) => [`${link.source} ${link.relation} ${link.target}`, link])).values()];
}
