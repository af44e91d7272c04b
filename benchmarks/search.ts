import { readContent } from '../src/reading/content-folder.ts';
import { buildEdition } from '../src/reading/build.ts';
import { coldSearch, OURS, VITEPRESS, type Cold, type Way } from './searching/cold.ts';
import { readGraded, splitHeldOut, type Graded } from './searching/graded.ts';
import { keystrokes } from './searching/keystrokes.ts';
import { means, measure } from './searching/measures.ts';
import { oddStrings } from './searching/odd-strings.ts';
import { withVitePress } from './searching/vitepress.ts';
import { ask, openSearch, withSession, type Session } from '../scripts/search-session.ts';
import '../scripts/reader-gone.ts';

/** `npm run bench:search`: how well the built site's search answers, and how soon, in a real browser. Fails nothing. */
const RUNS = 5;
const COLD_QUERY = 'reward hacking';

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const quantile = (numbers: readonly number[], q: number): number =>
  sorted(numbers)[Math.floor(q * (numbers.length - 1))]!;

interface Answered extends Graded {
  ranked: string[];
}

function printMeasures(title: string, answered: readonly Answered[]): void {
  const row = (name: string, some: readonly Answered[]): void => {
    const { success1, recall5, reciprocalRank, ndcg10 } = means(some.map((one) => measure(one, one.ranked)));
    const cells = [success1, recall5, reciprocalRank, ndcg10].map((value) => (value?.toFixed(3) ?? '–').padStart(10));
    console.log(name.padEnd(12), String(some.length).padStart(4), ...cells);
  };
  console.log(`\n${title}`);
  console.log('kind            n  success@1   recall@5        MRR    nDCG@10');
  row('all', answered);
  for (const kind of new Set(answered.map((one) => one.kind)))
    row(
      kind,
      answered.filter((one) => one.kind === kind),
    );
}

async function answerAll(session: Session): Promise<void> {
  const page = await openSearch(session);
  const answered: Answered[] = [];
  for (const graded of readGraded()) answered.push({ ...graded, ranked: await ask(page, graded.query) });
  const { tuning, heldOut } = splitHeldOut(answered);
  const ranked = (some: readonly Graded[]): Answered[] => some as Answered[];
  printMeasures('All graded queries', answered);
  printMeasures('Those that were tuned on', ranked(tuning));
  printMeasures('Those held out', ranked(heldOut));

  const times = await keystrokes(
    page,
    tuning.slice(0, 60).map(({ query }) => query),
  );
  console.log(
    `\nkeystroke to painted results, warm: median ${quantile(times, 0.5).toFixed(1)} ms, 95th of 100 ${quantile(times, 0.95).toFixed(1)} ms (${times.length} keys)`,
  );
  const odd = await keystrokes(page, oddStrings(200), { whole: true });
  console.log(`odd strings: median ${quantile(odd, 0.5).toFixed(1)} ms, slowest ${quantile(odd, 1).toFixed(1)} ms`);
}

async function coldRuns(session: Session, way: Way): Promise<void> {
  const runs: Cold[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await coldSearch(session, way, COLD_QUERY));
  const median = (key: keyof Cold): number =>
    quantile(
      runs.map((run) => run[key]),
      0.5,
    );
  console.log(
    `${way.name.padEnd(26)} ${median('time').toFixed(0).padStart(6)} ms ${(median('bytes') / 1000).toFixed(1).padStart(8)} kB in ${median('requests')} requests`,
  );
}

const { edition } = buildEdition(readContent());
if (!edition) throw new Error('The content cannot be read: run “npm run check”.');
await withSession('dist', async (session) => {
  await answerAll(session);
  console.log(`\nFrom opening the search on a cold page to the first results, 1.6 Mbit/s, 150 ms, median of ${RUNS}:`);
  await coldRuns(session, OURS);
});
await withVitePress(edition, (dist) => withSession(dist, (session) => coldRuns(session, VITEPRESS)));
