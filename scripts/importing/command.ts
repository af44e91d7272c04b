import type { Fresh } from '../../src/importing/fresh.ts';
import type { Job, Outcome } from '../../src/importing/job.ts';
import type { Wish } from '../../src/importing/scaffold/wish.ts';
import { readArguments, USAGE, UsageError, type Told } from './arguments.ts';
import { checkTargets, plan, readFile, readKnown, write } from './files.ts';
import { pathsBeside } from './pictures-beside.ts';

/** `npm run import`: reads copies of a source, and writes what is wished of them. */

/** What a command works with. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  /** How a job is done. */
  run: (job: Job) => Promise<Outcome>;
  /** Takes what it says, a line or several. */
  say: (text: string) => void;
  warn: (text: string) => void;
}

const newIn = ({ fresh }: Outcome): Fresh | null =>
  fresh && fresh.prints.length + fresh.quotations.length > 0 ? fresh : null;

/** Adds what is new, where all else can be written too. What reads an edition is loaded only then: it takes a second. */
async function addedFrom(outcome: Outcome, told: Told, { known }: Job): Promise<string[]> {
  plan(outcome, told);
  const fresh = newIn(outcome);
  if (!fresh) return [];
  const { addFresh } = await import('./add-fresh.ts');
  const { fingerprints } = known!;
  return addFresh({ fresh, copy: outcome.carried, fingerprints, sources: told.files });
}

/** Only an edition that carries its text carries its pictures, and a folder that holds a source may hold much else. */
const besideOf = ({ files }: Told, text: Wish['text'] | undefined): readonly string[] | undefined =>
  text === 'original' ? pathsBeside(files) : undefined;

function jobOf(told: Told, known: Job['known']): Job {
  const { text, folder } = told;
  const beside = besideOf(told, folder === undefined ? known?.text : text);
  return {
    files: told.files.map((file) => ({ ...readFile(file, told), beside })),
    known,
    scaffold: folder === undefined ? null : { text, beside: beside ?? [], folder },
    wantsForm: told.json !== undefined,
  };
}

const ADD_EMPTY = 'Add --add to make empty passages, to be written, of what is new.';
const ADD_CARRIED = 'Add --add to carry what is new into the edition.';

async function importing(told: Told, { run, say, warn }: Surroundings): Promise<void> {
  const known = told.folder === undefined ? await readKnown() : null;
  checkTargets(told, known);
  const job = jobOf(told, known);
  const first = await run(job);
  const added = told.add && !told.dryRun ? await addedFrom(first, told, job) : [];
  const outcome = added.length ? await run({ ...job, known: await readKnown() }) : first;
  for (const line of [...outcome.summary, ...(told.full ? outcome.full : [])]) say(line);
  for (const warning of outcome.warnings) warn(`warning: ${warning}`);
  for (const line of added) say(line);
  if (newIn(outcome) && !told.add) say(outcome.carried ? ADD_CARRIED : ADD_EMPTY);
  say(write(outcome, told));
}

/** Says every fault in one sentence. Resolves with the code to exit with: 1 where the import fails, 2 where it was told wrongly. */
export async function importCommand(args: string[], surroundings: Surroundings): Promise<number> {
  try {
    const told = readArguments(args, surroundings.env);
    if (told.help) surroundings.say(USAGE);
    else await importing(told, surroundings);
    return 0;
  } catch (error) {
    const { message } = error as Error;
    surroundings.warn(error instanceof UsageError ? `${message}; npm run import -- --help says how.` : message);
    return error instanceof UsageError ? 2 : 1;
  }
}
