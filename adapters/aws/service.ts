import { type Credentials, environmentCredentials } from './credentials.ts';
import { type Answer, openLine, type Patience } from './post.ts';
import { signed } from './signature.ts';

/** One AWS service as this code reaches it. */
export type Service = {
  /** The name it is signed for, such as `dynamodb`. */
  readonly name: string;
  /** The first part of its host name in a region. */
  readonly host: string;
  /** The environment's variable by which an address of one's own is given, as all of AWS's tools read it. */
  readonly endpointVariable: string;
  /** How long a connection may lie idle and be used again all the same. */
  readonly idleAtMostMs: number;
};

/** What tests and other machines set: all of it is in Lambda's environment otherwise. */
export type Place = {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: Credentials;
};

/** Makes signed calls to a service, each once. */
export type Caller = {
  readonly post: (
    headers: Readonly<Record<string, string>>,
    body: string,
    patience: Patience,
  ) => Promise<Answer>;
  readonly close: () => void;
};

export function callService(service: Service, place: Place): Caller {
  const region = place.region ?? process.env['AWS_REGION'] ?? '';
  const given = place.endpoint ?? process.env[service.endpointVariable];
  const endpoint = new URL(given || `https://${service.host}.${region}.${domainOf(region)}`);
  const line = openLine(endpoint, service);
  return {
    post: (headers, body, patience) => {
      const credentials = place.credentials ?? environmentCredentials();
      const signing = { host: endpoint.host, region, service: service.name, now: new Date() };
      return line.post(signed(credentials, { ...signing, headers, body }), body, patience);
    },
    close: line.close,
  };
}

/** China's regions have a name of their own. */
const domainOf = (region: string): string =>
  region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
