import { z } from 'zod';

/** Calls the embedded DynamoDB as the engine itself, past every permission and fault. */
export type Wire = <T extends z.ZodType>(
  target: `${'DynamoDB' | 'DynamoDBStreams'}_20120810.${string}`,
  body: object,
  answer: T,
) => Promise<z.output<T>>;

/** An answer of DynamoDB other than success, by the name AWS gives it. */
export class DynamoFault extends Error {
  override readonly name = 'DynamoFault';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const fault = z.object({ __type: z.string(), message: z.string().default('') });

/** The embedded engine asks for a signature but checks none. */
const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=engine/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none';

export function makeWire(url: string): Wire {
  return async (target, body, answer) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: AUTHORIZATION,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-date': '20260101T000000Z',
        'x-amz-target': target,
      },
      body: JSON.stringify(body),
    });
    const read: unknown = await response.json();
    if (response.ok) return answer.parse(read);
    const { __type, message } = fault.parse(read);
    throw new DynamoFault(__type.split('#').at(-1) ?? __type, message);
  };
}
