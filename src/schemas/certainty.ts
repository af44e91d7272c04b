import { z } from 'zod';

/** How sure the edition is of who speaks. */
export const speakerStatusSchema = z.enum(['proven', 'confirmed', 'inferred', 'unknown'], {
  error: 'say proven, confirmed, inferred or unknown',
});

/** How sure the edition is which work a passage means. */
export const workStatusSchema = z.enum(['confirmed', 'inferred', 'unknown'], {
  error: 'say confirmed, inferred or unknown',
});

export type SpeakerStatus = z.infer<typeof speakerStatusSchema>;
