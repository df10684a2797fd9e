import * as z from 'zod';

/** Attributes that items of courses, sessions and counselors share. */
export const wallTime = z.lazy(() => z.object({ date: z.string(), time: z.string() }));

export const place = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('office') }),
    z.object({ kind: z.literal('video'), link: z.string() }),
  ]),
);
