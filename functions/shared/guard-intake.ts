import { routeOf } from '../../domain/guards/suspicion.ts';
import {
  wantsMail,
  type Guarded,
  type SubmittedIntake,
} from '../../domain/intake/receive-intake.ts';
import type { Tier } from '../../domain/screening/screening.ts';
import type { LogLine } from './log.ts';
import type { Sender, SenderGuard } from './sender-guard.ts';

type GuardDeps = { readonly guard: SenderGuard; readonly log: (line: LogLine) => void };
type ToGuard = {
  readonly submitted: SubmittedIntake;
  readonly tier: Tier;
  readonly sender: Sender;
  /** Names this request, also when it is repeated. */
  readonly holder: string;
  readonly now: Date;
};

/**
 * Asks the guards about a form before it is stored. What they count is counted whatever becomes of
 * the form, and a repeat of the same request is not refused the mail that it has leave for.
 */
export async function guardIntake(
  { guard, log }: GuardDeps,
  { submitted, tier, sender, holder, now }: ToGuard,
): Promise<Guarded> {
  const suspicions = await guard.suspect(sender, now);
  const route = routeOf(suspicions, tier);
  const { email, phone } = submitted.contact;
  const mayMail =
    route === 'inbox' && wantsMail(submitted) ? await guard.mayMail(email, holder, now) : false;
  const mayAlert = route === 'watched' ? await guard.mayAlert(now) : true;

  if (route === 'quarantine') log({ level: 'info', code: 'form-quarantined' });
  if (suspicions.includes('crowded-practice')) log({ level: 'warn', code: 'forms-crowded' });
  if (!mayAlert) log({ level: 'warn', code: 'alert-capped' });
  const { dateOfBirth } = submitted;
  const personKeys = await guard.personKeys({ email, phone, dateOfBirth });
  return { suspicions, personKeys, mayMail, mayAlert };
}
