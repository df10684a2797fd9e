import { FUNCTION_NAMES, type FunctionName } from '../../../infra/function-names.ts';
import {
  at,
  listed,
  plainName,
  resources,
  spell,
  statementsOf,
  text,
  theFunction,
  without,
} from '../reading.ts';
import type { Json, JsonObject, Resource, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

/** All that each function may do, on what; its own log apart. */
const MAY: Readonly<Record<FunctionName, readonly string[]>> = {
  'submit-intake': [
    'dynamodb:PutItem on records.Arn',
    'dynamodb:UpdateItem on records.Arn of LIMIT#* PERSON#* SECRET#*',
  ],
  'read-practice': [],
  staff: [
    'dynamodb:BatchGetItem on records.Arn',
    'dynamodb:DeleteItem on records.Arn of BEGUN#* DRAFT#*',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn',
    'dynamodb:Query on records.Arn/index/work',
    'dynamodb:UpdateItem on records.Arn',
  ],
  courses: [
    'dynamodb:BatchGetItem on records.Arn',
    'dynamodb:ConditionCheckItem on records.Arn',
    'dynamodb:DeleteItem on records.Arn',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn',
    'dynamodb:Query on records.Arn/index/work',
    'dynamodb:UpdateItem on records.Arn',
  ],
  administration: [
    'cognito-idp:AdminAddUserToGroup on signinstaff.Arn',
    'cognito-idp:AdminCreateUser on signinstaff.Arn',
    'cognito-idp:AdminDisableUser on signinstaff.Arn',
    'cognito-idp:AdminEnableUser on signinstaff.Arn',
    'cognito-idp:AdminGetUser on signinstaff.Arn',
    'cognito-idp:AdminListGroupsForUser on signinstaff.Arn',
    'cognito-idp:AdminRemoveUserFromGroup on signinstaff.Arn',
    'cognito-idp:AdminUserGlobalSignOut on signinstaff.Arn',
    'cognito-idp:ListUsers on signinstaff.Arn',
    'cognito-idp:ListUsersInGroup on signinstaff.Arn',
    'dynamodb:BatchGetItem on records.Arn of LINK#* PERSON#*',
    'dynamodb:DeleteItem on records.Arn of LINK#* PERSON#*',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn/index/due',
    'dynamodb:Query on records.Arn',
    'dynamodb:Query on records.Arn/index/work',
    'dynamodb:UpdateItem on records.Arn',
    ...['maildispatchdead', 'maileventstolddead', 'wordsdead'].flatMap((dead) => [
      `sqs:ChangeMessageVisibility on ${dead}.Arn`,
      `sqs:DeleteMessage on ${dead}.Arn`,
      `sqs:GetQueueAttributes on ${dead}.Arn`,
      `sqs:ReceiveMessage on ${dead}.Arn`,
    ]),
    'sqs:SendMessage on maileventstold.Arn',
    'sqs:SendMessage on wordsagain.Arn',
  ],
  visit: [
    'dynamodb:BatchGetItem on records.Arn',
    'dynamodb:ConditionCheckItem on records.Arn',
    'dynamodb:DeleteItem on records.Arn',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn',
    'dynamodb:Query on records.Arn/index/work',
    'dynamodb:UpdateItem on records.Arn',
  ],
  drafts: [
    'dynamodb:UpdateItem on records.Arn of LIMIT#* PERSON#* SECRET#*',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
  ],
  'dispatch-mail': [
    'dynamodb:BatchGetItem on records.Arn',
    'dynamodb:ConditionCheckItem on records.Arn',
    'dynamodb:DeleteItem on records.Arn of CLIENT#* COURSE#* INTAKE#* LINK#* MAIL#* PERSON#* FOCUS_PAIRS',
    'dynamodb:DescribeStream on records.StreamArn',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:GetRecords on records.StreamArn',
    'dynamodb:GetShardIterator on records.StreamArn',
    'dynamodb:ListStreams on *',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn',
    'dynamodb:Query on records.Arn/index/due',
    'dynamodb:Query on records.Arn/index/work',
    'dynamodb:UpdateItem on records.Arn',
    'ses:SendRawEmail on arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:configuration-set/mailrules',
    'ses:SendRawEmail on arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/gentle-empathy.com',
    'sqs:SendMessage on maildispatchdead.Arn',
  ],
  'mail-events': [
    'dynamodb:DeleteItem on records.Arn of MAIL_TRACES',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:Query on records.Arn',
    'dynamodb:UpdateItem on records.Arn',
    'sqs:DeleteMessage on maileventstold.Arn',
    'sqs:GetQueueAttributes on maileventstold.Arn',
    'sqs:ReceiveMessage on maileventstold.Arn',
  ],
  'read-words': [
    'dynamodb:DescribeStream on records.StreamArn',
    'dynamodb:GetItem on records.Arn',
    'dynamodb:GetRecords on records.StreamArn',
    'dynamodb:GetShardIterator on records.StreamArn',
    'dynamodb:ListStreams on *',
    'dynamodb:PutItem on records.Arn',
    'dynamodb:UpdateItem on records.Arn',
    'sqs:DeleteMessage on wordsagain.Arn',
    'sqs:GetQueueAttributes on wordsagain.Arn',
    'sqs:ReceiveMessage on wordsagain.Arn',
    'sqs:SendMessage on wordsdead.Arn',
  ],
};

export const permissions: readonly Promised[] = [
  ...FUNCTION_NAMES.map(mayDoExactly),
  {
    says: 'nobody is allowed an action with a wildcard',
    brokenBy: (templates) =>
      policies(templates)
        .filter(({ policy }) => hasWildcard(policy))
        .map(({ id }) => plainName(id)),
    breaks: {
      'a function may do anything with the table': (templates) => {
        statementOf(templates, 'staff', 'dynamodb:Query')['Action'] = 'dynamodb:*';
      },
    },
  },
];

function mayDoExactly(name: FunctionName): Promised {
  const expected = MAY[name];
  return {
    says: `${name} may do exactly what its work takes`,
    brokenBy: (templates) => {
      const found = permissionsOf(templates, name);
      return [
        ...without(expected, found).map((missing) => `may not ${missing}`),
        ...without(found, expected).map((extra) => `may also ${extra}`),
      ];
    },
    breaks: Object.fromEntries([
      ...expected.map((permission) => [
        `it loses ${permission}`,
        (templates: Templates) => takeAway(templates, name, permission),
      ]),
      ['it gains dynamodb:Scan', (templates: Templates) => giveScan(templates, name)],
      ...(expected.some((permission) => permission.includes(' of '))
        ? [['it may touch items of every kind', (templates: Templates) => unbind(templates, name)]]
        : []),
    ]) as Promised['breaks'],
  };
}

function permissionsOf(templates: Templates, name: FunctionName): string[] {
  return statementsOf(templates, theFunction(templates, name))
    .flatMap((statement) =>
      listed(statement['Action']).flatMap((action) =>
        listed(statement['Resource']).map(
          (resource) => `${text(action)} on ${spell(resource, templates)}${kindsOf(statement)}`,
        ),
      ),
    )
    .filter((permission) => !permission.startsWith('logs:'));
}

/** The kinds of items it is bound to, by how their keys begin; nothing where it is bound to none. */
function kindsOf(statement: JsonObject): string {
  const keys = at(statement, 'Condition.ForAllValues:StringLike');
  const kinds = listed((keys as JsonObject | undefined)?.['dynamodb:LeadingKeys']);
  return kinds.length === 0 ? '' : ` of ${kinds.map(text).join(' ')}`;
}

function takeAway(templates: Templates, name: FunctionName, permission: string): void {
  const [action = '', resource] = permission.replace(/ of .*$/, '').split(' on ');
  for (const statement of statementsOf(templates, theFunction(templates, name))) {
    const on = listed(statement['Resource']);
    if (!on.some((one) => spell(one, templates) === resource)) continue;
    if (on.length > 1) {
      statement['Resource'] = on.filter((one) => spell(one, templates) !== resource);
    } else {
      statement['Action'] = listed(statement['Action']).filter((one) => one !== action);
    }
  }
}

function giveScan(templates: Templates, name: FunctionName): void {
  statementOf(templates, name, 'logs:PutLogEvents')['Action'] = ['dynamodb:Scan'];
}

function unbind(templates: Templates, name: FunctionName): void {
  for (const statement of statementsOf(templates, theFunction(templates, name))) {
    delete statement['Condition'];
  }
}

function statementOf(templates: Templates, name: FunctionName, action: string): JsonObject {
  const found = statementsOf(templates, theFunction(templates, name)).find((statement) =>
    listed(statement['Action']).includes(action),
  );
  if (!found) throw new Error(`${name} has no statement with ${action}`);
  return found;
}

function policies(templates: Templates): (Resource & { id: string; policy: Json | undefined })[] {
  return resources(templates).flatMap((resource) => {
    const policy = at(resource, 'Properties.PolicyDocument');
    return policy === undefined ? [] : [{ ...resource, policy }];
  });
}

function hasWildcard(policy: Json | undefined): boolean {
  return listed(at(policy, 'Statement'))
    .filter((statement) => at(statement, 'Effect') === 'Allow')
    .flatMap((statement) => listed(at(statement, 'Action')))
    .some((action) => text(action).includes('*'));
}
