import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { Unavailable } from '../../domain/unavailable.ts';
import { frameOf, type LogLine } from './log.ts';
import { problem } from './problem.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import type { HttpReply } from './reply.ts';
import { viewerOf } from './viewer.ts';

/** What a handler may know of a request. The gateway's own shapes stop here. */
export type HttpRequest = {
  /** Method and path template, such as `GET /api/practice`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, or on a route of forms its fields; `undefined` when the request has no body. */
  readonly body: unknown;
  /** What the sign-in says of the caller, checked by the gateway; empty on public routes. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The viewer's address on the network: to be hashed, never kept. */
  readonly viewer: string;
};
export type HttpHandler = (request: HttpRequest) => Promise<HttpReply>;

/** The gateway's event, once its body may have been parsed. */
type HttpEvent = Omit<APIGatewayProxyEventV2, 'body' | 'requestContext'> & {
  body?: unknown;
  requestContext: APIGatewayProxyEventV2['requestContext'] & {
    authorizer?: { jwt?: { claims?: Record<string, unknown> } };
  };
};

type HttpOptions = {
  readonly maxBytes: number;
  /** Routes whose body is a form and not JSON: a form can be sent from anybody's page. */
  readonly forms?: readonly string[];
  readonly log: (line: LogLine) => void;
};

/** The one chain of middlewares that every HTTP function shares. */
export const httpFunction = (handler: HttpHandler, options: HttpOptions) =>
  middy<HttpEvent, HttpReply, Error, Context>()
    .use(httpHeaderNormalizer())
    .before(parsedBody(options))
    .onError(answeredFault(options.log))
    .handler((event) => handler(requestOf(event)));

const parsedBody =
  ({ maxBytes, forms = [] }: HttpOptions) =>
  async ({ event }: { event: HttpEvent }): Promise<HttpReply | undefined> => {
    const raw = {
      body: event.body,
      isBase64Encoded: event.isBase64Encoded,
      contentType: event.headers['content-type'],
    };
    const read = forms.includes(event.routeKey)
      ? await readForm(raw, maxBytes)
      : readJson(raw, maxBytes);
    if (read.kind === 'refused') return problem(read.problem);
    event.body = read.body;
    return undefined;
  };

/** The only place where a fault ends: a fixed answer, and a line that names its class alone. */
const answeredFault =
  (log: HttpOptions['log']) =>
  ({ event, error }: { event: HttpEvent; error: Error | null | undefined }): HttpReply => {
    const { requestId } = event.requestContext;
    const line = { requestId, route: event.routeKey, name: error?.name };
    if (error instanceof Unavailable) {
      log({ ...line, level: 'warn', code: 'try-again' });
      return problem('try-again');
    }
    log({ ...line, level: 'error', code: 'request-failed', at: frameOf(error) });
    return problem('fault');
  };

const requestOf = (event: HttpEvent): HttpRequest => ({
  route: event.routeKey,
  path: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  headers: event.headers,
  body: event.body,
  claims: event.requestContext.authorizer?.jwt?.claims ?? {},
  viewer: viewerOf(event.headers['x-forwarded-for'], event.requestContext.http.sourceIp),
});
