import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cognito } from '../cognito/cognito.ts';
import type { Clock } from '../clock.ts';
import type { Ses } from '../ses/ses.ts';
import { openAwsEndpoint } from './aws-endpoint.ts';
import { startEmbedded } from './dynamodb/embedded.ts';
import { type DynamoProxy, makeDynamoProxy } from './dynamodb/proxy.ts';
import { makeTables } from './dynamodb/tables.ts';
import { type Wire, makeWire } from './dynamodb/wire.ts';
import { openArchive, type EventArchive } from './events/archive.ts';
import { makeBus, makeSesPublisher } from './events/bus.ts';
import { type Queues, openQueues } from './events/queues.ts';
import { makeSqs } from './events/sqs.ts';
import { type Sources, startSources } from './events/sources.ts';
import type { FunctionSettings } from './functions/function-settings.ts';
import { type Lambdas, startLambdas } from './functions/lambdas.ts';
import { makeAuthorize } from './http/authorizer.ts';
import { makeFrontDoor } from './http/front-door.ts';
import { serve } from './http/serve.ts';
import { type Iam, makeIam } from './permissions/iam.ts';
import { readPolicies } from './permissions/policies.ts';
import { makeCognitoGate } from './permissions/cognito-gate.ts';
import { makeSesGate } from './permissions/ses-gate.ts';
import { makeSqsGate } from './permissions/sqs-gate.ts';
import { checkWiring } from './permissions/wiring.ts';
import { type Plan, readPlan } from './plan.ts';
import { type Stoppers, makeStoppers } from './stoppers.ts';
import type { Assembly } from './template/assembly.ts';

/** One running copy of what the template describes. */
export type Engine = {
  /** Answers a viewer's request. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly functions: readonly FunctionSettings[];
  readonly lambdas: Pick<Lambdas, 'invoke' | 'warm' | 'terminateOne'>;
  readonly queues: Pick<Queues, 'waiting' | 'send'>;
  /** Tells archived events again to the rules of the template. */
  readonly replay: EventArchive['replay'];
  readonly iam: Pick<Iam, 'usage'>;
  readonly throttleDynamo: DynamoProxy['throttle'];
  /** The tables themselves, past every permission and fault. */
  readonly wire: Wire;
  /** Resolves once nothing is running, waiting or unread. */
  readonly settle: () => Promise<void>;
  /** Wakes the targets of every schedule now, and waits for them. */
  readonly tick: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type EngineOptions = {
  readonly assembly: Assembly;
  /** Claimed for this process alone (data-dir.ts). */
  readonly dataDir: string;
  readonly clock: Clock;
  /** The keys that the tokens of staff are signed with. */
  readonly jwks: () => object;
  /** The directory of staff sign-ins that the functions may be allowed to change. */
  readonly cognito: Cognito;
  /** Makes the SES of this machine, which tells `emit` what becomes of each mail. */
  readonly makeSes: (emit: ReturnType<typeof makeSesPublisher>) => Pick<Ses, 'send' | 'replay'>;
  /** Takes a line for the person who watches. */
  readonly say: (line: string) => void;
  /** Whether the throttles of the template are enforced; they are not by default. */
  readonly throttled?: boolean | undefined;
};

/** Starts what the template describes; what it cannot play stops it with one clear line. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const stoppers = makeStoppers();
  try {
    return await start(options, stoppers);
  } catch (fault) {
    await stoppers.stop();
    throw fault;
  }
}

async function start(o: EngineOptions, stoppers: Stoppers): Promise<Engine> {
  const { assembly, clock, say } = o;
  const plan = readPlan(assembly);
  const iam = makeIam(readPolicies(assembly));
  await checkWiring(plan, assembly, iam);
  const services = await startServices({ ...o, plan, iam, stoppers });
  const { wire, dynamodb, queues, archive, ses } = services;

  const lambdas = startLambdas({
    functions: plan.functions,
    endpoint: services.endpoint,
    clock: clock.shared,
    logFolder: join(o.dataDir, 'logs'),
    say,
  });
  const sources = startSources({ ...o, ...services, plan, lambdas });
  // Both at once: a source waits for its function to end, and a stopped function ends.
  stoppers.add(async () => void (await Promise.all([sources.stop(), lambdas.stop()])));
  await ses.replay();

  const now = () => clock.now();
  const authorize = makeAuthorize({ jwks: o.jwks, now });
  const { throttled = false } = o;
  const door = makeFrontDoor({ assembly, apis: plan.apis, lambdas, authorize, now, throttled });
  return {
    handle: serve(door, say),
    functions: plan.functions,
    lambdas,
    queues,
    replay: archive.replay,
    iam,
    wire,
    throttleDynamo: dynamodb.throttle,
    settle: () => settled(lambdas, sources),
    tick: sources.tick,
    stop: stoppers.stop,
  };
}

/** The AWS services of this machine: what the functions call. */
async function startServices(
  o: EngineOptions & { readonly plan: Plan; readonly iam: Iam; readonly stoppers: Stoppers },
) {
  const { assembly, plan, iam, say } = o;
  const database = await startEmbedded(o.dataDir, say);
  o.stoppers.add(database.stop);
  const wire = makeWire(database.url);
  await makeTables(assembly, wire);

  const now = () => o.clock.now();
  const queues = openQueues(assembly, o.dataDir, now);
  const bus = makeBus(plan.rules, queues);
  const archive = openArchive(plan.archives, o.dataDir, bus);
  const ses = o.makeSes(makeSesPublisher({ assembly, bus, archive, now }));
  const dynamodb = makeDynamoProxy({ url: database.url, iam, say });
  const sesGate = makeSesGate(assembly, iam, say);
  const { functions } = plan;
  const services = {
    ...{ dynamodb, ses, sesGate },
    cognito: makeCognitoGate(o.cognito, iam, say),
    sqs: makeSqsGate({ sqs: makeSqs(queues), iam, queueAt: plan.queueAt, say }),
  };
  const endpoint = await openAwsEndpoint({ functions, services, say });
  o.stoppers.add(endpoint.stop);
  return { wire, queues, archive, ses, dynamodb, endpoint: endpoint.url };
}

/** Longer than any function may run: whatever is still busy then will not end by itself. */
const LONGEST_MS = 120_000;

async function settled(lambdas: Lambdas, sources: Sources): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  for (;;) {
    sources.hurry();
    if (lambdas.running() === 0 && sources.idle()) return;
    if (performance.now() > until) throw new Error('the engine is still busy after two minutes');
    await delay(5);
  }
}
