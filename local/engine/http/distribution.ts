import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './gateway.ts';
import type { Behavior, DistributionSettings } from './distribution-settings.ts';
import { forwardedFor } from './forwarded-for.ts';
import { type WebRequest, type WebResponse, gatewayMessage } from './message.ts';
import type { AddHeaders } from './response-headers.ts';
import type { ViewerFunction } from './viewer-function.ts';

/** What stands behind and beside a distribution, each by the name the template uses for it. */
export type Behind = {
  /** Buckets and APIs, by host. */
  readonly origins: ReadonlyMap<string, Answer>;
  readonly viewerFunctions: ReadonlyMap<string, ViewerFunction>;
  readonly headerPolicies: ReadonlyMap<string, AddHeaders>;
};

/** The address the API sees: the edge's, never the viewer's. */
const EDGE_ADDRESS = '130.176.0.1';

/** Answers as a CloudFront distribution does, but keeps nothing: every request reaches its origin. */
export function makeDistribution(settings: DistributionSettings, behind: Behind): Answer {
  return async (request) => {
    const behavior = settings.behaviors.find(({ path }) => path.test(request.path));
    if (!behavior) throw new Error(`no behavior answers ${request.path}`);
    const answer = await answerBy(behavior, request, behind);
    const addHeaders = behind.headerPolicies.get(behavior.headersPolicy ?? '');
    return compressed(behavior, request, addHeaders ? addHeaders(answer) : answer);
  };
}

async function answerBy(
  behavior: Behavior,
  request: WebRequest,
  { origins, viewerFunctions }: Behind,
): Promise<WebResponse> {
  if (!behavior.methods.includes(request.method)) return gatewayMessage(403, 'Forbidden');
  const atTheDoor = viewerFunctions.get(behavior.viewerFunction ?? '');
  const viewed = atTheDoor ? await atTheDoor(request) : ({ kind: 'passed', request } as const);
  if (viewed.kind === 'answered') return viewed.response;
  const origin = origins.get(behavior.originHost);
  if (!origin) throw new Error(`nothing answers as ${behavior.originHost}`);
  return origin({
    ...viewed.request,
    sourceIp: EDGE_ADDRESS,
    headers: {
      ...viewed.request.headers,
      host: behavior.originHost,
      'x-forwarded-for': forwardedFor(viewed.request.headers, request.sourceIp),
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
  });
}

const COMPRESSIBLE = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/;

/** What is compressed while somebody waits, at the pains that an edge takes. */
const AT_ONCE = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** The ways to compress, the one that CloudFront prefers first. */
const CODINGS = [
  { name: 'br', apply: (body: Uint8Array) => brotliCompressSync(body, AT_ONCE) },
  { name: 'gzip', apply: (body: Uint8Array) => gzipSync(body) },
] as const;

/** CloudFront compresses files of a thousand bytes and more, and nothing that it may not keep. */
function compressed(behavior: Behavior, request: WebRequest, answer: WebResponse): WebResponse {
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[,;\s]+/);
  const coding = CODINGS.find(({ name }) => accepted.includes(name));
  const type = answer.headers['content-type'] ?? '';
  if (!behavior.compresses || !coding || answer.status !== 200) return answer;
  if (answer.body.length < 1000 || !COMPRESSIBLE.test(type)) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': coding.name, vary: 'accept-encoding' },
    body: coding.apply(answer.body),
  };
}
