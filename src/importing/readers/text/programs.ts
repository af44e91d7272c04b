import type { Group } from './groups.ts';

/** What no sentence ends or begins with, or has within it: statements, mark-up, what is typed at a prompt. */
const SIGNS = [
  /[;{}]$/,
  /^(?:[{}]|#\s*(?:include|define|ifn?def|endif)\b|\/\/|\/\*|\*\/|<\/?\w[^<>]*>|\$ \S|>>> ?|@\w+$)/,
  /^(?:import|from|package|using|def|class|public|private|static|return|function|const|let|var|if|for|while)\b.*[;:{()]$/,
  /^[\w.[\]"'$]+\s*(?:[-+*/|&:]?=|<-|:=)\s*\S.*[^.!?]$/,
  /<\/\w+>$/,
];

/** Most lines of a program look like one; of prose at most a few do. */
const MOST = 0.6;

/** Whether lines are a program's, and keep how they stand. */
export const isProgram = (group: Group): boolean =>
  group.filter(({ text }) => SIGNS.some((sign) => sign.test(text))).length >= group.length * MOST;
