import type { CrisisHelp } from '../screening/screening.ts';
import type { IntakeRecord } from './intake.ts';

/** What the client's page is told, and what a repeat of the same request is told again. */
export type Receipt = {
  readonly intakeId: string;
  readonly receivedAt: Date;
  readonly crisisHelp: CrisisHelp;
  /** When somebody is back, or `null` while the practice is open. */
  readonly staffBackAt: Date | null;
  readonly confirmationByEmail: boolean;
};

/** One request as the client's own key names it; `key` and `body` are hashes. */
export type Once = {
  readonly key: string;
  readonly body: string;
  readonly receipt: Receipt;
  readonly expiresAt: Date;
};

/** Where new intakes go. Nothing can be read through it but the receipt of the same request. */
export type IntakeInbox = {
  /**
   * Stores the whole record, unless the same key was used before and has not expired at `now`:
   * then it answers what that request left behind.
   */
  receive(
    record: IntakeRecord,
    once: Once,
    now: Date,
  ): Promise<
    | { readonly kind: 'stored' }
    | { readonly kind: 'seen-before'; readonly body: string; readonly receipt: Receipt }
  >;
};
