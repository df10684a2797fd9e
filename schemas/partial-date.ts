import * as z from 'zod';

/** As much of a date as a person knows. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'must be a year, a month or a day, such as 2025, 2025-03 or 2025-03-14',
});

export const yearOrMonth = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/, {
  error: 'must be a year or a month, such as 2025 or 2025-03',
});

export const yearAndMonth = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, {
  error: 'must be a month, such as 2025-03',
});
