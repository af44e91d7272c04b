import { readFile } from 'node:fs/promises';
import { codeToHtml } from 'shiki';
import { parseSync, type ESTree } from 'vite';

/** Colours that keep their contrast on both papers. */
const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

/** Code is coloured however long that takes: the default is to leave a line plain that a busy machine is slow with. */
export const COLOURING = { themes: THEMES, defaultColor: 'light-dark()', tokenizeTimeLimit: 0 } as const;

/** The names that a statement at the top of a file declares, exported or not. */
function namesOf(statement: ESTree.Directive | ESTree.Statement): string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type === 'FunctionDeclaration') return declaration.id ? [declaration.id.name] : [];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** The text of a function that a TypeScript file declares at its top, with its comment. Throws when it has none of that name. */
export function declarationOf(file: string, text: string, name: string): string {
  const { body } = parseSync(file, text).program;
  const at = body.findIndex((statement) => namesOf(statement).includes(name));
  if (at < 0) throw new Error(`${file} declares no “${name}”: correct the rule in the front matter of its model.`);
  // Its comment stands between the statement before it and itself.
  return text.slice(body[at - 1]?.end ?? 0, body[at]!.end).trim();
}

/** The source of a function, highlighted: the very lines that run. `file` is a path from the project's root. */
export async function sourceOfFunction(file: string, name: string): Promise<string> {
  const code = declarationOf(file, await readFile(file, 'utf8'), name);
  return codeToHtml(code, { lang: 'ts', ...COLOURING });
}
