import * as z from 'zod';
import type { AuditLog } from '../../domain/audit.ts';
import type { BegunDesk } from '../../domain/draft/begun-desk.ts';
import type { SenderLimits } from '../../domain/guards/sender-limits.ts';
import type { Client, Intake } from '../../domain/intake/intake.ts';
import type { IntakeDesk } from '../../domain/intake/intake-desk.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { RouteOf } from '../shared/staff-door.ts';

export type StaffDeps = {
  readonly desk: IntakeDesk;
  /** Requests begun on the telephone. */
  readonly begun: BegunDesk;
  /** To whom openings are held out: a decision may end that. */
  readonly offers: Pick<OfferStore, 'ahead' | 'find'>;
  readonly history: Pick<AuditLog, 'historyOf'>;
  /** Whether mails go out from the records in `table`. */
  readonly holds: Pick<MailHoldStore, 'find'>;
  readonly table: string;
  readonly limits: Pick<SenderLimits, 'takeMailPermit'>;
  /** What letters to clients are written from, and when the backup is told. */
  readonly practice: PracticeSettings;
  /** The hash under which an address is known. */
  readonly addressHash: (email: string) => Promise<string>;
  readonly sha256: (text: string) => string;
  readonly newId: () => string;
  readonly now: () => Date;
};
export type StaffRoute = RouteOf<StaffDeps>;

const intakeId = z.uuid();

/** The intake that the path names; an id of another shape names none. */
export async function intakeOf(
  { desk }: StaffDeps,
  { path }: HttpRequest,
): Promise<Intake | undefined> {
  const id = intakeId.safeParse(path['id']);
  return id.success ? desk.find(id.data) : undefined;
}

/** The intake, and whose it is; `undefined` also where it is removed between the two. */
export async function intakeAndClientOf(
  deps: StaffDeps,
  request: HttpRequest,
): Promise<{ readonly intake: Intake; readonly client: Client } | undefined> {
  const intake = await intakeOf(deps, request);
  const contact = intake && (await deps.desk.contactFile(intake));
  return contact && { intake, client: contact.client };
}
