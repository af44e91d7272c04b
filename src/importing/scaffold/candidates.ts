import type { Reference } from '../../edition/reference.ts';
import type { Block } from '../../schemas/source-block.ts';
import { passagesOf, type Plan, type PlannedPassage } from './plan.ts';

/** Words of a work that may want an entry in its glossary: abbreviations, names of more than one word, and coinages. */
export interface Candidate {
  term: string;
  uses: number;
  /** Where it is used first. */
  first: Reference;
}

const ABBREVIATION = /\b[A-Z][A-Z0-9]+(?:-\d+)?s?\b/g;
const NAME = /(?<=\p{Ll}[,;]?\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)+/gu;
const COINAGE = /[“"‘]([\p{L}][\p{L}-]*(?:\s[\p{L}-]+){0,2})[”"’]/gu;

const LEAST_USES = { abbreviation: 1, name: 2, coinage: 2 };
const MOST = 60;

/** What stands in code and formulas is no word of the work's. */
const proseOf = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ type }) => type !== 'code' && type !== 'math')
    .map(({ text }) => text)
    .join('\n');

function count(passages: PlannedPassage[], pattern: RegExp, least: number): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { ref, blocks } of passages)
    for (const match of proseOf(blocks).matchAll(pattern)) {
      const term = (match[1] ?? match[0]).replace(/\s+/g, ' ');
      const known = found.get(term.toLowerCase());
      if (known) known.uses++;
      else found.set(term.toLowerCase(), { term, uses: 1, first: ref });
    }
  return [...found.values()].filter(({ uses }) => uses >= least);
}

/** The most used first. */
export function candidatesIn(plan: Plan): Candidate[] {
  const passages = passagesOf(plan);
  const all = [
    ...count(passages, ABBREVIATION, LEAST_USES.abbreviation),
    ...count(passages, NAME, LEAST_USES.name),
    ...count(passages, COINAGE, LEAST_USES.coinage),
  ];
  const unique = new Map(all.map((one) => [one.term.toLowerCase(), one]));
  return [...unique.values()].sort((a, b) => b.uses - a.uses || (a.term < b.term ? -1 : 1)).slice(0, MOST);
}
