import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Clock, openClock } from './clock.ts';
import { makeCognito } from './cognito/cognito.ts';
import { type Engine, startEngine } from './engine/engine.ts';
import { makeMailView } from './engine/mail-view.ts';
import { type Assembly, readAssembly } from './engine/template/assembly.ts';
import { type Issuer, makeIssuer } from './issuer/issuer.ts';
import { openPeople, type People } from './issuer/people.ts';
import { makeLocalRoutes } from './page/routes.ts';
import { type Ses, makeSes } from './ses/ses.ts';
import { readSignIn } from './sign-in-settings.ts';

/** The whole practice on this machine: what the template describes, and what /local adds to see it. */
export type Product = {
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly ses: Ses;
  readonly issuer: Issuer;
  readonly stop: () => Promise<void>;
};

export type ProductOptions = {
  /** The synthesized cloud assembly. */
  readonly assemblyFolder: string;
  readonly dataDir: string;
  /** Where the product is served, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Takes a line for the person who watches. */
  readonly say: (line: string) => void;
  /** Instead of the table of the template: the one that its records were restored into. */
  readonly restoredTable?: string | undefined;
  /** Whether the throttles of the template are enforced; they are not by default. */
  readonly throttled?: boolean | undefined;
};

const ISSUER_PATH = '/local/issuer';

export async function startProduct(o: ProductOptions): Promise<Product> {
  const { dataDir, origin, say } = o;
  const assembly = readAssembly({
    folder: o.assemblyFolder,
    parameters: { WebAddress: origin },
    issuer: origin + ISSUER_PATH,
    restoredTable: o.restoredTable,
  });
  const clock = openClock(dataDir);
  const people = openPeople(join(dataDir, 'people.json'));
  const issuer = await makeIssuer({
    ...readSignIn(assembly),
    origin,
    path: ISSUER_PATH,
    dataDir,
    clock,
    people,
    groupClaim: 'cognito:groups',
  });
  const { engine, ses } = await startWithSes({
    ...{ assembly, dataDir, clock, issuer, people, say },
    throttled: o.throttled,
  });
  const table = assembly.ofType('AWS::DynamoDB::Table')[0]?.ref ?? '';
  const view = makeMailView({ wire: engine.wire, table });
  const local = makeLocalRoutes({ clock, ses, issuer, engine: { ...engine, ...view } });
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    if (!(await local(req, res))) await engine.handle(req, res);
  };
  return { handle, engine, clock, ses, issuer, stop: engine.stop };
}

async function startWithSes(o: {
  assembly: Assembly;
  dataDir: string;
  clock: Clock;
  issuer: Issuer;
  people: People;
  say: (line: string) => void;
  throttled: boolean | undefined;
}): Promise<{ engine: Engine; ses: Ses }> {
  const configurationSets = o.assembly
    .ofType('AWS::SES::ConfigurationSet')
    .map((resource) => resource.ref);
  let ses: Ses | undefined;
  const engine = await startEngine({
    ...o,
    jwks: () => o.issuer.jwks(),
    cognito: makeCognito(o.people),
    makeSes: (emit) => (ses = makeSes({ ...o, emit, configurationSets })),
  });
  if (!ses) throw new Error('the engine started without SES');
  return { engine, ses };
}
