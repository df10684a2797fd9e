import { setTimeout as delay } from 'node:timers/promises';
import type { Lambdas } from '../functions/lambdas.ts';
import type { Outcome } from '../functions/sandbox-channel.ts';
import { apiEvent } from './api-event.ts';
import { apiReply } from './api-reply.ts';
import type { Api } from './api-settings.ts';
import type { Authorize } from './authorizer.ts';
import { findRoute } from './find-route.ts';
import { makeThrottles } from './throttle.ts';
import { type WebRequest, type WebResponse, gatewayMessage } from './message.ts';

export type Answer = (request: WebRequest) => Promise<WebResponse>;

/** The most a body may hold, and the longest an answer may take, behind an HTTP API. */
export const MOST_BODY_BYTES = 10 * 1024 * 1024;
const LONGEST_MS = 30_000;

/** Answers as an HTTP API of API Gateway does. */
export function makeGateway(o: {
  api: Api;
  lambdas: Pick<Lambdas, 'invoke'>;
  authorize: Authorize;
  now: () => Date;
  /** Whether the throttles of the template are enforced. */
  throttled: boolean;
}): Answer {
  const { api } = o;
  const mayPass = makeThrottles(api.throttles);
  return async (request) => {
    const { body } = request;
    if (body === 'too-large') return gatewayMessage(413, 'Request Entity Too Large');
    const path = decoded(request.path);
    if (path === undefined) return gatewayMessage(400, 'Bad Request');
    const found = findRoute(api.routes, request.method, path);
    if (!found) return gatewayMessage(404, 'Not Found');
    if (o.throttled && !mayPass(found.route.key, performance.now())) {
      return gatewayMessage(429, 'Too Many Requests');
    }
    const admission = await o.authorize(found.route.guard, request.headers['authorization']);
    if (admission.kind === 'unauthorized') {
      return gatewayMessage(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    }
    if (admission.kind === 'forbidden') return gatewayMessage(403, 'Forbidden');
    const event = apiEvent({ api, found, request, body, path, admission, now: o.now() });
    return toAnswer(await withinLimit(o.lambdas.invoke(found.route.functionArn, event)));
  };
}

function toAnswer(outcome: Outcome): WebResponse {
  switch (outcome.kind) {
    case 'answered':
      return apiReply(outcome.result);
    case 'failed':
      return gatewayMessage(500, 'Internal Server Error');
    case 'timed-out':
      return gatewayMessage(503, 'Service Unavailable');
  }
}

async function withinLimit(invoked: Promise<Outcome>): Promise<Outcome> {
  const stop = new AbortController();
  const tooLong = delay(LONGEST_MS, { kind: 'timed-out' } as const, stop).catch(
    () => ({ kind: 'timed-out' }) as const,
  );
  try {
    return await Promise.race([invoked, tooLong]);
  } finally {
    stop.abort();
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
