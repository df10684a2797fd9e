import type * as z from 'zod';
import type {
  decisionReply,
  DecisionRequest,
  IntakeDetail,
  OUTCOMES,
} from '../../schemas/staff.ts';
import type { IntakeListEntry } from '../../schemas/intake-list.ts';
import type { acknowledgement } from '../../schemas/intake-parts.ts';
import type { focusAnswers, intakeAnswers, safetyAnswers } from '../../schemas/intake.request.ts';

/** Short names for the parts of the staff replies that the console speaks of. */
export type Tier = IntakeListEntry['tier'];
export type Status = IntakeListEntry['status'];
export type Outcome = (typeof OUTCOMES)[number];
export type Acknowledgement = z.output<typeof acknowledgement>;
export type DecisionReply = z.output<typeof decisionReply>;
export type OtherRequest = IntakeDetail['others'][number];
export type Client = IntakeDetail['client'];
export type Mail = IntakeDetail['mails'][number];
export type Clinical = NonNullable<IntakeDetail['clinical']>;
export type Suggestion = Clinical['suggestion'];
export type Screening = Clinical['screening'];
export type RiskHint = Clinical['riskHints'][number];
export type Decision = Clinical['decisions'][number];
export type FocusArea = keyof Suggestion['scores'];
export type ConfirmedFocus = DecisionRequest['confirmedFocus'];
export type Answers = z.output<typeof intakeAnswers>;
export type SafetyKey = keyof z.output<typeof safetyAnswers>;
export type FocusKey = keyof z.output<typeof focusAnswers>;
