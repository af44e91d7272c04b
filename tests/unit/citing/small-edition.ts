import type { CiteContext } from '../../../src/citing/context.ts';
import { publish } from '../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../../src/citing/ledger/wordings.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import type { SourceFile } from '../../../src/edition/source.ts';

/** The smallest content that has one of everything that can be cited. */
export const FILES: SourceFile[] = [
  {
    path: 'edition.yaml',
    text: `
site: https://edition.example
description: An edition for tests.
categories: { training: Training }
original:
  title: On {Braces} & 100% "Quotes" _in_ Titles
  author: { family: Author, given: Ann, status: proven, evidence: Signed. }
  container: The Journal
  issued: "2020-05"
  url: https://journal.example/a_very/long-address/that-goes-on-and-on/for-more-than-eighty-characters/on-braces?x=~1&y=50%25#top
`,
  },
  {
    path: 'outline.json',
    text: JSON.stringify({
      sections: [
        { id: 'start', title: 'Start', level: 1, passages: ['E1', 'E2', 'G1', 'E3'] },
        { id: 'notes', title: 'Notes', level: 1, passages: ['N1'] },
      ],
      threads: [
        {
          ref: 'T1',
          comments: [
            { ref: 'T1.1', replyTo: null, items: [{ quote: 'E1–E2' }, 'T1.1.1', 'T1.1.2'] },
            { ref: 'T1.2', replyTo: 'T1.1', items: ['T1.2.1'] },
            { ref: 'T1.3', replyTo: 'T1.2', items: ['T1.3.1'] },
          ],
        },
      ],
    }),
  },
  {
    path: 'essay/start.mdx',
    text: `---
title: Start
level: 1
order: 1
---

<Passage id="E1" asks={["Why?"]}>

A *first* paragraph about [a link](https://elsewhere.example/) and a <Term id="widget">widget</Term>.<NoteCall to="N1"/>

<Editor>

An opinion of ours.

</Editor>

</Passage>

<Passage id="E2" asks={["How?"]}>

A second paragraph, with $x^2$ in it; see <Ref to="E1"/> and <Work id="smith-1999"/>.

</Passage>

<Gap id="G1" lost="A picture">

The source ends in a colon.

</Gap>

<Passage id="E3" asks={["What?"]}>

A third paragraph concludes.

</Passage>
`,
  },
  {
    path: 'essay/notes.mdx',
    text: `---
title: Notes
level: 1
order: 2
---

<Passage id="N1" asks={["Which?"]}>

A note.

</Passage>
`,
  },
  {
    path: 'threads/one.mdx',
    text: `---
ref: T1
title: One thread
summary: What is at issue.
about: [E1]
speakers:
  named: { name: Carl Commenter, attributions: [{ comments: [T1.1], status: proven, evidence: Signed. }] }
  guess: { name: Gwen, attributions: [{ comments: [T1.2], status: inferred, evidence: Answers for her. }] }
  nobody: { attributions: [{ comments: [T1.3], status: unknown, evidence: Unsigned. }] }
---

<Comment id="T1.1" by="named">

<Quotes of="E1–E2"/>

<Passage id="T1.1.1" asks={["Really?"]}>

A comment begins.

</Passage>

<Passage id="T1.1.2" about="E3" asks={["Truly?"]}>

A comment ends.

</Passage>

</Comment>

<Comment id="T1.2" by="guess" replyTo="T1.1">

<Passage id="T1.2.1" asks={["Who?"]}>

An answer.

</Passage>

</Comment>

<Comment id="T1.3" by="nobody" replyTo="T1.2">

<Passage id="T1.3.1" asks={["Where?"]}>

An answer to the answer.

</Passage>

</Comment>
`,
  },
  {
    path: 'glossary/widget.mdx',
    text: `---
term: widget
short: A thing.
category: training
works: [smith-1999]
---

A thing in an example.

<Sense at="E1">Here, a small one.</Sense>
`,
  },
  {
    path: 'works/smith-1999.yaml',
    text: `
type: book
title: Widgets
author: [{ family: Smith, given: Jo }]
issued: "1999"
about: On widgets.
checked: The library.
`,
  },
];

export function editionOf(files: SourceFile[] = FILES): Edition {
  const { edition, problems } = buildEdition(files);
  if (!edition || problems.length) throw new Error(problems.map(sentenceOf).join('\n'));
  return edition;
}

/** The same edition with one file's text changed. */
export const edited = (path: string, change: (text: string) => string): Edition =>
  editionOf(FILES.map((file) => (file.path === path ? { path, text: change(file.text) } : file)));

/** The edition, published once. */
export function publishedContext(edition = editionOf()): CiteContext {
  const wordings = wordingsOf(edition);
  const { ledger } = publish(EMPTY_LEDGER, wordings, { date: '2026-01-02', why: 'First publication' });
  return { edition, wordings, ledger };
}

/** The same with an image in its second passage. */
export const picturedEdition = (image = 'bee.png'): Edition =>
  editionOf([
    ...FILES.map(({ path, text }) => ({
      path,
      text:
        path === 'essay/start.mdx' ? text.replace('A second paragraph', `![A bee](/images/${image}) A second`) : text,
    })),
    { path: `images/${image}`, text: '' },
  ]);

/** The same, of an essay of two authors: Ann Author and Gwen, who makes a comment. */
export const jointFiles = (): SourceFile[] =>
  FILES.map(({ path, text }) => ({
    path,
    text: text
      .replace(/author: (\{.*Signed\. \})/, 'author: [$1, { family: Gwen, status: proven, evidence: Signed too. }]')
      .replace('status: inferred, evidence: Answers for her.', 'status: proven, evidence: Signed.'),
  }));
