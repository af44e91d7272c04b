import { z } from 'zod';

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const QUOTED = /^([“”„‟‘‚«»‹›])[^“”„‟‘‚«»‹›]+([“”’«»‹›])$/u;

/** A name of a term. In YAML a typographic quotation mark is no sign but a letter, and nobody looks for a term with it. */
const nameSchema = z.string().superRefine((name, context) => {
  const [, left, right] = QUOTED.exec(name) ?? [];
  if (!left) return;
  const message = `write "${name.slice(1, -1)}", in straight quotes or in none: ${left} and ${right} would be a part of the name`;
  context.addIssue({ code: 'custom', message });
});

/** Front matter of `content/glossary/<slug>.mdx`. */
export const termSchema = z.strictObject({
  /** The headword, as the field writes it. */
  term: nameSchema.min(1),
  /** Other names that always mean this term: linked by themselves, and searched. */
  aliases: z.array(nameSchema.min(2)).default([]),
  /** Words that lead a searcher here but are never linked. */
  findBy: z.array(nameSchema.min(2)).default([]),
  /** The definition in one or two plain sentences. */
  short: z.string().min(1).max(240, { error: 'shorten it to 240 characters' }),
  /** The shelf of the glossary that it stands on: a key of `categories` in edition.yaml. */
  category: z.string().regex(SLUG, { error: 'write it in lower case, digits and hyphens' }),
  /** Slugs of related terms. */
  related: z.array(z.string()).default([]),
  /** Ids of works that support the entry. */
  works: z.array(z.string()).default([]),
});
