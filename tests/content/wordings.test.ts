import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import { markdownOf } from '../../src/citing/markdown.ts';
import { parseWording } from '../../src/citing/parse-wording.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { breaking } from '../law.ts';

const edition = buildEdition(readContent()).edition!;

test('what the ledger keeps of each wording reads back as itself', () => {
  const broken = breaking(
    wordingsOf(edition),
    ([key]) => key,
    ([, { markdown }]) => {
      const nodes = parseWording(markdown);
      expect(markdownOf(nodes, edition)).toBe(markdown);
      expect(toHast({ type: 'root', children: nodes })).toMatchObject({ type: 'root' });
    },
  );
  expect(broken).toEqual([]);
});
