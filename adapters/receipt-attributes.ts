import * as z from 'zod';
import type { Receipt } from '../domain/intake/intake-inbox.ts';
import { CRISIS_HELP } from '../domain/screening/screening.ts';
import { instant } from './instant.ts';

/** What a client was told when a form arrived, as the table holds it. */
export const receipt = z.lazy(() =>
  z.object({
    intakeId: z.string(),
    receivedAt: instant,
    crisisHelp: z.enum(CRISIS_HELP),
    staffBackAt: instant.nullable(),
    confirmationByEmail: z.boolean(),
  }),
);

export const receiptAttributes = (told: Receipt) => ({
  ...told,
  receivedAt: told.receivedAt.toISOString(),
  staffBackAt: told.staffBackAt?.toISOString() ?? null,
});
