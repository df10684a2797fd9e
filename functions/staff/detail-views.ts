import { isWithWords } from '../../domain/focus/strength.ts';
import { callInstead } from '../../domain/intake/call-instead.ts';
import type { Acknowledgement, Intake } from '../../domain/intake/intake.ts';
import type { ClinicalFile, ContactFile, OtherRequest } from '../../domain/intake/intake-desk.ts';
import type { MailRow } from '../../domain/mail/mail.ts';

/** The parts of an intake's page, in the shape of the reply; the schema there has the last word. */
export const intakeView = (intake: Intake) => ({
  id: intake.id,
  version: intake.version,
  status: intake.status,
  tier: intake.tier,
  submittedAt: intake.submittedAt.toISOString(),
  language: intake.language,
  acknowledged: signedView(intake.acknowledged),
  withdrawnAt: intake.withdrawnAt?.toISOString() ?? null,
  cleared: signedView(intake.cleared),
  availability: intake.availability,
  timeZone: intake.timeZone ?? null,
  heardFrom: intake.heardFrom ?? null,
  suspicions: [...intake.suspicions],
});

export const othersView = (others: readonly OtherRequest[]) =>
  others.map(({ intake, by }) => ({
    id: intake.id,
    status: intake.status,
    tier: intake.tier,
    submittedAt: intake.submittedAt.toISOString(),
    by: [...by],
  }));

const signedView = (signed: Acknowledgement | undefined) =>
  signed ? { by: signed.by, at: signed.at.toISOString() } : null;

export const contactView = ({ client, mails }: ContactFile) => ({
  callInstead: callInstead(client),
  client: {
    id: client.id,
    name: client.name,
    preferredName: client.preferredName ?? null,
    pronouns: client.pronouns ?? null,
    dateOfBirth: client.dateOfBirth,
    email: client.email,
    phone: client.phone ?? null,
    safeToUse: client.safeToUse,
    whereNow: client.whereNow,
    emergencyContact: client.emergencyContact ?? null,
    consents: { ...client.consents, at: client.consents.at.toISOString() },
  },
  mails: mails.map(mailView),
});

export const mailView = ({ kind, state, feedback, due, finishedAt }: MailRow) => ({
  kind,
  state,
  feedback,
  due: due.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
});

export const clinicalView = ({ answered, review }: ClinicalFile) => ({
  answers: answered.answers,
  narrative: answered.narrative ?? null,
  screening: review.screening,
  suggestion: review.suggestion,
  riskHints: review.riskHints,
  wordsUnread: answered.narrative !== undefined && !isWithWords(review.suggestion.ruleVersion),
  decisions: review.decisions.map((made) => ({ ...made, at: made.at.toISOString() })),
});
