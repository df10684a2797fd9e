import * as z from 'zod';
import { type BegunRequest, listedUntil } from '../domain/draft/begun-request.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { instant } from './instant.ts';
import { begunKey, begunWorkKeys } from './table.ts';

const begun = () => ({
  id: z.string(),
  begunAt: instant,
  begunBy: z.string(),
  goodUntil: instant,
});

const open = z.lazy(() =>
  z.object({
    state: z.literal('open'),
    ...begun(),
    name: z.string(),
    email: z.string(),
    phone: z.string().optional(),
    language: z.enum(LANGUAGES),
  }),
);

const sent = z.lazy(() =>
  z.object({
    state: z.literal('sent'),
    ...begun(),
    sentAt: instant,
    intakeId: z.string(),
    clientId: z.string(),
  }),
);

const kept = z.lazy(() => z.discriminatedUnion('state', [open, sent]));

/** A begun request as the table holds it; `expiresAt`, in seconds, is when the table may remove it. */
export const begunItem = (request: BegunRequest): Record<string, unknown> => ({
  ...begunKey(request.id),
  ...begunWorkKeys(request),
  ...request,
  begunAt: request.begunAt.toISOString(),
  goodUntil: request.goodUntil.toISOString(),
  ...(request.state === 'sent' && { sentAt: request.sentAt.toISOString() }),
  expiresAt: Math.ceil(listedUntil(request).getTime() / 1000),
});

/** Reads a begun request back; an item of another shape is a fault and throws. */
export const toBegun = (item: unknown): BegunRequest => kept.parse(item);
