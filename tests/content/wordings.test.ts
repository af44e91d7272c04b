import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import { markdownOf } from '../../src/citing/markdown.ts';
import { parseWording } from '../../src/citing/parse-wording.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';

const edition = buildEdition(readContent()).edition!;

test.for([...wordingsOf(edition)])('what the ledger keeps of %s reads back as itself', ([, { markdown }]) => {
  const nodes = parseWording(markdown);
  expect(markdownOf(nodes, edition)).toBe(markdown);
  expect(toHast({ type: 'root', children: nodes })).toMatchObject({ type: 'root' });
});
