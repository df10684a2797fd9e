import * as z from 'zod';
import { ROLES } from '../domain/staff/role.ts';
import { STANDINGS } from '../domain/staff/staff-directory.ts';
import { email } from './reach.ts';
import { requiredLine } from './text.ts';

const role = z.enum(ROLES);

/** What each member of staff is called, for whoever reads who did something. */
export const peopleReply = z.strictObject({
  people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The role of whoever asks: it says which parts of the console there are. */
  role,
});

const colleague = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** `null`: may do nothing until a role is set. */
  role: role.nullable(),
  standing: z.enum(STANDINGS),
});

export const teamReply = z.strictObject({ colleagues: z.array(colleague) });

/** Somebody new: a first password goes to this address. */
export const invitationRequest = z.strictObject({ name: requiredLine(100), email, role });

/** What to do about somebody's sign-in. */
export const teamChangeRequest = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set-role'), role }),
  z.strictObject({ do: z.literal('remove') }),
  z.strictObject({ do: z.literal('let-back-in') }),
  z.strictObject({ do: z.literal('invite-again') }),
]);

export type Colleague = z.output<typeof colleague>;
export type Invitation = z.output<typeof invitationRequest>;
export type TeamChange = z.output<typeof teamChangeRequest>;
