import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The one port of the product, taken before anything else so that a port in use is told at once. */
export type Listener = {
  readonly origin: string;
  /** Until this is called, every request hears that the product is still starting. */
  readonly answerWith: (handle: Handle) => void;
  readonly close: () => void;
};

/** Listens on this machine alone; port 0 takes any free one. */
export async function openListener(port: number): Promise<Listener> {
  let handle: Handle = starting;
  const server = createServer((req, res) => {
    handle(req, res).catch((fault: unknown) => {
      console.error(`a request failed: ${fault instanceof Error ? fault.message : String(fault)}`);
      res.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(new Error(why(fault, port))));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answerWith: (next) => {
      handle = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const starting: Handle = (_req, res) => {
  res.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '2' });
  res.end('The product is starting.\n');
  return Promise.resolve();
};

function why({ code, message }: NodeJS.ErrnoException, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use: stop what uses it, or choose another with PORT=8081 npm start`;
    case 'EACCES':
      return `port ${port} may not be used: choose one above 1023 with PORT=8081 npm start`;
    default:
      return `port ${port} cannot be opened: ${message}`;
  }
}
