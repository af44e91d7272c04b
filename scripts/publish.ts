import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/reading/content-folder.ts';
import { readArguments, USAGE } from '../src/citing/ledger/arguments.ts';
import { collectLedger, LEDGER_FILE } from '../src/citing/ledger/file.ts';
import { changesIn } from '../src/citing/ledger/look-up.ts';
import { publish, type Publication } from '../src/citing/ledger/publish.ts';
import { wordingsOf } from '../src/citing/ledger/wordings.ts';
import { buildEdition } from '../src/reading/build.ts';
import { sentenceOf, type Problem } from '../src/edition/problem.ts';
import { contentOrStop } from './content-or-stop.ts';
import { replaceLedger } from './replace-ledger.ts';

/** Publishes the content as a new edition: the only writer of the ledger. Exits 1, and writes nothing, if anything is wrong. */
function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const orStop = (problems: readonly Problem[]): void => {
  if (problems.length) stop(...problems.map(sentenceOf), 'Nothing was published.');
};

function publication(): Publication {
  try {
    return readArguments(process.argv.slice(2), new Date().toLocaleDateString('sv-SE'));
  } catch (error) {
    return stop((error as Error).message, USAGE);
  }
}

const asked = publication();
const folder = contentFolder();
const path = join(folder, LEDGER_FILE);
const before = existsSync(path) ? readFileSync(path, 'utf8') : null;

const { edition, problems } = buildEdition(contentOrStop());
orStop(problems);
const old = collectLedger(before === null ? [] : [{ path: LEDGER_FILE, text: before }]);
orStop(old.problems);

const next = publish(old.ledger!, wordingsOf(edition!), asked);
orStop(next.problems);
if (next.ledger === old.ledger) {
  console.log('Nothing has changed since the last edition: nothing was published.');
} else {
  replaceLedger(folder, next.ledger, before);
  const { number, date } = next.ledger.editions.at(-1)!;
  const { added, reworded, withdrawn } = changesIn(next.ledger, number);
  const list = (keys: string[]): string => (keys.length > 20 ? String(keys.length) : keys.join(', ') || 'none');
  console.log(
    `Edition ${number} of ${date}. New: ${list(added)}. Reworded: ${list(reworded)}. Withdrawn: ${list(withdrawn)}.`,
  );
}
