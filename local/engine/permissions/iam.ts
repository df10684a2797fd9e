import { type Simulation, runSimulation } from '@cloud-copilot/iam-simulate';
import { ACCOUNT } from '../template/account.ts';
import type { Policies, Policy } from './policies.ts';

export type Verdict = 'allowed' | 'denied';

/** One call that was allowed: who made it, what it did, and to what. */
export type Use = {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  /** The kind of item it was about, where it was about one. */
  readonly leadingKey?: string | undefined;
};

/** Judges calls by the policies of the template, as IAM does. */
export type Iam = {
  /** May this role do that? For an item of a table, `leadingKey` says what kind of item. */
  readonly role: (
    roleArn: string,
    action: string,
    resource: string,
    leadingKey?: string,
  ) => Promise<Verdict>;
  /** May this AWS service do that to a queue, by the queue's own policy? */
  readonly service: (call: ServiceCall) => Promise<Verdict>;
  /** Every allowed call so far, each once: to be held against what the template grants. */
  readonly usage: () => readonly Use[];
};

export type ServiceCall = {
  readonly principal: string;
  readonly action: string;
  readonly queueUrl: string;
  readonly resource: string;
  readonly sourceArn: string;
};

export function makeIam(policies: Policies): Iam {
  const verdicts = new Map<string, Promise<Verdict>>();
  const used = new Map<string, Use>();

  const role: Iam['role'] = async (roleArn, action, resource, leadingKey) => {
    const key = `${roleArn} ${action} ${resource} ${leadingKey ?? ''}`;
    const verdict =
      verdicts.get(key) ??
      simulate({ principal: roleArn, action, resource, leadingKey }, policies.ofRole(roleArn));
    verdicts.set(key, verdict);
    if ((await verdict) === 'allowed')
      used.set(key, { role: roleArn, action, resource, leadingKey });
    return verdict;
  };
  const service = async ({ principal, action, queueUrl, resource, sourceArn }: ServiceCall) => {
    const verdicts = policies
      .ofQueue(queueUrl)
      .map(({ policy }) => simulate({ principal, action, resource, sourceArn }, [], policy));
    return (await Promise.all(verdicts)).includes('allowed') ? 'allowed' : 'denied';
  };
  return { role, service, usage: () => [...used.values()] };
}

type Question = {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly sourceArn?: string;
  readonly leadingKey?: string | undefined;
};

async function simulate(
  { principal, action, resource, sourceArn, leadingKey }: Question,
  identityPolicies: readonly Policy[],
  resourcePolicy?: unknown,
): Promise<Verdict> {
  const simulation: Simulation = {
    request: {
      principal,
      action,
      resource: { resource, accountId: ACCOUNT },
      contextVariables: {
        'aws:SecureTransport': 'true',
        'aws:SourceAccount': ACCOUNT,
        ...(sourceArn && { 'aws:SourceArn': sourceArn }),
        ...(leadingKey && { 'dynamodb:LeadingKeys': [leadingKey] }),
      },
    },
    identityPolicies: [...identityPolicies],
    resourcePolicy,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
  const result = await runSimulation(simulation, {});
  if (result.resultType === 'error') {
    const told = JSON.stringify(result.errors);
    throw new Error(`${action} on ${resource} cannot be judged: ${told}`);
  }
  return result.overallResult === 'Allowed' ? 'allowed' : 'denied';
}
