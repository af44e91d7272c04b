import { stringify } from 'yaml';
import { printRange } from '../../edition/reference.ts';
import { ORIGINALS_VERSION, type Originals } from '../../schemas/originals.ts';
import type { Outline } from '../../schemas/outline.ts';
import { fingerprintOf, printFingerprints } from '../align/fingerprints.ts';
import type { Post } from '../normal-form.ts';
import { partName } from '../person-name.ts';
import { workOf } from '../originals.ts';
import type { FileText } from '../../files/write.ts';
import { carriedBodies, settleQuotations } from './carried/bodies.ts';
import { Pictures, type Picture } from './carried/pictures.ts';
import type { Bodies } from './bodies.ts';
import { candidatesIn } from './candidates.ts';
import { sectionMdx, threadMdx } from './mdx.ts';
import { restatedBodies } from './restated.ts';
import { isQuote, planEdition, type Plan, type PlannedComment, type PlannedPassage } from './plan.ts';

/** A new edition of an imported work: every file of its content folder. */

const UNKNOWN_ADDRESS = 'https://address.invalid/';

const SITES: Record<string, string> = {
  'www.lesswrong.com': 'LessWrong',
  'www.greaterwrong.com': 'LessWrong',
  'forum.effectivealtruism.org': 'Effective Altruism Forum',
  'www.alignmentforum.org': 'AI Alignment Forum',
};

/** What nobody has said yet, as the person who goes on with the edition needs to know it. */
export function blanksOf(post: Post, text: Wish['text']): string[] {
  return [
    'site',
    ...(text === 'original' ? [] : ['description']),
    ...(post.title === null ? ['original.title'] : []),
    ...(post.authors.length ? [] : ['original.author']),
    ...(post.date === null ? ['original.issued'] : []),
    ...(post.url === null ? ['original.url', 'original.container'] : []),
  ];
}

/** The earliest year that the copy names; the site shows it until somebody sets it right. */
function yearOf({ date, comments }: Post): string {
  const dates = [date, ...comments.map((comment) => comment.date)].filter((one) => one !== null).sort();
  return date ? date.slice(0, 10) : (dates[0]?.slice(0, 4) ?? '0000');
}

/** Who wrote it: one person, or a list of several. */
function authorsOf({ authors }: Post): object {
  const named = authors.map((author) => ({
    ...partName(author),
    status: 'confirmed',
    evidence: 'The imported copy names the author.',
  }));
  const nobody = { family: 'Unknown', status: 'unknown', evidence: 'The imported copy names no author.' };
  return named.length > 1 ? named : (named[0] ?? nobody);
}

function editionYaml(post: Post, text: Wish['text']): string {
  const url = post.url ?? UNKNOWN_ADDRESS;
  const { hostname } = new URL(url);
  const title = post.title ?? 'Untitled';
  const by = post.authors.length ? `, by ${post.authors.join(' and ')}` : '';
  const n = post.comments.length;
  const said = n ? `, with ${n === 1 ? 'one comment' : `${n} comments`}` : '';
  return stringify(
    {
      site: 'https://edition.example',
      description:
        text === 'original' ? `${title}${by}${said}.` : `An edition of “${title}” with its discussion, in the making.`,
      ...(text === 'original' ? { name: title, text } : {}),
      original: {
        title,
        author: authorsOf(post),
        container: SITES[hostname] ?? hostname,
        issued: yearOf(post),
        url,
      },
    },
    { lineWidth: 0 },
  );
}

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

/** Ranges are written as text. */
const outlineJson = (outline: Outline): string =>
  `${JSON.stringify(outline, (key, value: unknown) => (key === 'quote' && value ? printRange(value as Parameters<typeof printRange>[0]) : value), 1)}\n`;

const commentsOf = ({ threads }: Plan): PlannedComment[] => threads.flatMap(({ comments }) => comments);

const passagesOf = (plan: Plan): PlannedPassage[] => [
  ...plan.sections.flatMap(({ passages }) => passages),
  ...commentsOf(plan).flatMap(({ items }) => items.filter((item): item is PlannedPassage => !isQuote(item))),
];

const wordsOf = ({ blocks }: PlannedPassage): string => blocks.map(({ text }) => text).join(' ');

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

