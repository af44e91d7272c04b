import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trimStyle } from './styles/trim.ts';
import './reader-gone.ts';

/** `npm run trim:styles`: writes the citation styles that are used from the whole ones, which are kept beside the tests. */
const WHOLE = 'tests/fixtures/styles';
const USED = 'src/citing/styles';

for (const file of readdirSync(WHOLE).filter((name) => name.endsWith('.csl'))) {
  const source = readFileSync(join(WHOLE, file), 'utf8');
  const trimmed = trimStyle(source);
  writeFileSync(join(USED, file), trimmed);
  console.log(`${file}: ${source.length} → ${trimmed.length} characters`);
}
