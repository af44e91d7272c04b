import { writeFiles } from '../src/files/write.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { stop } from './stop.ts';
import { contentOrStop } from './content-or-stop.ts';
import { askedFor, OPTIONS, USAGE } from './keep-commands.ts';
import { broughtBy, keptOf } from './keeping.ts';
import { argumentsOf } from './usage.ts';
import './reader-gone.ts';

/** `npm run keep`: gives the numbers itself, and writes only what leaves the edition without a new fault. */

const { values, positionals } = argumentsOf(USAGE, { options: OPTIONS, allowPositionals: true });
try {
  const edit = askedFor(positionals, values);
  const files = contentOrStop();
  const { ref, files: changed } = edit(keptOf(files));
  const { faults, toBeDone } = broughtBy(files, changed);
  if (faults.length) stop(...faults, 'Nothing was written.');
  writeFiles(contentFolder(), changed);
  const written = `Written: ${changed.map(({ path }) => path).join(', ')}.${ref ? ` The new reference is ${ref}.` : ''}`;
  console.log([written, ...(toBeDone.length ? ['To be done:', ...toBeDone] : [])].join('\n'));
} catch (error) {
  stop((error as Error).message);
}
