import { writeFiles } from '../src/files/write.ts';
import { answer } from '../src/keeping/comments.ts';
import { insert, split, withdraw } from '../src/keeping/edits.ts';
import type { Edit, Kept } from '../src/keeping/structure.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { contentOrStop } from './content-or-stop.ts';
import { keptOf, newFaults } from './keeping.ts';
import { argumentsOf } from './usage.ts';

const USAGE = `usage: npm run keep -- insert E3            a passage after E3, to be written
       npm run keep -- split E3 [--after 2]   what follows its first paragraph, or its first two, as a passage of its own
       npm run keep -- withdraw E3            takes it out; with T2.3 a comment and its passages
       npm run keep -- answer T2.3 --by NAME  a comment that answers T2.3, to be written`;

/** Gives the numbers itself, and writes only what leaves the edition without a new fault. */
function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const { values, positionals } = argumentsOf(USAGE, {
  options: { after: { type: 'string' }, by: { type: 'string' } },
  allowPositionals: true,
});

function edit(kept: Kept): Edit {
  const [command, ref, ...more] = positionals;
  if (!ref || more.length) throw new Error(USAGE);
  if (command === 'insert') return insert(kept, ref);
  if (command === 'split') return split(kept, ref, Number(values.after ?? 1));
  if (command === 'withdraw') return withdraw(kept, ref);
  if (command === 'answer' && values.by) return answer(kept, ref, { by: values.by });
  throw new Error(USAGE);
}

const files = contentOrStop();
try {
  const { ref, files: changed } = edit(keptOf(files));
  const faults = newFaults(files, changed);
  if (faults.length) stop(...faults, 'Nothing was written.');
  writeFiles(contentFolder(), changed);
  console.log(`Written: ${changed.map(({ path }) => path).join(', ')}.${ref ? ` The new reference is ${ref}.` : ''}`);
} catch (error) {
  stop((error as Error).message);
}
