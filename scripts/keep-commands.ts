import { answer } from '../src/keeping/comments.ts';
import { insert, split, withdraw } from '../src/keeping/edits.ts';
import type { Edit, Kept } from '../src/keeping/structure.ts';

/** What a keeper may ask for. */

type Options = Partial<Record<'after' | 'by', string>>;

interface Command {
  /** The options that it takes, each with whether it cannot do without. */
  takes: { [Name in keyof Options]: 'needed' | 'optional' };
  example: string;
  does: string;
  edit: (kept: Kept, ref: string, options: Options) => Edit;
}

/** After how many paragraphs a passage is split. */
function paragraphs(after = '1'): number {
  if (!/^[1-9]\d*$/.test(after)) throw new Error(`“${after}” is no number of paragraphs: give one, like --after 2.`);
  return Number(after);
}

const COMMANDS: Record<string, Command> = {
  insert: {
    takes: {},
    example: 'insert E3',
    does: 'a passage after E3, to be written',
    edit: (kept, ref) => insert(kept, ref),
  },
  split: {
    takes: { after: 'optional' },
    example: 'split E3 [--after 2]',
    does: 'what follows its first paragraph, or its first two, as a passage of its own',
    edit: (kept, ref, { after }) => split(kept, ref, paragraphs(after)),
  },
  withdraw: {
    takes: {},
    example: 'withdraw E3',
    does: 'takes it out; with T2.3 a comment and its passages',
    edit: (kept, ref) => withdraw(kept, ref),
  },
  answer: {
    takes: { by: 'needed' },
    example: 'answer T2.3 --by NAME',
    does: 'a comment that answers T2.3, to be written',
    edit: (kept, ref, { by }) => answer(kept, ref, { by: by!.trim() }),
  },
};

const WIDTH = Math.max(...Object.values(COMMANDS).map(({ example }) => example.length));

export const USAGE = Object.values(COMMANDS)
  .map(({ example, does }, i) => `${i ? '      ' : 'usage:'} npm run keep -- ${example.padEnd(WIDTH)}  ${does}`)
  .join('\n');

/** As Node reads them. */
export const OPTIONS = { after: { type: 'string' }, by: { type: 'string' } } as const;

function checkOptions(name: string, { takes }: Command, options: Options): void {
  for (const [option, value] of Object.entries(options) as [keyof Options, string][]) {
    if (!takes[option]) throw new Error(`${name} takes no --${option}: leave it out.`);
    if (!value.trim()) throw new Error(`--${option} says nothing: give it a value.`);
  }
  for (const [option, how] of Object.entries(takes) as [keyof Options, string][])
    if (how === 'needed' && options[option] === undefined)
      throw new Error(`${name} needs --${option}: ${COMMANDS[name]!.example}.`);
}

/** What the arguments ask for. Throws one sentence, or how the command is used, where they ask for nothing that can be done. */
export function askedFor(positionals: readonly string[], options: Options): (kept: Kept) => Edit {
  const [name = '', ref, ...more] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : null;
  if (!command || !ref || more.length) throw new Error(USAGE);
  checkOptions(name, command, options);
  return (kept) => command.edit(kept, ref, options);
}
