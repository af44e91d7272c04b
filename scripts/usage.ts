import { parseArgs, type ParseArgsConfig } from 'node:util';
import { stop } from './stop.ts';

/** Says how a command is used and ends it, where its arguments ask for that: before it reads or writes anything. */
export function helpAsked(usage: string, args: readonly string[] = process.argv.slice(2)): void {
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(usage);
  process.exit(0);
}

/** What Node says of arguments that it does not understand, without its advice on others that begin with a hyphen. */
const firstSentence = (error: unknown): string => (error as Error).message.replace(/\. To specify .*$/s, '.');

/** The arguments of a command. Where one is not understood, says so with its usage and ends it in failure. */
export function argumentsOf<Config extends ParseArgsConfig>(usage: string, config: Config) {
  helpAsked(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    return stop(firstSentence(error), usage);
  }
}
