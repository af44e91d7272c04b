import { readdirSync, readFileSync } from 'node:fs';
import { HONESTY_HEADINGS } from '../../src/schemas/model.ts';
import type { SourceFile } from '../../src/edition/source.ts';

const entry = (term: string, formula: string): string => `---
title: Coffee
summary: A robot on its way.
passages: [E1]
terms: [${term}]
order: 1
rule: { file: coffee/choice.ts, function: bestOf }
---

What <Ref to="E1"/> says, with $${formula}$.

${HONESTY_HEADINGS.map((heading) => `## ${heading}\n\nText.\n`).join('\n')}`;

/** A model of the first edition for another, which has E1 and this term; its text has this formula. */
export const modelFiles = (term: string, formula = 'p_a'): SourceFile[] => [
  { path: 'models/coffee.mdx', text: entry(term, formula) },
  ...readdirSync('content/models/coffee').map((name) => ({
    path: `models/coffee/${name}`,
    text: readFileSync(`content/models/coffee/${name}`, 'utf8'),
  })),
];
