import * as z from 'zod';
import type { Intake } from '../../domain/intake/intake.ts';
import type { IntakeDesk } from '../../domain/intake/intake-desk.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { HttpReply } from '../shared/reply.ts';

export type StaffDeps = {
  readonly desk: IntakeDesk;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** One thing that staff can ask for, once it is clear who asks and that the role allows it. */
export type StaffRoute = (
  deps: StaffDeps,
  member: StaffMember,
  request: HttpRequest,
) => Promise<HttpReply>;

const intakeId = z.uuid();

/** The intake that the path names; an id of another shape names none. */
export async function intakeOf(
  { desk }: StaffDeps,
  { path }: HttpRequest,
): Promise<Intake | undefined> {
  const id = intakeId.safeParse(path['id']);
  return id.success ? desk.find(id.data) : undefined;
}
