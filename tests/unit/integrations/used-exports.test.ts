import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { codeFor, statementsOf } from '../../../src/integrations/used-exports.ts';

const MODULE = `import { fold } from './fold.ts';
import type { Html } from './html.ts';

const joined = (words: string[]): string => words.join(', ');
/** What is said of some. */
export const some = (all: string[]): string => fold(joined(all));
export const none = 'none';
export function many(n: number): string {
  return n ? \`\${n} of them\` : none;
}
globalThis.said = true;
export { other } from './other.ts';`;

const namesOf = (code: string): string[] => statementsOf('said.ts', code).flatMap(({ names }) => names);

test('an export stays with what it needs, and with all that is imported or run', () => {
  const statements = statementsOf('said.ts', MODULE);
  const some = codeFor(['some'], statements);
  expect(namesOf(some)).toEqual(['joined', 'some']);
  for (const kept of ["'./fold.ts'", 'globalThis.said = true', "'./other.ts'"]) expect(some).toContain(kept);
  expect(namesOf(codeFor(['many'], statements))).toEqual(['none', 'many']);
  expect(codeFor(namesOf(MODULE), statements)).toContain('words.join');
});

function identifiersIn(code: string): Set<string> {
  const found = new Set<string>();
  new Visitor({ Identifier: ({ name }) => void found.add(name) }).visit(parseSync('said.ts', code).program);
  return found;
}

test('of what the site says in each language, no export lacks what it names', () => {
  for (const language of ['en', 'de']) {
    const statements = statementsOf('said.ts', readFileSync(`src/strings/languages/${language}.ts`, 'utf8'));
    const all = statements.flatMap(({ names }) => names);
    expect(all.length).toBeGreaterThan(100);
    for (const name of all) {
      const code = codeFor([name], statements);
      const used = identifiersIn(code);
      expect(
        all.filter((one) => used.has(one)).filter((one) => !namesOf(code).includes(one)),
        name,
      ).toEqual([]);
    }
  }
});
