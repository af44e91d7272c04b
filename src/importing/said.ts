/** What a file is said to be, where its content alone does not tell: `verse` and `text` are plain text, `lines` a block a line. */
export const KINDS_SAID = ['markdown', 'page', 'text', 'verse', 'lines'] as const;
export type Said = (typeof KINDS_SAID)[number];
