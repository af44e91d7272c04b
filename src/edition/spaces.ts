/** Spaces that break no line: in French before some marks, in German within z. B. */
export const NO_BREAK = '\u00A0\u202F';

const ANY = new RegExp(`[${NO_BREAK}]`, 'g');

/** Words as they are compared: a space is a space, whether a line may break at it or not. No character more or less. */
export const withPlainSpaces = (text: string): string => text.replace(ANY, ' ');