const NEXT: Record<Wish['text'], (passages: number) => string> = {
  restated: (n) =>
    `${n} passages are to be restated; \`CONTENT=… npm run check:content\` lists those that still are. \`CONTENT=… npm start\` shows the edition as it stands. The words of the source are in \`originals/\`, which git ignores: never commit them. How to go on is in the project's handbook for editors, \`content/README.md\`.`,
  original: (n) =>
    `${n} passages stand here in their authors' own words. \`CONTENT=… npm start\` shows the edition. How to go on is in the project's handbook for editors, \`content/README.md\`.`,
};

function readme(post: Post, plan: Plan, warnings: string[], text: Wish['text']): string {
  const candidates = candidatesIn(plan).map(({ term, uses, first }) => `- ${term} (${uses} ×, first in ${first})`);
  return [
    `# ${post.title ?? 'An edition in the making'}`,
    NEXT[text](passagesOf(plan).length),
    `To be filled in, in \`edition.yaml\`: ${blanksOf(post, text).join(', ')}.`,
    ...(warnings.length ? ['## What the copy lacks or left open', warnings.map((one) => `- ${one}`).join('\n')] : []),
    '## Candidates for the glossary',
    'An entry needs a shelf: the first names its own under `categories` in `edition.yaml`.',
    candidates.join('\n') || 'None were found.',
  ]
    .join('\n\n')
    .concat('\n');
}

const aboutMdx = (text: string): string => `---
title: About this edition
description: How this edition is made, and how to read its references.
menu: About
---

${text} Every passage has a reference that never changes its meaning.
`;

const ABOUT: Record<Wish['text'], string> = {
  restated: aboutMdx(
    "This edition restates a work and its discussion passage by passage. A restatement is not a quotation: the words are the editors' own.",
  ),
  original: aboutMdx("This edition carries a work and its discussion passage by passage, in their authors' own words."),
};

/** How a new edition is to be made. */
export interface Wish {
  /** Whose words the passages are in. */
  text: 'restated' | 'original';
  /** Files that lie below the folder of the source: pictures among them are carried. */
  beside: readonly string[];
}

const mdxFiles = (plan: Plan, bodies: Bodies): FileText[] => [
  ...plan.sections.map((section, i) => ({ path: `essay/${section.id}.mdx`, text: sectionMdx(section, i + 1, bodies) })),
  ...plan.threads.map((thread) => ({ path: `threads/${thread.slug}.mdx`, text: threadMdx(thread, bodies) })),
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
}

const lacking = (missing: readonly string[]): string[] =>
  missing.length
    ? [
        `${missing.length === 1 ? 'A picture is' : `${missing.length} pictures are`} not carried, since ${missing.length === 1 ? 'it does' : 'they do'} not lie beside the source as a PNG, JPEG, GIF, WebP or AVIF file: ${missing.join(', ')}. The words in its place are kept.`,
      ]
    : [];

/** What a link post leads to has no place in a text that is carried: whoever goes on with the edition gives it one. */
const linking = ({ link }: Post, text: Wish['text']): string[] =>
  link === null || text === 'restated' ? [] : [`The post as a whole is a link to ${link}: say so where it belongs.`];

/** Every file of the new content folder, by its path. */
export function scaffold(
  post: Post,
  sources: Originals['sources'],
  warnings: string[],
  { text, beside }: Wish = { text: 'restated', beside: [] },
): NewEdition {
  const plan = planEdition(post, text === 'original');
  if (text === 'original') settleQuotations(plan);
  const prints = new Map(passagesOf(plan).map((one) => [one.ref, fingerprintOf(wordsOf(one))]));
  const pictures = new Pictures(beside);
  const mdx = mdxFiles(plan, text === 'original' ? carriedBodies(plan, pictures) : restatedBodies);
  const said = [...warnings, ...lacking(pictures.missing), ...linking(post, text)];
  return {
    files: [
      { path: 'README.md', text: readme(post, plan, said, text) },
      { path: 'edition.yaml', text: editionYaml(post, text) },
      { path: 'outline.json', text: outlineJson(outlineOf(plan)) },
      { path: 'fingerprints.json', text: printFingerprints(prints) },
      { path: 'pages/about.mdx', text: ABOUT[text] },
      ...mdx,
      ...(text === 'original' ? [] : originalsFiles(plan, post, sources, warnings)),
    ],
    pictures: pictures.carried,
  };
}
