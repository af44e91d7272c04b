import type { Post } from '../normal-form.ts';
import { candidatesIn } from './candidates.ts';
import { passagesOf, type Plan } from './plan.ts';
import { npmFor } from './npm-for.ts';
import type { Wish } from './wish.ts';
import type { Words } from './words.ts';

/** What a new edition says to those who go on with it, and to its readers. */

/** Whether a text of which nobody said the language is in letters that English has not. */
function isForeign({ language, blocks }: Post, text: Wish['text']): boolean {
  if (text === 'restated' || language !== undefined) return false;
  const letters =
    blocks
      .map((block) => block.text)
      .join(' ')
      .match(/\p{L}/gu) ?? [];
  return letters.filter((one) => !/\p{Script=Latin}/u.test(one)).length > letters.length / 2;
}

/** What nobody has said yet, as the person who goes on with the edition needs to know it. */
function blanksOf(post: Post, text: Wish['text']): string[] {
  return [
    'site',
    ...(isForeign(post, text) ? ['language'] : []),
    ...(text === 'original' ? [] : ['description']),
    ...(post.title === null ? ['original.title'] : []),
    ...(post.authors.length ? [] : ['original.author']),
    ...(post.date === null ? ['original.issued'] : []),
    ...(post.url === null && text === 'restated' ? ['original.url', 'original.container'] : []),
  ];
}

const HOW = "How to go on is in the project's handbook for editors, `content/README.md`.";

const NEXT: Record<Wish['text'], (passages: number) => string> = {
  restated: (n) =>
    `${n} passages are to be restated; the check lists those that still are. The words of the source are in \`originals/\`, which git ignores: never commit them. ${HOW}`,
  original: (n) => `${n} passages stand here in their authors' own words. ${HOW}`,
};

/** The commands that an editor needs, for this folder. */
function commandsFor({ text, folder = 'FOLDER' }: Wish): string {
  const run = npmFor(folder);
  return [
    `- \`${run} start\` builds the edition and shows it; \`${run} run dev\` shows it while you write.`,
    `- \`${run} run check:content\` says in seconds what is wrong, with file, line and remedy.`,
    `- \`${run} run build\` builds what may be published${text === 'original' ? '' : ', once every passage is written'}. For a host that builds, name the folder as \`CONTENT\` in \`.github/workflows/publish.yml\`.`,
  ].join('\n');
}

export function readme(post: Post, plan: Plan, warnings: string[], wish: Wish): string {
  const candidates = candidatesIn(plan).map(({ term, uses, first }) => `- ${term} (${uses} ×, first in ${first})`);
  return [
    `# ${post.title ?? 'An edition in the making'}`,
    NEXT[wish.text](passagesOf(plan).length),
    commandsFor(wish),
    `To be filled in, in \`edition.yaml\`: ${blanksOf(post, wish.text).join(', ')}.`,
    ...(warnings.length ? ['## What the copy lacks or left open', warnings.map((one) => `- ${one}`).join('\n')] : []),
    '## Candidates for the glossary',
    'An entry needs a shelf: the first names its own under `categories` in `edition.yaml`.',
    candidates.join('\n') || 'None were found.',
  ]
    .join('\n\n')
    .concat('\n');
}

export const aboutMdx = ({ said: { about } }: Words, text: Wish['text']): string => `---
title: ${about.title}
description: ${about.description}
menu: ${about.menu}
---

${about.whose[text]} ${about.references}

## ${about.heading}

${about.rights[text]}
`;
