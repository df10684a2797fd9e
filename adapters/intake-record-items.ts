import type { IntakeRecord } from '../domain/intake/intake.ts';
import { auditItem } from './audit-item.ts';
import { clientItem } from './client-item.ts';
import { intakeItem } from './intake-item.ts';
import { mailItem } from './mail-item.ts';
import { answersItem, reviewItem } from './review-item.ts';

/** Every item that a new intake writes. */
export const intakeRecordItems = ({
  intake,
  answered,
  review,
  client,
  mails,
  audit,
}: IntakeRecord): readonly Record<string, unknown>[] => [
  intakeItem(intake),
  answersItem(intake.id, answered),
  reviewItem(intake.id, review),
  clientItem(client),
  ...mails.map(mailItem),
  auditItem(audit),
];
