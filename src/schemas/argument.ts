import { z } from 'zod';
import { parseRange, printRange } from '../edition/reference.ts';
import { referenceSchema, rangeSchema } from './reference.ts';
import { SLUG } from './term.ts';

/** What a comment passage may do to a claim, a step or an earlier comment passage. */
export const ACTS = ['supports', 'objects', 'qualifies', 'grants', 'restates', 'proposes', 'asks', 'answers'] as const;

export type Act = (typeof ACTS)[number];

/** Longer ones are no longer read at a glance. Counted in words. */
const MOST_WORDS = { title: 9, gist: 10 } as const;

const brief = (what: keyof typeof MOST_WORDS) =>
  z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/).length <= MOST_WORDS[what], {
      error: `say it in at most ${MOST_WORDS[what]} words`,
    });

const slugSchema = z.string().regex(SLUG, { error: 'write it in lower case, digits and hyphens' });

/** `will-diverge`, or `perhaps will-diverge` where the step is our inference. */
const stepKeySchema = z.string().refine((text) => SLUG.test(text.replace(/^perhaps /, '')), {
  error: 'write a slug in lower case, digits and hyphens, with “perhaps ” before it where the step is our inference',
});

const claimSchema = z.strictObject({
  /** The claim in a sentence. */
  title: brief('title'),
  /** Where the essay makes it; the first passage leads. */
  at: z.array(rangeSchema).min(1),
  /** The steps to it: a slug → the claims from which, together, the step leads. */
  because: z.record(stepKeySchema, z.array(slugSchema).min(1)).optional(),
});

const ACT_KEY = new RegExp(`^(perhaps )?(partly )?(${ACTS.join('|')}) (\\S+)$`);

/** `perhaps partly grants will-diverge`: how sure, how far, what is done, and to what. */
export interface ActKey {
  perhaps: boolean;
  partly: boolean;
  act: Act;
  /** A claim's or step's slug, or a reference. */
  target: string;
}

/** Null for what is no act. */
export function parseAct(text: string): ActKey | null {
  const found = ACT_KEY.exec(text);
  return found && { perhaps: Boolean(found[1]), partly: Boolean(found[2]), act: found[3] as Act, target: found[4]! };
}

const actKeySchema = z.string().refine((text) => parseAct(text) !== null, {
  error: `write “[perhaps] [partly] kind target”, the kind being one of ${ACTS.join(', ')}`,
});

const rangeKeySchema = z.string().refine(
  (text) => {
    const range = parseRange(text);
    return range !== null && printRange(range) === text;
  },
  { error: 'write a reference or a range in its order, like T2.3.1–T2.3.4' },
);

const parallelSchema = z.record(referenceSchema, z.array(referenceSchema).min(1)).default({});

/** `content/argument.yaml`: what the essay claims, step by step, and what comments do to it, as the editors read it. */
export const argumentSchema = z.strictObject({
  claims: z.record(slugSchema, claimSchema),
  /** Essay passages without a claim. */
  background: z.array(rangeSchema).default([]),
  /** Comment passages → what they do, each with its gist in a few words. */
  moves: z.record(rangeKeySchema, z.record(actKeySchema, brief('gist'))).default({}),
  /** Comments that make no move, and why. */
  silent: z.record(referenceSchema, z.string().min(1)).default({}),
  /** What editors see and speakers do not say. */
  parallels: z
    .strictObject({ agrees: parallelSchema, contradicts: parallelSchema, answers: parallelSchema })
    .default({ agrees: {}, contradicts: {}, answers: {} }),
});

export type ArgumentData = z.infer<typeof argumentSchema>;
