import { Document, type Scalar } from 'yaml';
import { ORIGINAL_TYPES } from '../../schemas/original-types.ts';
import type { Post } from '../normal-form.ts';
import { partName } from '../person-name.ts';
import type { Wish } from './wish.ts';
import { languageOf, wordsFor, type Words } from './words.ts';

/** What a new edition says of itself and of the work that it is of. */

const SITES: Record<string, string> = {
  'www.lesswrong.com': 'LessWrong',
  'www.greaterwrong.com': 'LessWrong',
  'forum.effectivealtruism.org': 'Effective Altruism Forum',
  'www.alignmentforum.org': 'AI Alignment Forum',
};

/** The day of the work, or else the earliest year that its comments name; the site shows it until somebody sets it right. */
function issuedOf({ date, comments }: Post): string {
  const dates = [date, ...comments.map((comment) => comment.date)].filter((one) => one !== null).sort();
  return date ? date.slice(0, 10) : (dates[0]?.slice(0, 4) ?? '0000');
}

/** What it appeared in, as its address tells; a work of one's own may have appeared nowhere yet. */
function placeOf({ url }: Post): object {
  if (url === null) return {};
  const { hostname } = new URL(url);
  return { container: SITES[hostname] ?? hostname, url };
}

/** Who wrote it: one person, or a list of several. */
function authorsOf({ authors }: Post, said: Words['said']): object {
  const named = authors.map((author) => ({
    ...partName(author),
    status: 'proven',
    evidence: said.namesAuthor,
  }));
  const nobody = { family: said.unknown, status: 'unknown', evidence: said.namesNoAuthor };
  return named.length > 1 ? named : (named[0] ?? nobody);
}

function editionData(post: Post, text: Wish['text']): object {
  const language = languageOf(post, text);
  const { said } = wordsFor(post, text);
  const title = post.title ?? said.untitled;
  return {
    site: 'https://edition.example',
    description:
      text === 'original'
        ? said.description(title, post.authors, post.comments.length)
        : `An edition of “${title}” with its discussion, in the making.`,
    ...(text === 'original' ? { name: title, text, ...(language === 'en' ? {} : { language }) } : {}),
    original: {
      type: ORIGINAL_TYPES[0],
      title,
      author: authorsOf(post, said),
      issued: issuedOf(post),
      ...placeOf(post),
    },
  };
}

/** What an editor adds next, as it is written. */
const TO_ADD = ` Who signs the notes in annotations/ek.mdx, and the shelves of the glossary:
 editors: { ek: { family: Kay, given: Elin } }
 categories: { things: Things of the time }`;

export function editionYaml(post: Post, text: Wish['text']): string {
  const document = new Document(editionData(post, text));
  const remark = (path: string[], comment: string): void => {
    (document.getIn(path, true) as Scalar).comment = ` ${comment}`;
  };
  remark(['site'], 'the address that the edition will have for good');
  remark(['original', 'type'], `or ${ORIGINAL_TYPES.slice(1).join(', ')}`);
  document.comment = TO_ADD;
  return document.toString({ lineWidth: 0 });
}
