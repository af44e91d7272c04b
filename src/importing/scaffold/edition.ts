import { ORIGINALS_VERSION, type Originals } from '../../schemas/originals.ts';
import { printOutline, type Outline } from '../../schemas/outline.ts';
import { fingerprintOf, printFingerprints } from '../align/fingerprints.ts';
import { startOf } from '../characters.ts';
import type { Post } from '../normal-form.ts';
import { workOf } from '../originals.ts';
import type { FileText } from '../../files/write.ts';
import { carriedBodies, settleQuotations } from './carried/bodies.ts';
import { Pictures, type Picture } from './carried/pictures.ts';
import type { Bodies } from './bodies.ts';
import { editionYaml } from './edition-yaml.ts';
import { aboutMdx, readme } from './guide.ts';
import { sectionMdx, threadMdx } from './mdx.ts';
import { restatedBodies } from './restated.ts';
import { isQuote, isTitle, passagesOf, planEdition, textOfPassage, type Plan, type PlannedComment } from './plan.ts';
import type { Wish } from './wish.ts';
import { toTranslate, wordsFor, type Words } from './words.ts';

/** A new edition of an imported work: every file of its content folder. */

export function outlineOf({ sections, threads }: Plan): Outline {
  return {
    sections: sections.map(({ id, title, level, passages }) => ({
      id,
      title,
      level,
      passages: passages.map(({ ref }) => ref),
    })),
    threads: threads.map(({ ref, comments }) => ({
      ref,
      comments: comments.map((one) => ({
        ref: one.ref,
        replyTo: one.replyTo,
        items: one.items.map((item) => (isQuote(item) ? { quote: item.of } : item.ref)),
      })),
    })),
  };
}

const commentsOf = ({ threads }: Plan): PlannedComment[] => threads.flatMap(({ comments }) => comments);

/** Originals need no alignment here: the references were given to these very blocks. */
function plannedOriginals(plan: Plan, post: Post, sources: Originals['sources'], warnings: string[]): Originals {
  const quotations = commentsOf(plan).flatMap(({ ref, items }) => {
    const quotes = items.filter(isQuote).map(({ block }) => block);
    return quotes.length ? [[ref, quotes] as const] : [];
  });
  return {
    version: ORIGINALS_VERSION,
    sources,
    work: workOf(post),
    passages: Object.fromEntries(passagesOf(plan).map(({ ref, blocks }) => [ref, { blocks, how: 'exact', score: 1 }])),
    gaps: {},
    quotations: Object.fromEntries(quotations),
    comments: Object.fromEntries(
      commentsOf(plan).map(({ ref, comment: { id, author, date: at } }) => [ref, { id, author, date: at }]),
    ),
    unplaced: [],
    warnings,
  };
}

const mdxFiles = (plan: Plan, bodies: Bodies, words: Words): FileText[] => [
  ...plan.sections.map((section, i) => ({ path: `essay/${section.id}.mdx`, text: sectionMdx(section, i + 1, bodies) })),
  ...plan.threads.map((thread) => ({ path: `threads/${thread.slug}.mdx`, text: threadMdx(thread, bodies, words) })),
];

/** What has its own words in it needs no copy beside them. */
const originalsFiles = (plan: Plan, post: Post, sources: Originals['sources'], warnings: string[]): FileText[] => [
  { path: '.gitignore', text: 'originals/\n' },
  {
    path: 'originals/originals.json',
    text: `${JSON.stringify(plannedOriginals(plan, post, sources, warnings), null, 1)}\n`,
  },
];

export interface NewEdition {
  files: FileText[];
  /** Files of pictures that are to be copied into `images/`. */
  pictures: Picture[];
  /** What whoever goes on with it is to know, in sentences. */
  said: string[];
}

/** A line about pictures that could not be carried; none where all are. */
export const lacking = (missing: readonly string[]): string[] =>
  missing.length
    ? [
        `${missing.length === 1 ? 'A picture is' : `${missing.length} pictures are`} not carried, since ${missing.length === 1 ? 'it does' : 'they do'} not lie beside the source, or in it, as a PNG, JPEG, GIF, WebP or AVIF file: ${missing.join(', ')}. The words in its place are kept.`,
      ]
    : [];

/** Where notes are called that nothing in the copy calls. */
const strays = (plan: Plan): string[] =>
  passagesOf(plan).flatMap(({ ref, stray = [] }) =>
    stray.map(
      (note) =>
        `${note} is called at the end of ${ref}, since nothing in the copy calls it: put the call where it belongs.`,
    ),
  );

/** What a link post leads to has no place in a text that is carried: whoever goes on with the edition gives it one. */
const linking = ({ link }: Post, text: Wish['text']): string[] =>
  link === null || text === 'restated' ? [] : [`The post as a whole is a link to ${link}: say so where it belongs.`];

/** Titles are words alone: where they lead is for the text. */
const linkedTitles = ({ blocks }: Post, text: Wish['text']): string[] =>
  text === 'restated'
    ? []
    : blocks
        .filter(isTitle)
        .flatMap((block) =>
          (block.links ?? []).map(
            ({ href }) =>
              `The title “${startOf(block.text)}” is a link to ${href}, which no title has: say so where it belongs.`,
          ),
        );

/** Every file of the new content folder, by its path. Where the words are the source's own, so is the order of the files. */
export function scaffold(
  post: Post,
  sources: Originals['sources'],
  warnings: string[],
  wish: Wish = { text: 'restated', beside: [] },
): NewEdition {
  const { text, beside } = wish;
  const words = wordsFor(post, text);
  const plan = planEdition(post, text === 'original');
  if (text === 'original') settleQuotations(plan);
  const prints = new Map(passagesOf(plan).map((one) => [one.ref, fingerprintOf(textOfPassage(one))]));
  const pictures = new Pictures(beside);
  const mdx = mdxFiles(
    plan,
    text === 'original' ? carriedBodies(plan, pictures, words.said.outside) : restatedBodies,
    words,
  );
  const said = [
    ...strays(plan),
    ...lacking(pictures.missing),
    ...linking(post, text),
    ...linkedTitles(post, text),
    ...toTranslate(post, text),
  ];
  return {
    files: [
      { path: 'README.md', text: readme(post, plan, [...warnings, ...said], wish) },
      { path: 'edition.yaml', text: editionYaml(post, text) },
      ...(text === 'original' ? [] : [{ path: 'outline.json', text: printOutline(outlineOf(plan)) }]),
      { path: 'fingerprints.json', text: printFingerprints(prints) },
      { path: 'pages/about.mdx', text: aboutMdx(words, text) },
      ...mdx,
      ...(text === 'original' ? [] : originalsFiles(plan, post, sources, warnings)),
    ],
    pictures: pictures.carried,
    said,
  };
}
