import {
  LineCounter,
  parseDocument,
  isCollection,
  isMap,
  isNode,
  isPair,
  visit,
  type Document,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
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
  what: string;
  remedy: string;
  /** Counted in characters from the start. */
  at: number;
}

/** A value that begins with a mark that is a quotation mark to readers, and a letter like any other to YAML. */
const TYPOGRAPHIC = /(?:^|[:,[{-])\s*[“”„‟‘‚«»‹›]/u;

const unread = (why: string, remedy: string, at: number): SyntaxFault => ({
  what: `the YAML cannot be read (${why})`,
  remedy,
  at,
});

function parserFault({ message, pos: [at] }: YAMLParseError, text: string): SyntaxFault {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0]!;
  const remedy = TYPOGRAPHIC.test(line)
    ? 'write straight quotes around the value, since typographic ones are a part of it'
    : 'correct it, or put the value in quotes';
  return unread(lowerFirst(message), remedy, at);
}

/** Words behind a sign of a comment that has none of the space that editors put there: most likely they belong to the value. */
function cutOff({ type, source = '', comment, range }: Scalar, text: string): SyntaxFault | null {
  if (type !== 'PLAIN' || !range || !comment || /^\s/.test(comment)) return null;
  const [, end] = range;
  const between = text.slice(end, text.indexOf('#', end));
  if (between.includes('\n')) return null;
  const what = source ? `“${source.slice(0, 40)}” ends before` : 'there is no value before';
  return {
    what: `${what} “#${comment.split('\n', 1)[0]!.slice(0, 40)}”, which is a comment in YAML`,
    remedy: 'put the whole value in quotes, or a space after “#” where a comment is meant',
    at: end,
  };
}

/** The first thing that keeps YAML from being read as it is meant; what follows it is mostly its consequence. */
function syntaxFault(document: Document.Parsed, text: string): SyntaxFault | null {
  const [error] = document.errors;
  if (error) return parserFault(error, text);
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push(unread(`“*${source}” is an alias`, 'put the value in quotes', range?.[0] ?? 0));
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return;
      faults.push(unread('a list or a table is a key', 'write a name before “:”', key.range?.[0] ?? 0));
    },
    Scalar: (_, node) => {
      const fault = cutOff(node, text);
      if (fault) faults.push(fault);
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
  const syntax = syntaxFault(document, text);
  if (syntax) {
    const line = lines.linePos(syntax.at).line + offset;
    return { data: null, problems: [problem({ file, line }, 'yaml-syntax', syntax.what, syntax.remedy)], lineOf };
  }
  const result = schema.safeParse(document.toJS(), { reportInput: true, error: remedyOf });
  if (result.success) return { data: result.data, problems: [], lineOf };
  return { data: null, problems: result.error.issues.flatMap((issue) => schemaProblems(issue, file, lineOf)), lineOf };
}
