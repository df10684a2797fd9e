import { z } from 'zod';
import type { Plan } from '../plan.ts';
import { ACCOUNT, REGION } from '../template/account.ts';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { Iam } from './iam.ts';

const permission = z.strictObject({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceAccount: unplayed,
  SourceArn: z.string(),
});

/**
 * Asks whether each service of the template may do its part of the work, as AWS asks when it is
 * deployed or used; a permission that is missing stops the start, and is named.
 */
export async function checkWiring(plan: Plan, assembly: Assembly, iam: Iam): Promise<void> {
  checkRoutes(plan, assembly);
  await checkRules(plan, iam);
  for (const { who, role, action, resource } of roleCalls(plan)) {
    if ((await iam.role(role, action, resource)) === 'allowed') continue;
    throw new Error(`${who} needs ${action} on ${resource}, which its role does not allow`);
  }
}

type RoleCall = { who: string; role: string; action: string; resource: string };

function roleCalls(plan: Plan): RoleCall[] {
  const roleOf = (functionArn: string) => plan.functionByArn(functionArn).role;
  const may = (who: string, role: string, resource: string, actions: readonly string[]) =>
    actions.map((action) => ({ who, role, action, resource }));
  return [
    ...plan.streams.flatMap(({ id, functionArn, sourceArn, deadLettersArn }) => [
      ...may(id, roleOf(functionArn), sourceArn, [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
      ]),
      ...may(id, roleOf(functionArn), '*', ['dynamodb:ListStreams']),
      ...(deadLettersArn ? may(id, roleOf(functionArn), deadLettersArn, ['sqs:SendMessage']) : []),
    ]),
    ...plan.queueMappings.flatMap(({ id, functionArn, sourceArn }) =>
      may(id, roleOf(functionArn), sourceArn, [
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:ReceiveMessage',
      ]),
    ),
    ...plan.functions.flatMap(({ id, role, deadLettersArn }) =>
      deadLettersArn ? may(id, role, deadLettersArn, ['sqs:SendMessage']) : [],
    ),
    ...plan.schedules.flatMap(({ id, roleArn, functionArn, deadLettersArn }) => [
      ...may(id, roleArn, functionArn, ['lambda:InvokeFunction']),
      ...(deadLettersArn ? may(id, roleArn, deadLettersArn, ['sqs:SendMessage']) : []),
    ]),
  ];
}

function checkRoutes({ apis }: Plan, assembly: Assembly): void {
  const allowed = assembly
    .ofType('AWS::Lambda::Permission')
    .map((resource) => readProperties(resource, permission))
    .filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
  for (const { id: apiId, routes } of apis) {
    for (const { id, method, path, functionArn } of routes) {
      const source = `arn:aws:execute-api:${REGION}:${ACCOUNT}:${apiId}/$default/${method}${path}`;
      const found = allowed.some(
        ({ FunctionName, SourceArn }) => FunctionName === functionArn && covers(SourceArn, source),
      );
      if (!found) throw new Error(`${id}: API Gateway has no permission to call ${functionArn}`);
    }
  }
}

const covers = (pattern: string, text: string) =>
  new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(text);
const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

async function checkRules({ rules, queueUrl }: Plan, iam: Iam): Promise<void> {
  for (const rule of rules) {
    for (const queueArn of rule.queueArns) {
      const verdict = await iam.service({
        principal: 'events.amazonaws.com',
        action: 'sqs:SendMessage',
        queueUrl: queueUrl(queueArn),
        resource: queueArn,
        sourceArn: rule.arn,
      });
      if (verdict === 'allowed') continue;
      throw new Error(`${rule.id}: the queue ${queueArn} lets no event of this rule in`);
    }
  }
}
