import { z } from 'zod';

/** Front matter of `content/pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** What search engines say of the page. */
  description: z.string().min(1),
});
