import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { ROLES, type Role } from '../domain/staff/role.ts';
import type { Colleague, StaffDirectory } from '../domain/staff/staff-directory.ts';
import { colleagueOf, subjectOf } from './cognito-user.ts';
import { everyUser, membersOf } from './cognito-lists.ts';
import { reach } from './reach.ts';

/**
 * The sign-ins of a Cognito pool whose people sign in by email: there the subject is the username.
 * Roles are groups. A removed sign-in is disabled and kept, because the record names its subject.
 */
export function cognitoStaffDirectory(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): StaffDirectory {
  const user = (Username: string) => ({ UserPoolId, Username });
  const groupsOf = async (id: string) => {
    const { Groups = [] } = await reach(client.send(new AdminListGroupsForUserCommand(user(id))));
    return Groups.map(({ GroupName }) => GroupName ?? '');
  };
  const join = (id: string, GroupName: Role) =>
    reach(client.send(new AdminAddUserToGroupCommand({ ...user(id), GroupName })));
  const leave = (id: string, GroupName: string) =>
    reach(client.send(new AdminRemoveUserFromGroupCommand({ ...user(id), GroupName })));

  const find = async (username: string): Promise<Colleague | undefined> => {
    try {
      const found = await reach(client.send(new AdminGetUserCommand(user(username))));
      const person = { ...found, Attributes: found.UserAttributes };
      return colleagueOf(person, await groupsOf(username));
    } catch (error) {
      if (error instanceof UserNotFoundException) return undefined;
      throw error;
    }
  };
  /** An invitation that broke off after the sign-in was made lacks its role alone. */
  const completed = async (email: string, role: Role): ReturnType<StaffDirectory['invite']> => {
    const there = await find(email);
    if (there?.standing !== 'invited' || there.role !== null) return { kind: 'taken' };
    await join(there.id, role);
    return { kind: 'invited', id: there.id };
  };

  return {
    async list() {
      const [users, ...members] = await Promise.all([
        everyUser(client, UserPoolId),
        ...ROLES.map((role) => membersOf(client, UserPoolId, role)),
      ]);
      return users
        .map((one) => {
          const id = subjectOf(one.Attributes);
          return colleagueOf(
            one,
            ROLES.filter((_role, at) => members[at]?.has(id)),
          );
        })
        .sort((one, other) => one.name.localeCompare(other.name));
    },

    find,

    async invite({ name, email, role }) {
      try {
        const { User } = await reach(
          client.send(
            new AdminCreateUserCommand({
              ...user(email),
              UserAttributes: attributes({ name, email, email_verified: 'true' }),
              DesiredDeliveryMediums: ['EMAIL'],
            }),
          ),
        );
        const id = subjectOf(User?.Attributes);
        await join(id, role);
        return { kind: 'invited', id };
      } catch (error) {
        if (error instanceof UsernameExistsException) return completed(email, role);
        throw error;
      }
    },

    async inviteAgain({ email }) {
      const again = { ...user(email), MessageAction: 'RESEND' } as const;
      await reach(client.send(new AdminCreateUserCommand(again)));
    },

    async setRole(id, role) {
      // First away, then there: whoever stops in between has less, and never two roles.
      const others = (await groupsOf(id)).filter((group) => group !== role);
      for (const group of others) await leave(id, group);
      await join(id, role);
    },

    async remove(id) {
      await reach(client.send(new AdminDisableUserCommand(user(id))));
      await reach(client.send(new AdminUserGlobalSignOutCommand(user(id))));
    },

    async letBackIn(id) {
      await reach(client.send(new AdminEnableUserCommand(user(id))));
    },
  };
}

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
