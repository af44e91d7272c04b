import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { build } from '../astro.ts';

/**
 * An edition as an editor has it after an hour: started with `--new` from a saved page (an invented work), a few
 * passages written, the rest to be written, and a gap that the imported copy fills.
 */

const PAGE = 'tests/fixtures/import/lesswrong-page/page.html';
const TECHNICAL = 'tests/fixtures/import/technical-page/page.html';

/** What is written so far, by reference. */
export const WRITTEN: Record<string, string> = {
  E1: 'A winter on a rock with a hive, the author holds, is loud.',
  E2: 'What such a hive asks for is listed next.',
  'T1.1.2': 'The commenter disputes it.',
};

/** What the fuller copy has where others have a gap. */
export const FILLED = 'A drawing of the tower stood in this place.';

export const HOSTILE = '<script>alert(1)</script><b onclick="alert(2)">Kept</b>';

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} was to be changed.`);
  writeFileSync(file, changed);
}

/** Writes a passage's text wherever it stands. */
function write(folder: string, ref: string, words: string): void {
  const files = ['essay', 'threads'].flatMap((one) =>
    readdirSync(join(folder, one)).map((name) => join(folder, one, name)),
  );
  const file = files.find((one) => readFileSync(one, 'utf8').includes(`<Passage id="${ref}"`));
  if (!file) throw new Error(`There is no ${ref} in ${folder}.`);
  edit(file, (text) =>
    text.replace(`<Passage id="${ref}">\n`, `<Passage id="${ref}" asks={["What of ${ref}?"]}>\n\n${words}\n`),
  );
}

/** A gap at the end of the first section, which the imported copy fills. */
function addGap(folder: string): void {
  const [first] = JSON.parse(readFileSync(join(folder, 'outline.json'), 'utf8')).sections;
  edit(join(folder, 'outline.json'), (text) => {
    const outline = JSON.parse(text);
    outline.sections[0].passages.push('G1');
    return JSON.stringify(outline);
  });
  edit(
    join(folder, 'essay', `${first.id}.mdx`),
    (text) => `${text}\n<Gap id="G1" lost="A drawing">\n\nThe text points to it.\n\n</Gap>\n`,
  );
  edit(join(folder, 'originals/originals.json'), (text) => {
    const originals = JSON.parse(text);
    originals.gaps.G1 = { blocks: [{ type: 'paragraph', text: FILLED }], how: 'gap', score: 1 };
    originals.passages.E3.blocks[0].html = HOSTILE;
    return JSON.stringify(originals);
  });
}

/** The page with what a technical one has at the end of its essay, but for its notes. */
function technicalPage(): string {
  const [$, $part] = [PAGE, TECHNICAL].map((file) => load(readFileSync(file)));
  $part!('.footnote-reference, .footnotes').remove();
  $!('#postContent > .footnotes').before($part!('#postContent').html()!);
  return $!.html();
}

export function makeEdition(folder: string): void {
  const page = `${folder}.html`;
  writeFileSync(page, technicalPage());
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', '--new', folder, page], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The import of ${page} failed:\n${stdout}${stderr}`);
  for (const [ref, words] of Object.entries(WRITTEN)) write(folder, ref, words);
  addGap(folder);
}

export function copyWithoutOriginals(edition: string, folder: string): void {
  cpSync(edition, folder, { recursive: true });
  rmSync(join(folder, 'originals'), { recursive: true });
}

/** `npm start` without its serving: what a reader's own machine builds. */
export const buildForOneself = (content: string, outDir: string): string =>
  build(outDir, { CONTENT: content }, { nodeArgs: ['--env-file=own-machine.env'] });

/** A draft of what `npm run build` would publish. */
export const buildForPublic = (content: string, outDir: string, originals = ''): string =>
  build(outDir, { CONTENT: content, DRAFT: '1', ORIGINALS: originals });
