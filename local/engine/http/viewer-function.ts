import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { WebRequest, WebResponse } from './message.ts';

const cloudfrontFunction = z.strictObject({
  AutoPublish: z.literal(true),
  FunctionCode: z.string(),
  FunctionConfig: z.strictObject({ Comment: unplayed, Runtime: z.literal('cloudfront-js-2.0') }),
  Name: unplayed,
});

const valued = z.record(z.string(), z.object({ value: z.string() }));
const request = z.strictObject({
  method: z.string(),
  uri: z.string(),
  querystring: z.unknown(),
  headers: valued,
  cookies: z.unknown(),
});
const response = z.strictObject({
  statusCode: z.number(),
  statusDescription: z.string().optional(),
  headers: valued.default({}),
  body: z.string().optional(),
});
const returned = z.union([response, request]);

export type Viewed =
  | { readonly kind: 'passed'; readonly request: WebRequest }
  | { readonly kind: 'answered'; readonly response: WebResponse };

/** A CloudFront function at the door: it may change a request or answer it itself. */
export type ViewerFunction = (viewed: WebRequest) => Promise<Viewed>;

/** Far more than the millisecond CloudFront gives, because this machine has other work. */
const LONGEST_MS = 1_000;

export function readViewerFunctions(assembly: Assembly): ReadonlyMap<string, ViewerFunction> {
  return new Map(
    assembly.ofType('AWS::CloudFront::Function').map((resource) => {
      const { FunctionCode } = readProperties(resource, cloudfrontFunction);
      const { FunctionARN = '' } = resource.attributes;
      return [FunctionARN, makeViewerFunction(FunctionCode, resource.id)];
    }),
  );
}

function makeViewerFunction(code: string, id: string): ViewerFunction {
  const context = createContext({});
  new Script(code, { filename: id }).runInContext(context, { timeout: LONGEST_MS });
  const call = new Script('Promise.resolve(handler(JSON.parse(event))).then(JSON.stringify)');
  return async (viewed) => {
    context['event'] = JSON.stringify(viewerEvent(viewed));
    const answer = (await call.runInContext(context, { timeout: LONGEST_MS })) as string;
    const read = returned.parse(JSON.parse(answer));
    return 'statusCode' in read
      ? { kind: 'answered', response: toResponse(read) }
      : {
          kind: 'passed',
          request: { ...viewed, path: read.uri, headers: plain(read.headers, viewed) },
        };
  };
}

function viewerEvent({ method, path, query, headers, sourceIp }: WebRequest): object {
  const others = Object.entries(headers).filter(([name]) => name !== 'cookie');
  return {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: sourceIp },
    request: {
      method,
      uri: path,
      querystring: Object.fromEntries(
        [...new URLSearchParams(query)].map(([key, value]) => [key, { value }]),
      ),
      headers: Object.fromEntries(others.map(([name, value]) => [name, { value }])),
      cookies: {},
    },
  };
}

function plain(
  headers: z.output<typeof valued>,
  { headers: { cookie } }: WebRequest,
): Record<string, string> {
  const values = Object.entries(headers).map(([name, { value }]) => [name, value] as const);
  return { ...Object.fromEntries(values), ...(cookie !== undefined && { cookie }) };
}

function toResponse({ statusCode, headers, body }: z.output<typeof response>): WebResponse {
  const values = Object.entries(headers).map(
    ([name, { value }]) => [name.toLowerCase(), value] as const,
  );
  return { status: statusCode, headers: Object.fromEntries(values), body: Buffer.from(body ?? '') };
}
