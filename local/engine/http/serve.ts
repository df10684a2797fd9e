import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import { type Answer, MOST_BODY_BYTES } from './gateway.ts';
import { gatewayMessage, sendWebResponse, toWebRequest } from './message.ts';

/** Brings Node's requests to what answers them. */
export function serve(
  answer: Answer,
  say: (line: string) => void,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const method = req.method ?? 'GET';
    try {
      const body = await readBody(req, MOST_BODY_BYTES);
      // The rest of it would be taken for the next request.
      if (body === 'too-large') res.shouldKeepAlive = false;
      sendWebResponse(res, method, await answer(toWebRequest(req, body)));
    } catch (fault) {
      // A viewer who has left needs no answer.
      if (req.destroyed && !req.complete) return;
      say(`a request failed: ${fault instanceof Error ? fault.message : String(fault)}`);
      if (!res.headersSent) sendWebResponse(res, method, gatewayMessage(502, 'Bad Gateway'));
    }
  };
}
