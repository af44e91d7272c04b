import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysAt, readArguments, USAGE } from '../src/citing/ledger/arguments.ts';
import { collectLedger, LEDGER_FILE } from '../src/citing/ledger/file.ts';
import { addressesSince, changesIn } from '../src/citing/ledger/look-up.ts';
import { besideOf } from '../src/citing/ledger/of-content.ts';
import { publish, type Publication } from '../src/citing/ledger/publish.ts';
import type { Ledger } from '../src/citing/ledger/schema.ts';
import { wordingsOf } from '../src/citing/ledger/wordings.ts';
import { exampleSite, unsaidFacts } from '../src/edition/hints.ts';
import { sentenceOf, type Problem } from '../src/edition/problem.ts';
import { buildEdition } from '../src/reading/build.ts';
import { readContent } from '../src/reading/content-folder.ts';
import { replaceLedger } from './replace-ledger.ts';

/** Throws what keeps an edition from being published, a sentence a line. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length) throw new Error([...problems.map(sentenceOf), 'Nothing was published.'].join('\n'));
}

function publication(args: readonly string[]): Publication {
  try {
    return readArguments(args, daysAt(new Date()));
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What the newest edition of a ledger brought. */
function changesSaid(ledger: Ledger): string {
  const { number, date, site } = ledger.editions.at(-1)!;
  const { added, reworded, withdrawn } = changesIn(ledger, number);
  const list = (keys: string[]): string => (keys.length > 20 ? String(keys.length) : keys.join(', ') || 'none');
  const pages = addressesSince(ledger, number);
  return (
    `Edition ${number} of ${date}. New: ${list(added)}. Reworded: ${list(reworded)}. Withdrawn: ${list(withdrawn)}.` +
    (pages.length ? ` Pages that stay from now on: ${list(pages)}.` : '') +
    (site === undefined ? '' : ` From now on it lies at ${site}.`)
  );
}

function publishing(args: readonly string[], folder: string): string {
  const asked = publication(args);
  const path = join(folder, LEDGER_FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const files = readContent(folder);
  const { edition, problems } = buildEdition(files);
  refuse(problems);
  const old = collectLedger(before === null ? [] : [{ path: LEDGER_FILE, text: before }]);
  refuse(old.problems);
  // Citations name the address that an edition was first published at, and the work as it was: they stay, even an example.
  if (!old.ledger!.editions.length) refuse([...exampleSite(edition!.data.site), ...unsaidFacts(edition!.data)]);
  const next = publish(old.ledger!, wordingsOf(edition!), asked, besideOf(files, edition!));
  refuse(next.problems);
  if (next.ledger === old.ledger) return 'Nothing has changed since the last edition: nothing was published.';
  replaceLedger(folder, next.ledger, before);
  return changesSaid(next.ledger);
}

/** What a publication says, and the code to exit with. */
export interface Published {
  status: 0 | 1;
  said: string;
}

/** Publishes the content of a folder as a new edition: the only writer of the ledger. Writes nothing if anything is wrong. */
export function publishEdition(args: readonly string[], folder: string): Published {
  try {
    return { status: 0, said: publishing(args, folder) };
  } catch (error) {
    return { status: 1, said: (error as Error).message };
  }
}
