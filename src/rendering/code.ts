import { readFile } from 'node:fs/promises';
import { codeToHtml } from 'shiki';
import ts from 'typescript';

/** Colours that keep their contrast on both papers. */
const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

/** Code is coloured however long that takes: the default is to leave a line plain that a busy machine is slow with. */
export const COLOURING = { themes: THEMES, defaultColor: false, tokenizeTimeLimit: 0 } as const;

/** The text of a function that a TypeScript file declares at its top, with its comment. Throws when it has none of that name. */
export function declarationOf(file: string, text: string, name: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = source.statements.find((statement) =>
    ts.isFunctionDeclaration(statement)
      ? statement.name?.text === name
      : ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some((one) => one.name.getText() === name),
  );
  if (!found) throw new Error(`${file} declares no “${name}”: correct the rule in the front matter of its model.`);
  return text.slice(found.getFullStart(), found.end).trim();
}

/** The source of a function, highlighted: the very lines that run. `file` is a path from the project's root. */
export async function sourceOfFunction(file: string, name: string): Promise<string> {
  const code = declarationOf(file, await readFile(file, 'utf8'), name);
  return codeToHtml(code, { lang: 'ts', ...COLOURING });
}
