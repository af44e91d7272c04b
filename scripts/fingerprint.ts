import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/reading/content-folder.ts';
import { printFingerprints } from '../src/importing/align/fingerprints.ts';
import { fingerprintsFromDump } from '../src/importing/align/from-dump.ts';
import { outlineSchema } from '../src/schemas/outline.ts';
import { writeWhole } from '../src/files/write.ts';
import './reader-gone.ts';

/**
 * Writes `fingerprints.json` of the content folder from a complete flat dump of the source:
 * `node scripts/fingerprint.ts DUMP`. Hashes only; run it once, and again only when references are added.
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/fingerprint.ts DUMP');
  process.exit(2);
}
const folder = contentFolder();
const outline = outlineSchema.parse(JSON.parse(readFileSync(join(folder, 'outline.json'), 'utf8')));
const fingerprints = fingerprintsFromDump(readFileSync(file, 'utf8'), outline, file);
writeWhole(join(folder, 'fingerprints.json'), printFingerprints(fingerprints));
console.log(`${fingerprints.size} fingerprints in ${join(folder, 'fingerprints.json')}`);
