import type { SourceFile } from '../../../src/edition/source.ts';
import type { Kept } from '../../../src/keeping/structure.ts';

/** A section of the essay. */
export const section = (body: string): SourceFile => ({
  path: 'essay/bees.mdx',
  text: `---\ntitle: Bees\nlevel: 1\norder: 1\n---\n\n${body}\n`,
});

/** A thread whose comments are all by Mara Quill. */
export const thread = (body: string, comments = ['T1.1']): SourceFile => ({
  path: 'threads/bees.mdx',
  text: `---
ref: T1
title: Bees
summary: Of bees.
speakers:
  speaker-mara-quill:
    name: Mara Quill
    attributions:
      - comments: [${comments.join(', ')}]
        status: proven
        evidence: The comment is signed.
---

${body}
`,
});

/** What an edit begins from, where nothing has been published yet. */
export const keptOf = (...files: SourceFile[]): Kept => ({
  files,
  known: new Set(files.flatMap(({ text }) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!))),
});

/** The body of the first file of an edit. */
export const bodyOf = ({ files }: { files: readonly SourceFile[] }): string =>
  files[0]!.text.replace(/^---\r?\n[^]*?\n---\r?\n\s*/, '').trimEnd();

export const withReturns = ({ path, text }: SourceFile): SourceFile => ({ path, text: text.replaceAll('\n', '\r\n') });
