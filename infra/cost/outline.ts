import type { PracticeSettings } from '../../schemas/practice.ts';
import { withOutlineApp } from '../outline-app.ts';

/** What of the templates costs something by being there. */
export type Outline = {
  readonly alarms: number;
  readonly customMetrics: number;
  /** Queues that Lambda asks for work all the time. */
  readonly polledQueues: number;
  readonly keys: number;
  readonly firewalls: number;
  readonly firewallRules: number;
  readonly schedules: number;
  /** Gigabytes of memory of the functions that answer requests, at most, and of the one that sends mails. */
  readonly memory: { readonly request: number; readonly sweep: number };
};

type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
};

const MEGABYTES = 1024;

/** A stream has a place to start from; a queue has none. */
const isPollOfQueue = ({ Type, Properties }: Resource): boolean =>
  Type === 'AWS::Lambda::EventSourceMapping' && Properties?.['StartingPosition'] === undefined;

/** Synthesizes the practice and counts. */
export function outlineOf(practice: PracticeSettings): Outline {
  const resources = withOutlineApp(practice, (app) =>
    app
      .synth()
      .stacks.flatMap(({ template }) =>
        Object.values((template as { readonly Resources: Record<string, Resource> }).Resources),
      ),
  );
  const count = (type: string): number => resources.filter(({ Type }) => Type === type).length;
  const memories = resources
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => ({
      name: String(Properties?.['FunctionName']),
      gigabytes: Number(Properties?.['MemorySize']) / MEGABYTES,
    }));
  const sweep = memories.find(({ name }) => name.endsWith('dispatch-mail'));
  if (!sweep) throw new Error('No function in the templates sends mails');
  const rules = resources
    .filter(({ Type }) => Type === 'AWS::WAFv2::WebACL')
    .map(({ Properties }) => Properties?.['Rules'])
    .map((list) => (Array.isArray(list) ? list.length : 0));
  return {
    alarms: count('AWS::CloudWatch::Alarm'),
    customMetrics: count('AWS::Logs::MetricFilter'),
    polledQueues: resources.filter(isPollOfQueue).length,
    keys: count('AWS::KMS::Key'),
    firewalls: count('AWS::WAFv2::WebACL'),
    firewallRules: rules.reduce((sum, each) => sum + each, 0),
    schedules: count('AWS::Scheduler::Schedule'),
    memory: {
      request: Math.max(...memories.map(({ gigabytes }) => gigabytes)),
      sweep: sweep.gigabytes,
    },
  };
}
