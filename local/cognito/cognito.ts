import { z } from 'zod';
import { ROLES } from '../../domain/staff/role.ts';
import type { People, Person } from '../issuer/people.ts';
import { CognitoFault } from './cognito-fault.ts';

/** Answers one call of Cognito's API for administrators, such as `ListUsers`; a refusal throws `CognitoFault`. */
export type Cognito = (operation: string, body: unknown) => object;

type Operation = (people: People, body: unknown) => object;

const user = z.looseObject({ UserPoolId: z.string(), Username: z.string() });
const grouped = user.extend({ GroupName: z.enum(ROLES) });
const members = z.looseObject({
  GroupName: z.enum(ROLES),
  Limit: z.int().max(60),
  NextToken: z.string().optional(),
});
const listed = z.looseObject({
  Limit: z.int().max(60),
  PaginationToken: z.string().optional(),
});
const created = user.extend({
  MessageAction: z.literal('RESEND').optional(),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});

/**
 * Plays the calls that the product makes of a pool whose people sign in by email, on the sign-ins
 * of this machine: whoever is invited here can sign in here. No mail is sent and no password made.
 */
export const makeCognito =
  (people: People): Cognito =>
  (operation, body) => {
    const run = OPERATIONS[operation];
    if (!run) throw new CognitoFault('UnknownOperationException', operation);
    return run(people, body);
  };

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ListUsers: (people, body) => {
    const { Limit, PaginationToken } = listed.parse(body);
    const { page, next } = paged(people.all(), Limit, PaginationToken);
    return { Users: page.map(asUser), PaginationToken: next };
  },
  ListUsersInGroup: (people, body) => {
    const { GroupName, Limit, NextToken } = members.parse(body);
    const all = people.all().filter(({ groups }) => groups.includes(GroupName));
    const { page, next } = paged(all, Limit, NextToken);
    return { Users: page.map(asUser), NextToken: next };
  },
  AdminGetUser: (people, body) => {
    const { Attributes, ...rest } = asUser(personOf(people, body));
    return { ...rest, UserAttributes: Attributes };
  },
  AdminListGroupsForUser: (people, body) => ({
    Groups: personOf(people, body).groups.map((GroupName) => ({ GroupName })),
  }),
  AdminCreateUser: (people, body) => {
    const { Username, MessageAction, UserAttributes } = created.parse(body);
    if (MessageAction) return { User: asUser(resent(people, body)) };
    if (people.named(Username)) {
      throw new CognitoFault('UsernameExistsException', 'User account already exists');
    }
    const name = UserAttributes.find(({ Name }) => Name === 'name')?.Value ?? '';
    return { User: asUser(people.add({ name, email: Username })) };
  },
  AdminAddUserToGroup: (people, body) => {
    const { GroupName } = grouped.parse(body);
    const { id, groups } = personOf(people, body);
    people.change(id, { groups: [...new Set([...groups, GroupName])] });
    return {};
  },
  AdminRemoveUserFromGroup: (people, body) => {
    const { GroupName } = grouped.parse(body);
    const { id, groups } = personOf(people, body);
    people.change(id, { groups: groups.filter((group) => group !== GroupName) });
    return {};
  },
  AdminDisableUser: (people, body) => {
    people.change(personOf(people, body).id, { enabled: false });
    return {};
  },
  AdminEnableUser: (people, body) => {
    people.change(personOf(people, body).id, { enabled: true });
    return {};
  },
  // A disabled person renews nothing at this machine's issuer, so there is nothing left to end.
  AdminUserGlobalSignOut: (people, body) => {
    personOf(people, body);
    return {};
  },
};

function personOf(people: People, body: unknown): Person {
  const found = people.named(user.parse(body).Username);
  if (!found) throw new CognitoFault('UserNotFoundException', 'User does not exist.');
  return found;
}

function resent(people: People, body: unknown): Person {
  const person = personOf(people, body);
  if (!person.invited) {
    throw new CognitoFault('UnsupportedUserStateException', 'User has signed in already');
  }
  return person;
}

const asUser = ({ id, name, email, enabled, invited }: Person) => ({
  Username: id,
  Enabled: enabled,
  UserStatus: invited ? 'FORCE_CHANGE_PASSWORD' : 'CONFIRMED',
  Attributes: Object.entries({ sub: id, email_verified: 'true', name, email }).map(
    ([Name, Value]) => ({ Name, Value }),
  ),
});

/** The token names where the next page begins. */
function paged(all: readonly Person[], limit: number, token = '0') {
  const from = Number(token);
  const next = from + limit < all.length ? String(from + limit) : undefined;
  return { page: all.slice(from, from + limit), next };
}
