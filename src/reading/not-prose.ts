import katex from 'katex';
import type { Image, Nodes } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { imageMeant } from '../edition/images.ts';
import { problem, type Place, type Problem } from '../edition/problem.ts';
import { isRemark } from './remarks.ts';
import { placeOf } from './mdx.ts';
import type {} from './footnote-calls.ts';

function formulaProblem(tex: string, displayMode: boolean, place: Place): Problem[] {
  try {
    katex.renderToString(tex, { throwOnError: true, displayMode, strict: 'error' });
    return [];
  } catch (error) {
    const why = (error as Error).message
      .replace(/^.*?KaTeX parse error: /s, '')
      // It underlines the place with combining characters.
      .replace(/\u0332/g, '')
      .replace(/\s+/g, ' ')
      .slice(0, 120);
    const short = tex.replace(/\s+/g, ' ').slice(0, 40);
    return [problem(place, 'bad-formula', `the formula “${short}” cannot be set (${why})`, 'correct its TeX')];
  }
}

function imageProblems({ url, alt }: Image, place: Place): Problem[] {
  if (imageMeant(url) === null)
    return [
      problem(
        place,
        'image',
        `“${url.slice(0, 60)}” is no image of this edition`,
        'put a PNG, JPEG, GIF, WebP or AVIF file into images/ and write /images/ with its name',
      ),
    ];
  return alt?.trim()
    ? []
    : [problem(place, 'image', `“${url}” has no words in its place`, 'say between [ and ] what it shows')];
}

/** Addresses that a reader may be led to: of the web, of the post, by telephone, and those within the site. */
const LEADS = /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i;

const addressProblems = (url: string, place: Place): Problem[] =>
  LEADS.test(url)
    ? []
    : [
        problem(
          place,
          'link-address',
          `“${url.slice(0, 40)}” is no address to lead to`,
          'write one with https://, or that of a page of this site, like /works/',
        ),
      ];

export const importProblem = (place: Place): Problem =>
  problem(place, 'import', 'content imports or exports nothing', 'remove the line; all components are there');

/** A note in Markdown's form beside what a file is made of, as one writes it at the end. */
export const footnoteProblem = (place: Place): Problem =>
  problem(
    place,
    'footnote',
    'this is a footnote in Markdown’s form, and content holds none',
    'say it in the text, or in essay/notes.mdx as <Passage id="N1">, called by <NoteCall to="N1"/> where it is called now',
  );

/** What is wrong with a node for itself: content is data, and its formulas can be set. */
export function nodeProblems(node: Nodes, file: string): Problem[] {
  const place = placeOf(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [importProblem(place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        isRemark(node.value)
          ? problem(
              place,
              'expression',
              `“{${node.value.slice(0, 30)}}” stands within a line`,
              'put a note for editors on a line of its own',
            )
          : problem(
              place,
              'expression',
              `“{${node.value.slice(0, 30)}}” is code in MDX`,
              'put it in backticks or a formula',
            ),
      ];
    case 'inlineMath':
      return formulaProblem(node.value, false, place);
    case 'math':
      return formulaProblem(node.value, true, place);
    case 'image':
      return imageProblems(node, place);
    case 'imageReference':
      return [problem(place, 'image', 'an image is named elsewhere than where it stands', 'write ![words](/images/…)')];
    case 'link':
      return addressProblems(node.url, place);
    case 'text':
      return (node.data?.footnoteCalls ?? []).map(({ call, position }) =>
        problem(
          placeOf(file, { position }),
          'footnote',
          `“${call}” calls a footnote, and content holds none`,
          'say it in the text, or call a note of the essay: <NoteCall to="N1"/>',
        ),
      );
    case 'footnoteDefinition':
      return [problem(place, 'footnote', 'content holds no footnotes of its own', 'say it in the text')];
    default:
      return [];
  }
}
