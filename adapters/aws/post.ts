import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** How long a call may take, in milliseconds. */
export type Patience = {
  /** Until the service has been reached, its certificate checked. */
  readonly connectWithinMs: number;
  /** Until the last byte of the answer, all in all. */
  readonly answerWithinMs: number;
};

export type Answer = { readonly status: number; readonly body: string };

/** One connection pool to one service. */
export type Line = {
  /**
   * Sends a body to `/` and reads the whole answer, whatever its status. Rejects with Node's own
   * error (`code`) when the line fails, and with a `TimeoutError` when patience ends.
   */
  readonly post: (
    headers: Readonly<Record<string, string>>,
    body: string,
    patience: Patience,
  ) => Promise<Answer>;
  readonly close: () => void;
};

/** Opens no connection before it is asked; `keepAlive` says whether one is used again. */
export function openLine(endpoint: URL, { keepAlive }: { readonly keepAlive: boolean }): Line {
  const secure = endpoint.protocol === 'https:';
  const agent = secure ? new HttpsAgent({ keepAlive }) : new HttpAgent({ keepAlive });
  const request = secure ? httpsRequest : httpRequest;
  const { hostname, port } = endpoint;
  const post: Line['post'] = (headers, body, { connectWithinMs, answerWithinMs }) =>
    new Promise((resolve, reject) => {
      const req = request({ agent, hostname, port, method: 'POST', path: '/', headers });
      const giveUp = () => {
        const error = timedOut();
        fail(error);
        req.destroy(error);
      };
      const connecting = setTimeout(giveUp, connectWithinMs);
      const answering = setTimeout(giveUp, answerWithinMs);
      const end = () => {
        clearTimeout(connecting);
        clearTimeout(answering);
      };
      const fail = (error: Error) => {
        end();
        reject(error);
      };
      req.once('socket', (socket) => {
        if (req.reusedSocket) clearTimeout(connecting);
        else socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
      });
      req.on('error', fail);
      req.once('response', (response) => {
        readAll(response, fail, (answer) => {
          end();
          resolve(answer);
        });
      });
      req.end(body);
    });
  return { post, close: () => agent.destroy() };
}

function readAll(
  response: IncomingMessage,
  fail: (error: Error) => void,
  done: (answer: Answer) => void,
): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('error', fail);
  response.once('end', () =>
    done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
  );
}

const timedOut = () => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });
