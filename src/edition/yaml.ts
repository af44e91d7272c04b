import { LineCounter, parseDocument, isMap, isNode, isPair, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem } from './problem.ts';

/** YAML whose values have been checked by a schema, and the line each key stands on. */
export interface CheckedYaml<T> {
  data: T | null;
  problems: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

function lineFinder(document: Document.Parsed, lines: LineCounter, offset: number) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1) as unknown[], true);
      const key = path[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(key)) : null;
      const node = pair?.key ?? document.getIn(path.slice(0, depth) as unknown[], true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return offset + 1;
  };
}

function schemaProblem(issue: z.core.$ZodIssue, file: string, line: number): Problem {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((k) => `“${k}”`).join(', ');
    return problem({ file, line }, 'unknown-key', `${keys} is not a key of this kind of entry`, 'remove or correct it');
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return problem({ file, line }, 'missing-key', `“${key}” is missing`, 'add it to the front matter');
  }
  return problem({ file, line }, 'bad-value', `“${key}” is not valid`, lowerFirst(issue.message));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * Parses YAML and checks it by a schema. `offset` is the number of lines before the YAML in its file.
 * Never throws: what is wrong comes back as problems, and `data` is null then.
 */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, file: string, offset: number): CheckedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = lineFinder(document, lines, offset);
  const syntax = document.errors.map((error) =>
    problem(
      { file, line: lines.linePos(error.pos[0]).line + offset },
      'yaml-syntax',
      `the YAML cannot be read, ${lowerFirst(error.message)}`,
      'correct the syntax',
    ),
  );
  if (syntax.length) return { data: null, problems: syntax, lineOf };

  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    return schemaProblem(issue, file, lineOf(path));
  });
  return { data: null, problems, lineOf };
}
