import { SESServiceException } from '@aws-sdk/client-ses';
import type { Answer, Patience } from './aws/post.ts';
import { callService, type Place } from './aws/service.ts';

/** A mail as it is to go out: the raw MIME, its envelope, its tags. */
export type RawEmail = {
  readonly source: string;
  readonly destinations: readonly string[];
  readonly mime: Buffer;
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, string>>;
};

export type SesClient = {
  /**
   * Asks SES to send, once, and gives the id under which it was taken; nothing where the answer has
   * none. Rejects with the SDK's error, named by SES's code, or with Node's when the line fails.
   */
  readonly sendRawEmail: (mail: RawEmail) => Promise<string | undefined>;
  readonly close: () => void;
};

/**
 * One connection serves the mails of one sweep. It is not kept for the next: one that died while Lambda
 * slept would fail like a lost answer, and the mail would wait ten minutes for word that never comes.
 */
const SERVICE = {
  name: 'ses',
  host: 'email',
  endpointVariable: 'AWS_ENDPOINT_URL_SES',
  idleAtMostMs: 2_000,
};

const PATIENCE: Patience = { connectWithinMs: 3_000, answerWithinMs: 10_000 };
const HEADERS = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * A client that asks once. SES cannot tell a repeated request from a new mail, so a retry would be
 * a second mail; what an unclear answer means is decided by the send lattice.
 */
export function sesClient(options: Place & Partial<Patience> = {}): SesClient {
  const patience = { ...PATIENCE, ...options };
  const caller = callService(SERVICE, options);
  return {
    sendRawEmail: async (mail) => {
      const answer = await caller.post(HEADERS, formOf(mail), patience);
      if (answer.status !== 200) throw sesError(answer);
      return textIn(answer.body, 'MessageId');
    },
    close: caller.close,
  };
}

/** The form of the call: AWS's "query" protocol, lists numbered from one. */
function formOf({ source, destinations, mime, configurationSet, tags }: RawEmail): string {
  const fields: readonly (readonly [string, string])[] = [
    ['Action', 'SendRawEmail'],
    ['Version', '2010-12-01'],
    ['Source', source],
    ...destinations.map((to, at) => [`Destinations.member.${at + 1}`, to] as const),
    ['RawMessage.Data', mime.toString('base64')],
    ['ConfigurationSetName', configurationSet],
    ...Object.entries(tags).flatMap(([name, value], at) => [
      [`Tags.member.${at + 1}.Name`, name] as const,
      [`Tags.member.${at + 1}.Value`, value] as const,
    ]),
  ];
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

function sesError({ status, body }: Answer): SESServiceException {
  const name = textIn(body, 'Code') ?? 'UnknownError';
  const $fault = status >= 500 ? 'server' : 'client';
  return new SESServiceException({
    name,
    $fault,
    $metadata: { httpStatusCode: status },
    message: name,
  });
}

/** The text of the first element of that name. What is read here, ids and codes, holds no markup. */
const textIn = (xml: string, element: 'Code' | 'MessageId'): string | undefined =>
  new RegExp(`<${element}>([^<]+)</${element}>`).exec(xml)?.[1];
