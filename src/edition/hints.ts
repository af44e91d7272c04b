import type {} from 'mdast-util-math';
import { bodiesOf } from './bodies.ts';
import { nodesIn } from './component.ts';
import type { Edition } from './edition.ts';
import { LANGUAGES } from '../strings/strings.ts';
import { problem, type Problem } from './problem.ts';
import type { EditionData } from './types.ts';

type Hint = (edition: Edition) => Problem[];

/** A sentence a file: they are many, and mended file by file. */
const withoutQuestions: Hint = ({ passages }) => {
  const asking = [...passages.values()].filter(
    ({ ref, asks, text }) => !ref.startsWith('A') && text.trim() && !asks.length,
  );
  return [...Map.groupBy(asking, ({ place }) => place.file).values()].map((inFile) => {
    const refs = inFile.map(({ ref }) => ref);
    const what = `${refs.join(', ')} ${refs.length === 1 ? 'has' : 'have'} no \`asks\``;
    return problem(inFile[0]!.place, 'no-questions', what, 'give each passage one to three questions that it answers');
  });
};

/** Hosts of examples (RFC 2606). */
const EXAMPLE = /\.(example|invalid|test)$/;

/** Whether an address is one that nobody can have. */
export const isExample = (url: string): boolean => EXAMPLE.test(new URL(url).hostname);

const place = { file: 'edition.yaml', line: 1 };

/** That the address of an edition is an example: what is published there, and cited, could never be found. */
export const exampleSite = (site: string): Problem[] =>
  isExample(site)
    ? [problem(place, 'placeholder', `“${site}” is an example`, 'set `site` to where the edition will be')]
    : [];

/** What an import writes where its copy names no author, in whichever language. */
const isNobodyYet = ({ family, evidence }: { family: string; evidence: string }): boolean =>
  Object.values(LANGUAGES).some(({ scaffold }) => family === scaffold.unknown && evidence === scaffold.namesNoAuthor);

/** That nobody has said yet who wrote a work, or when: it would be cited as “Unknown, 0000”. */
export const unsaidFacts = ({ original: { author, issued } }: Pick<EditionData, 'original'>): Problem[] => [
  ...(author.some(isNobodyYet)
    ? [
        problem(
          place,
          'placeholder',
          `“${author[0]!.family}” stands for an author whom the copy did not name`,
          'set `original.author`, or say in its `evidence` that nobody knows',
        ),
      ]
    : []),
  ...(/^0000/.test(issued)
    ? [problem(place, 'placeholder', `“${issued}” is no date`, 'set `original.issued` to when the work came out')]
    : []),
];

/** What stands where nobody has said yet what is to stand there. */
function placeholders({ data }: Edition): Problem[] {
  const { url } = data.original;
  return [
    ...exampleSite(data.site),
    ...unsaidFacts(data),
    ...(url && isExample(url)
      ? [problem(place, 'placeholder', `“${url}” is an example`, 'set `original.url`, or leave it out')]
      : []),
  ];
}

/** What TeX says by name, and words that are set as words on purpose. */
const BY_NAME = /\\(?:text\w*|math\w+|operatorname\*?)\s*\{[^{}]*\}|\\[a-zA-Z]+/g;
/** Two words, side by side as in a sentence. */
const PROSE = /(?<!\p{L})\p{L}{2,}[,;.]?\s+(?:\p{L}[,;.]?\s+)?\p{L}{2,}/u;

const isProse = (tex: string): boolean => PROSE.test(tex.replace(BY_NAME, ' + '));

/** Between two signs of the dollar stands a formula: words there are mostly those between two prices. */
const proseInFormulas: Hint = (edition) =>
  bodiesOf(edition).flatMap(({ nodes, place }) =>
    [...nodesIn(nodes)].flatMap((node) => {
      if (node.type !== 'inlineMath' || !isProse(node.value)) return [];
      const what = `“$${node.value.slice(0, 40)}$” is a formula that holds words`;
      return [problem(place, 'prose-formula', what, 'write \\$ for a dollar, or the words as \\text{…}')];
    }),
  );

/** A heading over nothing: a source may have one, and an editor may have forgotten what was to stand below it. */
const bareSections: Hint = ({ sections }) =>
  sections
    .filter(({ items, level }, i) => !items.length && (sections[i + 1]?.level ?? 0) <= level)
    .map(({ id, place }) => {
      const what = `“${id}” has no passage, and no section below it`;
      return problem(place, 'empty-entry', what, 'write its first passage, or take the file out');
    });

/** What is no fault, and would make an edition better: said only to an editor who asks. */
export const hintsOn: Hint = (edition) => [
  ...placeholders(edition),
  ...bareSections(edition),
  ...withoutQuestions(edition),
  ...proseInFormulas(edition),
];
