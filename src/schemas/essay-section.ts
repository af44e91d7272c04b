import { z } from 'zod';

/** Front matter of `content/essay/<section>.mdx`. */
export const essaySectionSchema = z.strictObject({
  /** The heading, as the essay has it. */
  title: z.string().min(1),
  /** What the section is called among others, in contents and filters, where its title would not tell it from another's. */
  label: z.string().min(1).optional(),
  /** Depth of the heading, 1 for the essay's own top level. */
  level: z.int().min(1).max(4),
  /** Place in the essay, counted from 1; no two sections share one. */
  order: z.int().min(1),
  /** True when the essay itself folds the section away. */
  collapsed: z.boolean().default(false),
});
