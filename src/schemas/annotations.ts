import { z } from 'zod';

/** Front matter of `content/annotations/<editor>.mdx`: none is needed, since the file's name says who signs. */
export const annotationsSchema = z.strictObject({}).nullable();
