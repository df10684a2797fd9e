import * as z from 'zod';
import type { AuditEntry, AuditTrail } from '../../domain/audit.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { ClientStore } from '../../domain/course/client-store.ts';
import type { CourseStore } from '../../domain/course/course-store.ts';
import type { IntakeDesk } from '../../domain/intake/intake-desk.ts';
import type { NewToken } from '../../domain/links/links-for.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { counselorId } from '../../schemas/counselor.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';
import type { RouteOf } from '../shared/staff-door.ts';

export type CourseDeps = {
  readonly courses: CourseStore;
  readonly counselors: CounselorStore;
  readonly clients: ClientStore;
  readonly offers: OfferStore;
  readonly intakes: Pick<IntakeDesk, 'find' | 'others' | 'putRight'>;
  readonly guard: Pick<SenderGuard, 'personKeys'>;
  readonly trail: AuditTrail;
  readonly practice: Pick<PracticeSettings, 'timeZone' | 'appointments'>;
  /** Where the pages live: the private calendar's address begins with it. */
  readonly webAddress: string;
  readonly newId: () => string;
  readonly newToken: () => NewToken;
  readonly sha256: (text: string) => string;
  readonly now: () => Date;
};
export type CourseRoute = RouteOf<CourseDeps>;

const uuid = z.uuid();
/** The id in the path; of another shape it names nothing. */
export const idIn = ({ path }: HttpRequest): string | undefined => uuid.safeParse(path['id']).data;

/** A counselor's id in the path, whether there is such a counselor or not. */
export const counselorIdIn = ({ path }: HttpRequest): string | undefined =>
  counselorId.safeParse(path['id']).data;

/** The counselor that the path names. */
export async function counselorOf(
  { counselors }: CourseDeps,
  request: HttpRequest,
): Promise<Counselor | undefined> {
  const id = counselorIdIn(request);
  return id === undefined ? undefined : counselors.find(id);
}

/** A row about what a member of staff does now. */
export const auditOf = (
  { newId, now }: CourseDeps,
  { id: who }: StaffMember,
  did: Pick<AuditEntry, 'record' | 'recordId' | 'action' | 'fields'>,
): AuditEntry => ({ id: newId(), at: now(), who, ...did });

/** The host behind the `@` of calendar ids. */
export const uidDomainOf = ({ webAddress }: CourseDeps): string => new URL(webAddress).hostname;
