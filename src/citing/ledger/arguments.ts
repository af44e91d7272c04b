import { parseArgs } from 'node:util';
import type { Publication } from './publish.ts';

export const USAGE = `npm run publish:edition -- "why, in one line"
    [--withdraw E28="merged into E27" [--see E28=E27]]   withdraw a reference for good
    [--reworded E27]                                     its wording is quite new and means the same
    [--date 2026-11-21]                                  another day than today`;

const OPTIONS = {
  withdraw: { type: 'string', multiple: true },
  see: { type: 'string', multiple: true },
  reworded: { type: 'string', multiple: true },
  date: { type: 'string' },
} as const;

/** `E28=merged into E27` → its two sides. Throws one sentence when there are not two. */
function sides(option: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new Error(`Write --${option} as E28=… , not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Reads the command line of a publication. Throws one sentence on anything it does not understand. */
export function readArguments(args: readonly string[], today: string): Publication {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length !== 1) throw new Error('Say in one line, in quotes, what changed and why.');
  if (values.date && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) throw new Error('Write the date as 2026-11-21.');
  const see = (values.see ?? []).map((text) => sides('see', text));
  const withdraw = (values.withdraw ?? []).map((text) => {
    const [key, why] = sides('withdraw', text);
    return { key, why, see: see.filter(([from]) => from === key).map(([, to]) => to) };
  });
  return { date: values.date ?? today, why: positionals[0]!, withdraw, reworded: values.reworded ?? [] };
}
