import type { Lambdas } from '../functions/lambdas.ts';
import type { Assembly } from '../template/assembly.ts';
import type { Api } from './api-settings.ts';
import type { Authorize } from './authorizer.ts';
import { readBuckets } from './bucket.ts';
import { readDistribution } from './distribution-settings.ts';
import { makeDistribution } from './distribution.ts';
import { type Answer, makeGateway } from './gateway.ts';
import { gatewayMessage } from './message.ts';
import { readHeaderPolicies } from './response-headers.ts';
import { readViewerFunctions } from './viewer-function.ts';

/** The door to everything the template serves: its distribution, or its API where it has none. */
export function makeFrontDoor(o: {
  assembly: Assembly;
  apis: readonly Api[];
  lambdas: Pick<Lambdas, 'invoke'>;
  authorize: Authorize;
  now: () => Date;
  throttled: boolean;
}): Answer {
  const gateways = o.apis.map((api) => ({ api, answer: makeGateway({ ...o, api }) }));
  const distribution = readDistribution(o.assembly);
  if (!distribution) {
    return gateways[0]?.answer ?? (() => Promise.resolve(gatewayMessage(404, 'Not Found')));
  }
  return makeDistribution(distribution, {
    origins: new Map([
      ...readBuckets(o.assembly),
      ...gateways.flatMap(({ api, answer }) => api.hosts.map((host) => [host, answer] as const)),
    ]),
    viewerFunctions: readViewerFunctions(o.assembly),
    headerPolicies: readHeaderPolicies(o.assembly),
  });
}
