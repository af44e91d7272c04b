import { LineCounter, parseDocument, isCollection, isMap, isNode, isPair, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { remedyOf } from '../schemas/remedies.ts';
import { problem, type Problem } from '../edition/problem.ts';

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

type Issue = z.core.$ZodIssue;

/** One problem for each key that is wrong. */
function schemaProblems(issue: Issue, file: string, lineOf: (path: readonly PropertyKey[]) => number): Problem[] {
  const place = { file, line: lineOf(issue.path) };
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => {
      const what = `“${name}” is not a key of this kind of entry`;
      return problem({ file, line: lineOf([...issue.path, name]) }, 'unknown-key', what, 'remove or correct it');
    });
  if (issue.code === 'invalid_type' && issue.input === undefined && key)
    return [problem(place, 'missing-key', `“${key}” is missing`, 'add it')];
  const what = key ? `“${key}” is not valid` : 'there are no keys with values';
  return [problem(place, 'bad-value', what, lowerFirst(issue.message))];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface SyntaxFault {
  why: string;
  remedy: string;
  /** Counted in characters from the start. */
  at: number;
}

/** The first thing that keeps YAML from being read; what follows it is mostly its consequence. */
function syntaxError(document: Document.Parsed): SyntaxFault | null {
  const error = document.errors[0];
  if (error)
    return { why: lowerFirst(error.message), remedy: 'correct it, or put the value in quotes', at: error.pos[0] };
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ why: `“*${source}” is an alias`, remedy: 'put the value in quotes', at: range?.[0] ?? 0 });
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return;
      faults.push({ why: 'a list or a table is a key', remedy: 'write a name before “:”', at: key.range?.[0] ?? 0 });
    },
  });
  return faults[0] ?? null;
}

/**
 * Parses YAML and checks it by a schema. `offset` is the number of lines before the YAML in its file.
 * Never throws: what is wrong comes back as problems, and `data` is null then.
 */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, file: string, offset: number): CheckedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = lineFinder(document, lines, offset);
  const syntax = syntaxError(document);
  if (syntax) {
    const line = lines.linePos(syntax.at).line + offset;
    const what = `the YAML cannot be read (${syntax.why})`;
    return { data: null, problems: [problem({ file, line }, 'yaml-syntax', what, syntax.remedy)], lineOf };
  }
  const result = schema.safeParse(document.toJS(), { reportInput: true, error: remedyOf });
  if (result.success) return { data: result.data, problems: [], lineOf };
  return { data: null, problems: result.error.issues.flatMap((issue) => schemaProblems(issue, file, lineOf)), lineOf };
}
