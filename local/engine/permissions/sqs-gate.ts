import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { SqsFault, type Sqs } from '../events/sqs.ts';
import type { FunctionSettings } from '../functions/function-settings.ts';
import { readBody } from '../http/body.ts';
import type { Iam } from './iam.ts';

/** SQS, where each call is asked of the function's own policy first. */
export type SqsGate = {
  readonly handle: (
    caller: FunctionSettings,
    req: IncomingMessage,
    res: ServerResponse,
  ) => Promise<void>;
};

const TARGET = /^AmazonSQS\.(\w+)$/;
/** SQS takes messages of 1 MB. */
const MOST_BYTES = 1024 * 1024;
const onQueue = z.looseObject({ QueueUrl: z.string() });

export function makeSqsGate(o: {
  readonly sqs: Sqs;
  readonly iam: Iam;
  /** The ARN of the queue at an address. */
  readonly queueAt: (url: string) => string | undefined;
  readonly say: (line: string) => void;
}): SqsGate {
  const handle: SqsGate['handle'] = async (caller, req, res) => {
    const operation = TARGET.exec(String(req.headers['x-amz-target']))?.[1] ?? '';
    const body = await readBody(req, MOST_BYTES);
    if (body === 'too-large') return answer(res, 413, {});
    const asked = onQueue.parse(JSON.parse(body.toString()));
    const queue = o.queueAt(asked.QueueUrl);
    if (queue === undefined) return refuse(res, 'QueueDoesNotExist');
    const action = `sqs:${operation}`;
    if ((await o.iam.role(caller.role, action, queue)) !== 'allowed') {
      o.say(`${caller.id} may not ${action} on ${queue}`);
      return refuse(res, 'AccessDeniedException');
    }
    try {
      answer(res, 200, o.sqs(operation, queue, asked));
    } catch (fault) {
      if (!(fault instanceof SqsFault)) throw fault;
      refuse(res, fault.code);
    }
  };
  return { handle };
}

const refuse = (res: ServerResponse, code: string) =>
  answer(res, 400, { __type: `com.amazonaws.sqs#${code}` });

function answer(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  res.end(JSON.stringify(body));
}
