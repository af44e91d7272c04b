import { buildEdition } from '../../../src/reading/build.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { FILES, publishedContext } from './small-edition.ts';

const NOTES = `---
---

<Annotation id="A1" on="E2" words="second paragraph, with $x^2$ in it">

A remark on *these* words.

</Annotation>

<Annotation id="A2" on="T1.1.1">

A remark on all of it.

</Annotation>

<Annotation id="A3" on="E1" words="first paragraph about a">

A remark on words of several kinds.

</Annotation>
`.replace('second paragraph, with $x^2$ in it', 'second paragraph');

/** The small edition with notes of an editor. */
export function annotatedContext() {
  const files = FILES.map((file) =>
    file.path === 'edition.yaml'
      ? { ...file, text: `${file.text}\neditors: { ek: { family: Kay, given: Elin } }\n` }
      : file,
  );
  const { edition, problems } = buildEdition([...files, { path: 'annotations/ek.mdx', text: NOTES }]);
  if (!edition || problems.length) throw new Error(problems.map(sentenceOf).join('\n'));
  return publishedContext(edition);
}
