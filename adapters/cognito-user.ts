import type { AttributeType, UserType } from '@aws-sdk/client-cognito-identity-provider';
import { ROLES } from '../domain/staff/role.ts';
import type { Colleague } from '../domain/staff/staff-directory.ts';

type Attributes = readonly AttributeType[] | undefined;

/** The subject that tokens carry. */
export function subjectOf(attributes: Attributes): string {
  const id = valueOf(attributes, 'sub');
  if (!id) throw new Error('A sign-in without a subject');
  return id;
}

/** Somebody as Cognito tells of them; in two groups they may do what either may, as in their token. */
export function colleagueOf(
  { Attributes, Enabled, UserStatus }: Pick<UserType, 'Attributes' | 'Enabled' | 'UserStatus'>,
  groups: readonly string[],
): Colleague {
  const email = valueOf(Attributes, 'email');
  return {
    id: subjectOf(Attributes),
    name: valueOf(Attributes, 'name') || email,
    email,
    role: ROLES.findLast((role) => groups.includes(role)) ?? null,
    standing: Enabled === false ? 'removed' : firstSignIn(UserStatus) ? 'invited' : 'active',
  };
}

const firstSignIn = (status: UserType['UserStatus']): boolean => status === 'FORCE_CHANGE_PASSWORD';

const valueOf = (attributes: Attributes, name: string): string =>
  attributes?.find(({ Name }) => Name === name)?.Value ?? '';
