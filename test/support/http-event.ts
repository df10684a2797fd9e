import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { httpFunction, type HttpHandler } from '../../functions/shared/http.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import type { HttpReply } from '../../functions/shared/reply.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';

/** What a test says of a request; the rest is as the gateway sends it. */
export type Asked = {
  readonly route: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; `json` is sent as JSON with its content type. */
  readonly body?: string;
  readonly json?: unknown;
  readonly isBase64Encoded?: boolean;
  readonly claims?: Readonly<Record<string, string>>;
};

/** `json` is empty when the answer is something else. */
export type Answered = HttpReply & { readonly json: Readonly<Record<string, unknown>> };

/** A function behind its whole chain of middlewares, and what it logged. */
export function behindGateway(
  handler: HttpHandler,
  options: {
    readonly forms?: readonly string[];
    /** Told of every line instead of keeping it. */
    readonly log?: (line: LogLine) => void;
  } = {},
): {
  readonly ask: (asked: Asked) => Promise<Answered>;
  readonly logged: readonly LogLine[];
} {
  const logged: LogLine[] = [];
  const fn = httpFunction(handler, {
    ...options,
    maxBytes: MAX_INTAKE_BYTES,
    log: options.log ?? ((line) => void logged.push(line)),
  });
  const context = {} as Context;
  return {
    logged,
    ask: async (asked) => {
      const reply = await fn(httpEvent(asked), context);
      const isJson = reply.headers['content-type']?.includes('json');
      return { ...reply, json: (isJson ? JSON.parse(reply.body) : {}) as Answered['json'] };
    },
  };
}

function httpEvent(asked: Asked): APIGatewayProxyEventV2 {
  const [method = 'GET', template = '/'] = asked.route.split(' ');
  const { path = {}, query = {}, claims } = asked;
  const rawPath = template.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
  return {
    version: '2.0',
    routeKey: asked.route,
    rawPath,
    rawQueryString: new URLSearchParams({ ...query }).toString(),
    headers: {
      ...(asked.json === undefined ? {} : { 'content-type': 'application/json' }),
      ...asked.headers,
    },
    ...(Object.keys(path).length > 0 ? { pathParameters: path } : {}),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example.org',
      domainPrefix: 'api',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.7',
        userAgent: 'test',
      },
      requestId: 'request-1',
      routeKey: asked.route,
      stage: '$default',
      time: '01/Dec/2026:17:00:00 +0000',
      timeEpoch: 1796144400000,
      ...(claims && { authorizer: { jwt: { claims, scopes: ['practice/staff'] } } }),
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: asked.isBase64Encoded ?? false,
  };
}
