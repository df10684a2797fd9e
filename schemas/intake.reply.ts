import * as z from 'zod';
import { CRISIS_HELP } from '../domain/screening/screening.ts';

/** What the page must show next, and nothing of what the screening found. */
export const intakeReply = z.strictObject({
  intakeId: z.uuid(),
  receivedAt: z.iso.datetime(),
  crisisHelp: z.enum(CRISIS_HELP),
  /** Outside the practice's hours: when somebody is back. `null` while the practice is open. */
  staffBackAt: z.iso.datetime({ offset: true }).nullable(),
  /** Whether a confirmation is on its way by mail. */
  confirmationByEmail: z.boolean(),
});
export type IntakeReply = z.output<typeof intakeReply>;

/** Says, sealed by the service, when a form was opened; the form sends it back. */
export const startReply = z.strictObject({ start: z.string() });
