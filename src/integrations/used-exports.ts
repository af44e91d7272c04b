import { parseSync } from 'vite';

/** A statement at the top of a module. */
interface Statement {
  text: string;
  /** What it declares. */
  names: readonly string[];
  /** Every word in it: what it may make use of. */
  words: ReadonlySet<string>;
}

/** A module of TypeScript, by its statements. */
export type Statements = readonly Statement[];

const wordsOf = (code: string): string[] => code.match(/[\p{L}\p{N}_$]+/gu) ?? [];

type Node = ReturnType<typeof parseSync>['program']['body'][number];

function namesIn(node: Node): string[] {
  if (node.type === 'ExportNamedDeclaration' && node.declaration) return namesIn(node.declaration);
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
}

export function statementsOf(file: string, code: string): Statements {
  return parseSync(file, code).program.body.map((node) => {
    const text = code.slice(node.start, node.end);
    return { text, names: namesIn(node), words: new Set(wordsOf(text)) };
  });
}

/**
 * A module's code with what some of its exports need, and perhaps more: whatever is named by a word that occurs in a statement
 * stays with it, as does a statement that declares nothing.
 */
export function codeFor(wanted: readonly string[], statements: Statements): string {
  const kept = new Set<Statement>();
  const declares = (word: string): Statement[] => statements.filter(({ names }) => names.includes(word));
  const keep = (one: Statement): void => {
    if (kept.has(one)) return;
    kept.add(one);
    [...one.words].flatMap(declares).forEach(keep);
  };
  statements.filter(({ names }) => !names.length).forEach(keep);
  wanted.flatMap(declares).forEach(keep);
  return statements
    .filter((one) => kept.has(one))
    .map(({ text }) => text)
    .join('\n');
}
