import { z } from 'zod';

const day = z.iso.date();

/** Whether a text is a day that the calendar has, as 2016-09-12. */
export const isDay = (text: string): boolean => day.safeParse(text).success;

/** As much of a date as is known, as ISO 8601 writes it: 2016, 2016-09 or 2016-09-12. YAML needs the quotes. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'write a date as "2016", "2016-09" or "2016-09-12", in quotes',
    abort: true,
  })
  .refine((text) => text.length < 10 || isDay(text), { error: 'name a day that the calendar has' });
