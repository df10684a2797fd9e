import {
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  ListUsersInGroupCommand,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { reach } from './reach.ts';
import { subjectOf } from './cognito-user.ts';

/** As many as Cognito gives at once. */
const Limit = 60;

/** Every sign-in of the pool, page by page. */
export async function everyUser(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<readonly UserType[]> {
  const found: UserType[] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await reach(
      client.send(new ListUsersCommand({ UserPoolId, Limit, PaginationToken })),
    );
    found.push(...(page.Users ?? []));
    PaginationToken = page.PaginationToken;
  } while (PaginationToken);
  return found;
}

/** The subjects of everybody in one group. */
export async function membersOf(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  GroupName: string,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let NextToken: string | undefined;
  do {
    const asked = { UserPoolId, GroupName, Limit, NextToken };
    const page = await reach(client.send(new ListUsersInGroupCommand(asked)));
    for (const { Attributes } of page.Users ?? []) found.add(subjectOf(Attributes));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}
