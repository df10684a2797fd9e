import { randomUUID } from 'node:crypto';
import { ACCOUNT } from '../template/account.ts';
import type { Api } from './api-settings.ts';
import type { Admission } from './authorizer.ts';
import { forwardedFor } from './forwarded-for.ts';
import type { FoundRoute } from './find-route.ts';
import type { WebRequest } from './message.ts';

/** What a function is given: the event of API Gateway's payload format 2.0. */
export function apiEvent(o: {
  api: Api;
  found: FoundRoute;
  request: WebRequest;
  body: Buffer;
  /** The path with its escapes undone, as API Gateway passes it on. */
  path: string;
  admission: Admission;
  now: Date;
}): object {
  const { request, found, path } = o;
  const { cookie, ...headers } = request.headers;
  const query = queryParameters(request.query);
  return {
    version: '2.0',
    routeKey: found.route.key,
    rawPath: path,
    rawQueryString: request.query,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers: { ...headers, 'x-forwarded-for': forwardedFor(headers, request.sourceIp) },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: requestContext(o),
    ...(Object.keys(found.pathParameters).length > 0 && { pathParameters: found.pathParameters }),
    ...bodyPart(o.body, request.headers['content-type']),
  };
}

function requestContext(o: Parameters<typeof apiEvent>[0]): object {
  const { api, found, request, path, admission, now } = o;
  return {
    accountId: ACCOUNT,
    apiId: api.id,
    ...(admission.kind === 'admitted' && {
      authorizer: {
        jwt: { claims: claimTexts(admission.claims), scopes: orNull(admission.scopes) },
      },
    }),
    domainName: api.hosts[0],
    domainPrefix: api.id,
    http: {
      method: request.method,
      path,
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: found.route.key,
    stage: '$default',
    time: commonLogTime(now),
    timeEpoch: now.getTime(),
  };
}

const orNull = (scopes: readonly string[]) => (scopes.length > 0 ? scopes : null);

/** API Gateway passes every claim on as text; a list becomes `[a b]`. */
function claimTexts(claims: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

/** A key that stands twice keeps both values, joined by a comma. */
function queryParameters(query: string): Record<string, string> {
  const read = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(read.keys())].map((key) => [key, read.getAll(key).join(',')]),
  );
}

const TEXT = /^(text\/|application\/(json|xml|javascript)\b|application\/[^;]*\+(json|xml)\b)/;

function bodyPart(body: Buffer, type = 'text/plain'): object {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = TEXT.test(type);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** Such as 24/Nov/2026:09:05:00 +0000. */
function commonLogTime(now: Date): string {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
