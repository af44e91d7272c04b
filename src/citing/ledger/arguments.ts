import { parseArgs } from 'node:util';
import { isDay } from '../../schemas/date.ts';
import type { Publication } from './publish.ts';

export const USAGE = `npm run publish:edition -- "why, in one line"
    [--withdraw E28="merged into E27" [--see E28=E27]]   withdraw a reference, or a page or work by its path (/how/, /works/#hive), for good
    [--reworded E27]                                     its wording is quite new and means the same
    [--moved]                                            the edition lies at another address from now on (\`site\`)
    [--date 2026-11-21]                                  another day than today`;

const OPTIONS = {
  withdraw: { type: 'string', multiple: true },
  see: { type: 'string', multiple: true },
  reworded: { type: 'string', multiple: true },
  moved: { type: 'boolean' },
  date: { type: 'string' },
} as const;

/** `E28=merged into E27` → its two sides. Throws one sentence when there are not two. */
function sides(option: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new Error(`Write --${option} as E28=… , not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Days at a moment, as 2026-11-21: where the command runs, and where on Earth it is latest. */
export interface Days {
  today: string;
  latest: string;
}

const HOUR = 3_600_000;

export const daysAt = (now: Date): Days => ({
  today: now.toLocaleDateString('sv-SE'),
  // UTC+14: no clock is further on.
  latest: new Date(now.getTime() + 14 * HOUR).toISOString().slice(0, 10),
});

/** Throws one sentence: no edition can be published before one that is in the ledger, so a wrong date would stand there for good. */
function checkDate(date: string, { latest }: Days): void {
  if (!isDay(date)) throw new Error(`Write the date as 2026-11-21, a day that the calendar has, not “${date}”.`);
  if (date > latest) throw new Error(`${date} is still to come: give the day of publication, or leave out --date.`);
}

/** Reads the command line of a publication. Throws one sentence on anything it does not understand. */
export function readArguments(args: readonly string[], days: Days): Publication {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length !== 1) throw new Error('Say in one line, in quotes, what changed and why.');
  if (values.date !== undefined) checkDate(values.date, days);
  const see = (values.see ?? []).map((text) => sides('see', text));
  const stray = see.find(([from]) => !(values.withdraw ?? []).some((text) => text.startsWith(`${from}=`)));
  if (stray) throw new Error(`--see ${stray.join('=')} is for what is withdrawn: add --withdraw ${stray[0]}="why".`);
  const withdraw = (values.withdraw ?? []).map((text) => {
    const [key, why] = sides('withdraw', text);
    return { key, why, see: see.filter(([from]) => from === key).map(([, to]) => to) };
  });
  const { date = days.today, reworded = [], moved = false } = values;
  return { date, why: positionals[0]!, withdraw, reworded, moved };
}
