import { count } from '../src/edition/counting.ts';
import { hintsOn } from '../src/edition/hints.ts';
import { sentenceOf } from '../src/edition/problem.ts';
import { readAndCheck } from '../src/reading/checked.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { contentOrStop } from './content-or-stop.ts';
import { stop } from './stop.ts';
import { argumentsOf } from './usage.ts';
import './reader-gone.ts';

/**
 * Reads the content and reports everything that is wrong with it, a sentence a line; with `--hints` also what would make it
 * better. Exits 1 if anything is wrong.
 */
const { values } = argumentsOf('usage: npm run check:content [-- --hints]', {
  options: { hints: { type: 'boolean' } },
});
const { edition, problems } = readAndCheck(contentOrStop());
for (const problem of problems) console.error(sentenceOf(problem));
if (problems.length || !edition) stop(`${count(problems.length, 'problem')} in ${contentFolder()}`);
if (values.hints) for (const hint of hintsOn(edition)) console.log(sentenceOf(hint));
const { passages, gaps, comments, threads, terms, works, quotations } = edition;
console.log(
  `content: ${passages.size} passages, ${gaps.size} gaps, ${threads.length} threads with ${comments.size} comments, ` +
    `${quotations.length} quotations, ${terms.length} terms, ${works.length} works`,
);
