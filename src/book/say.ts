import type { ElementContent } from 'hast';

type Content = ElementContent | string;

/** A sentence of the site's with content in the places of its names in braces. */
export const sayWith = (sentence: string, parts: Readonly<Record<string, readonly Content[]>>): Content[] =>
  sentence.split(/\{(\w+)\}/).flatMap((piece, i): readonly Content[] => {
    if (i % 2) return parts[piece]!;
    return piece ? [piece] : [];
  });
