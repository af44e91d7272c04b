import { z } from 'zod';

/** Front matter of `content/pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** What search engines say of the page. */
  description: z.string().min(1),
  /** What the menu calls it; a page without a label is not in the menu. */
  menu: z.string().min(1).optional(),
  /** Where it stands among the pages of the menu, which come after the edition's own; without a label, among the ways in on the home page. */
  order: z.number().default(0),
});
