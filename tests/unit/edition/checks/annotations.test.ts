import { expect, test } from 'vitest';
import { FILES } from '../../citing/small-edition.ts';
import { replaced, sentences } from '../../small.ts';

const EDITORS = { path: 'edition.yaml', text: `${FILES[0]!.text}\neditors: { ek: { family: Kay, given: Elin } }\n` };
const withNote = (attributes: string, name = 'ek') =>
  sentences([
    ...replaced('essay/start.mdx', 'A third paragraph concludes.', 'A third paragraph concludes a paragraph.').map(
      (file) => (file.path === EDITORS.path ? EDITORS : file),
    ),
    { path: `annotations/${name}.mdx`, text: `---\n---\n\n<Annotation ${attributes}>\n\nA remark.\n\n</Annotation>\n` },
  ]);

test.for([
  ['id="A1" on="E3" words="third paragraph"', []],
  ['id="A1" on="E3" words="third\u00A0paragraph"', []],
  ['id="A1" on="E3"', []],
  [
    'id="A1" on="E3" words="fourth"',
    [
      'the words “fourth” of A1 do not stand in E3: copy them from its text, or leave them out for a note on all of it (annotation-words).',
    ],
  ],
  [
    'id="A1" on="E3" words="paragraph"',
    ['the words “paragraph” of A1 stand 2 times in E3: give more of the words around them (annotation-words).'],
  ],
  ['id="A1" on="E9"', ['A1 is on E9, which is no passage: correct `on` (dangling-reference).']],
  ['id="A1" on="A1"', ['A1 is on A1, which is no passage: correct `on` (dangling-reference).']],
  ['id="N7" on="E3"', ['N7 may not be a note of the editors: number it like A1 (misplaced-reference).']],
] as const)('%s', ([attributes, said]) =>
  expect(withNote(attributes)).toEqual(said.map((one) => `annotations/ek.mdx:4 ${one}`)),
);

test('a note is signed by an editor whom the edition has', () =>
  expect(withNote('id="A1" on="E3"', 'zz')).toEqual([
    'annotations/zz.mdx:4 A1 is signed by “zz”: name “zz” under `editors` in edition.yaml (unknown-editor).',
  ]));
