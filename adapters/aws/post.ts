import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as httpRequest,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** How long a call may take, in milliseconds, from when it has a connection of its own. */
export type Patience = {
  /** Until the service has been reached, its certificate checked. */
  readonly connectWithinMs: number;
  /** Until the last byte of the answer, all in all. */
  readonly answerWithinMs: number;
};

export type Answer = { readonly status: number; readonly body: string };

/** The connections to one service. */
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

/** More calls than that at the same time wait for a connection to be free. */
const MOST_AT_ONCE = 50;

/**
 * Opens no connection before it is asked. After `idleAtMostMs` without a call the next one opens a
 * connection anew: one that was kept while Lambda slept may be dead, and would fail like a lost answer.
 */
export function openLine(endpoint: URL, { idleAtMostMs }: { readonly idleAtMostMs: number }): Line {
  const secure = endpoint.protocol === 'https:';
  const newAgent = () =>
    new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: MOST_AT_ONCE });
  const place = { hostname: endpoint.hostname, port: endpoint.port, method: 'POST', path: '/' };
  let agent = newAgent();
  let running = 0;
  let lastUsed = 0;
  const post: Line['post'] = async (headers, body, patience) => {
    if (running === 0 && Date.now() - lastUsed > idleAtMostMs) {
      agent.destroy();
      agent = newAgent();
    }
    running += 1;
    try {
      const options = { ...place, agent, headers };
      return await ask(secure ? httpsRequest(options) : httpRequest(options), body, patience);
    } finally {
      running -= 1;
      lastUsed = Date.now();
    }
  };
  return { post, close: () => agent.destroy() };
}

function ask(
  req: ClientRequest,
  body: string,
  { connectWithinMs, answerWithinMs }: Patience,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      const error = timedOut();
      fail(error);
      req.destroy(error);
    };
    let connecting: NodeJS.Timeout | undefined;
    let answering: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(connecting);
      clearTimeout(answering);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    req.once('socket', (socket) => {
      answering = setTimeout(giveUp, answerWithinMs);
      if (req.reusedSocket) return;
      connecting = setTimeout(giveUp, connectWithinMs);
      socket.once(eventOf(socket), () => clearTimeout(connecting));
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
}

/** What a socket says once it can be used: over TLS, that the certificate is right. */
const eventOf = (socket: object) => ('encrypted' in socket ? 'secureConnect' : 'connect');

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
