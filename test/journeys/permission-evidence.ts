import { makeIam, type Use } from '../../local/engine/permissions/iam.ts';
import { type Policy, readPolicies } from '../../local/engine/permissions/policies.ts';
import { readAssembly } from '../../local/engine/template/assembly.ts';

/** One action that a statement of the template allows a role, and what was made of it. */
export type Evidence = {
  /** The role's logical id. */
  readonly role: string;
  readonly action: string;
  /** What the statement covers, such as `table/records/index/work`. */
  readonly on: string;
  /** Different calls of a run that are refused once this statement allows the action no longer. */
  readonly needed: number;
};

type Statement = {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
};
type Document = { readonly Statement: Statement | readonly Statement[] };

/** Deploying pages is CloudFormation's own work, and writing logs the sandbox's: neither is on a way. */
const OFF_THE_WAY = /^(logs|xray|s3|cloudfront):/;

/**
 * Takes every action out of every statement of the assembly's policies in turn, and judges the calls of
 * a run anew. An action for which no call is refused is one the template need not allow.
 */
export async function permissionEvidence(
  assemblyFolder: string,
  uses: readonly Use[],
): Promise<readonly Evidence[]> {
  const assembly = readAssembly({
    folder: assemblyFolder,
    parameters: { WebAddress: 'http://127.0.0.1' },
    issuer: 'http://127.0.0.1/issuer',
  });
  const policies = readPolicies(assembly);
  const evidence: Evidence[] = [];
  for (const { arn, logicalId } of assembly.ofType('AWS::IAM::Role')) {
    const allowed = policies.ofRole(arn);
    for (const { action, on, rest } of oneByOne(allowed)) {
      const iam = makeIam({ ofRole: () => rest, ofQueue: () => [] });
      const made = uses.filter((use) => use.role === arn && use.action === action);
      const verdicts = await Promise.all(
        made.map((use) => iam.role(arn, action, use.resource, use.leadingKey)),
      );
      const needed = verdicts.filter((verdict) => verdict === 'denied').length;
      evidence.push({ role: logicalId, action, on, needed });
    }
  }
  return evidence;
}

type Removal = { readonly action: string; readonly on: string; readonly rest: readonly Policy[] };

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Each action of each statement, with what these policies are without it. */
function oneByOne(policies: readonly Policy[]): Removal[] {
  return policies.flatMap(({ name, policy }, at) => {
    const document = policy as Document;
    const statements = list(document.Statement);
    return statements.flatMap((statement, index) => {
      const on = list(statement.Resource)
        .map((arn) => arn.split(':').at(-1))
        .join(' ');
      return list(statement.Action)
        .filter((action) => !OFF_THE_WAY.test(action))
        .map((action) => {
          const Action = list(statement.Action).filter((each) => each !== action);
          const without = Action.length > 0 ? [{ ...statement, Action }] : [];
          const Statement = statements.toSpliced(index, 1, ...without);
          const changed =
            Statement.length > 0 ? [{ name, policy: { ...document, Statement } }] : [];
          return { action, on, rest: policies.toSpliced(at, 1, ...changed) };
        });
    });
  });
}
