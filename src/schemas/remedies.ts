import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: 'write text, in quotes if it looks like a number or a date',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list: [a, b]',
  object: 'write keys with values, one “key: value” a line',
  record: 'write keys with values, one “key: value” a line',
};

/** What a schema of our own says about a key. */
const ownSentence = (issues: readonly { code?: string; message?: string }[]): string | null =>
  issues.find(({ code }) => code === 'custom')?.message ?? null;

/** What to do about a value that no schema has a sentence of its own for; null leaves it to the library. */
export function remedyOf(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? null;
    case 'too_small':
      return issue.origin === 'string' ? 'write something' : `give at least ${issue.minimum}`;
    case 'too_big':
      return `give at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'write a whole address, with https://' : null;
    case 'invalid_key':
      return ownSentence(issue.issues) ?? 'write keys in small letters and hyphens';
    default:
      return null;
  }
}
