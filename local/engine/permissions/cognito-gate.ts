import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Cognito } from '../../cognito/cognito.ts';
import { CognitoFault } from '../../cognito/cognito-fault.ts';
import type { FunctionSettings } from '../functions/function-settings.ts';
import { readBody } from '../http/body.ts';
import { arn } from '../template/account.ts';
import type { Iam } from './iam.ts';

/** Cognito's API for administrators, where each call is asked of the function's own policy first. */
export type CognitoGate = {
  readonly handle: (
    caller: FunctionSettings,
    req: IncomingMessage,
    res: ServerResponse,
  ) => Promise<void>;
};

const TARGET = /^AWSCognitoIdentityProviderService\.(\w+)$/;
const MOST_BYTES = 64 * 1024;
const onPool = z.looseObject({ UserPoolId: z.string() });

export function makeCognitoGate(
  cognito: Cognito,
  iam: Iam,
  say: (line: string) => void,
): CognitoGate {
  const handle: CognitoGate['handle'] = async (caller, req, res) => {
    const operation = TARGET.exec(String(req.headers['x-amz-target']))?.[1] ?? '';
    const body = await readBody(req, MOST_BYTES);
    if (body === 'too-large') return answer(res, 413, {});
    const asked = onPool.parse(JSON.parse(body.toString()));
    const action = `cognito-idp:${operation}`;
    const resource = arn('cognito-idp', `userpool/${asked.UserPoolId}`);
    if ((await iam.role(caller.role, action, resource)) !== 'allowed') {
      say(`${caller.id} may not ${action} on ${resource}`);
      return refuse(res, 'AccessDeniedException', `not authorized to perform: ${action}`);
    }
    try {
      answer(res, 200, cognito(operation, asked));
    } catch (fault) {
      if (!(fault instanceof CognitoFault)) throw fault;
      refuse(res, fault.code, fault.message);
    }
  };
  return { handle };
}

const refuse = (res: ServerResponse, code: string, message: string) =>
  answer(res, 400, { __type: code, message });

function answer(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  res.end(JSON.stringify(body));
}
