import { randomUUID } from 'node:crypto';
import { environmentOf } from './credentials.ts';
import type { FunctionSettings } from './function-settings.ts';
import { type Pool, makePool } from './pool.ts';
import { type Outcome, died } from './sandbox-channel.ts';

/** The functions of the template, ready to be given events. */
export type Lambdas = {
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** Events being worked on right now. */
  readonly running: () => number;
  /** Loads each function once, so that the first visitor does not wait for it. */
  readonly warm: () => Promise<void>;
  /** Ends a sandbox of some function, one at work if there is any; `pick` chooses below a number. */
  readonly terminateOne: (pick: (from: number) => number) => boolean;
  readonly stop: () => Promise<void>;
};

export function startLambdas(o: {
  functions: readonly FunctionSettings[];
  endpoint: string;
  clock: SharedArrayBuffer;
  logFolder: string;
  say: (line: string) => void;
}): Lambdas {
  const pools = new Map<string, { settings: FunctionSettings; pool: Pool }>(
    o.functions.map((settings) => {
      const environment = environmentOf(settings, o.endpoint);
      return [settings.arn, { settings, pool: makePool({ ...o, settings, environment }) }];
    }),
  );
  let running = 0;
  let stopping = false;
  // What is cut off by the end is no failure to speak of.
  const failed = (line: string) => stopping || o.say(line);
  const invoke = async (functionArn: string, event: unknown): Promise<Outcome> => {
    const found = pools.get(functionArn);
    if (!found) throw new Error(`there is no function ${functionArn}`);
    if (stopping) return died;
    running += 1;
    try {
      const outcome = await found.pool.invoke(invocationOf(found.settings, event));
      if (outcome.kind !== 'answered') failed(`${found.settings.name}: ${explain(outcome)}`);
      return outcome;
    } finally {
      running -= 1;
    }
  };
  const warm = async () => {
    for (const { settings, pool } of pools.values()) {
      const started = await pool.warm();
      if (started !== 'ready') o.say(`${settings.name} does not load: ${explainInit(started)}`);
    }
  };
  const stop = async () => {
    stopping = true;
    await Promise.all([...pools.values()].map(({ pool }) => pool.stop()));
  };
  const terminateOne: Lambdas['terminateOne'] = (pick) => {
    const all = [...pools.values()].map(({ pool }) => pool);
    const busy = all.filter((pool) => pool.busy());
    const from = busy.length > 0 ? busy : all;
    return from[pick(from.length)]?.terminateOne(pick) ?? false;
  };
  return { invoke, running: () => running, warm, terminateOne, stop };
}

function invocationOf({ arn, name, memoryMb, timeoutMs }: FunctionSettings, event: unknown) {
  const context = {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    memoryLimitInMB: String(memoryMb),
  };
  return { event: JSON.stringify(event), context, timeoutMs };
}

/** Without the message, which may repeat what a person wrote; the function's own log has more. */
const explain = (outcome: Exclude<Outcome, { kind: 'answered' }>): string =>
  outcome.kind === 'timed-out' ? 'ran out of time' : `failed with ${outcome.error.errorType}`;

/** A function that does not load has not seen any input yet. */
const explainInit = (outcome: Outcome): string =>
  outcome.kind === 'failed' ? outcome.error.errorMessage.replace(/\s+/g, ' ') : outcome.kind;
