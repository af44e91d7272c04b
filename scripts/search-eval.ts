import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask, openSearch, withSession } from './search-session.ts';
import { stop } from './stop.ts';
import './reader-gone.ts';

/**
 * `npm run search:eval -- QUERIES.json [--out FILE]`: puts each query to the search of the built site in a real browser
 * and writes the references it ranks, `[{ "query": …, "refs": ["E27", "hive", …] }]`, to the file or to standard output.
 */
const USAGE =
  'Usage: npm run search:eval -- QUERIES.json [--out FILE]\nQUERIES.json: an array of strings, or of objects with “query”.';

/** The queries of a file; ends the process with a sentence when it has none. */
function readQueries(file: string): string[] {
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    stop(`${file} cannot be read: ${(error as Error).message}`);
  }
  const queries = Array.isArray(entries)
    ? entries.map((entry: unknown) =>
        typeof entry === 'object' && entry !== null && 'query' in entry ? entry.query : entry,
      )
    : [];
  const wrong = queries.findIndex((query) => typeof query !== 'string');
  if (!queries.length || wrong >= 0)
    stop(`${file} holds no array of queries${wrong >= 0 ? ` (see its entry ${wrong + 1})` : ''}.\n${USAGE}`);
  return queries as string[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
if (positionals.length !== 1) stop(USAGE);
const queries = readQueries(positionals[0]!);
const answers = await withSession('dist', async (session) => {
  const page = await openSearch(session);
  const found = [];
  for (const query of queries) found.push({ query, refs: await ask(page, query) });
  return found;
}).catch((error: Error) => stop(error.message));
const json = `${JSON.stringify(answers, null, 1)}\n`;
if (values.out) writeFileSync(values.out, json);
else process.stdout.write(json);
