import type { Acknowledgement, Intake } from '../domain/intake/intake.ts';
import { intakeKey, workKeys } from './table.ts';

/** An intake as the table holds it, keys included. */
export function intakeItem(intake: Intake): Record<string, unknown> {
  return {
    ...intakeKey(intake.id),
    ...workKeys(intake),
    ...intake,
    submittedAt: intake.submittedAt.toISOString(),
    acknowledged: signed(intake.acknowledged),
    cleared: signed(intake.cleared),
    withdrawnAt: intake.withdrawnAt?.toISOString(),
  };
}

const signed = (by: Acknowledgement | undefined) => by && { by: by.by, at: by.at.toISOString() };
