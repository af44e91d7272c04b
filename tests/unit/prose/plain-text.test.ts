import { expect, test } from 'vitest';
import { plainText } from '../../../src/prose/plain-text.ts';
import { nodesOf } from '../reading/bodies.ts';

test.for([
  ['One *two* **three** `four`.', 'One two three four.'],
  ['One.\n\nTwo.', 'One.\nTwo.'],
  ['One\ntwo.', 'One two.'],
  ['One\\\ntwo.', 'One\ntwo.'],
  ['- one\n- two', 'one\ntwo'],
  ['# Head\n\nBody', 'Head\nBody'],
  ['| a | b |\n|---|---|\n| c | d |', 'a b \nc d '],
  ['So $x^2$ is.', 'So x^2 is.'],
  ['One.\n\n<Spoiler>\nTwo.\n</Spoiler>\n\nThree.', 'One.\nTwo.\nThree.'],
  ['- One.\n\n  <Spoiler>\n  Two.\n  </Spoiler>\n\n  Three.', 'One.\nTwo.\nThree.'],
  ['See <Ref to="E1–E3"/> and <Work id="w"/>.', 'See E1–E3 and Work w.'],
  ['A <Term id="t">term</Term><NoteCall to="N1"/>.', 'A term.'],
  ['Said. <Editor>Ours.</Editor>', 'Said. '],
  ['[text](https://a.example/)', 'text'],
  ['', ''],
] as const)('plain text of %j', ([markdown, text]) =>
  expect(plainText(nodesOf(markdown), { labelOfWork: (id) => `Work ${id}` }).text).toBe(text),
);
