import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a pretended SES does with a request that it has read to the end. */
export type SesBehaviour = (response: ServerResponse) => void;

export const accepts =
  (messageId = 'ses-1'): SesBehaviour =>
  (response) =>
    response.end(
      `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult></SendRawEmailResponse>`,
    );

export const refuses =
  (status: number, code: string): SesBehaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`,
    );
  };

export const dropsTheLine: SesBehaviour = (response) => response.socket?.destroy();
export const neverAnswers: SesBehaviour = () => {};
export const stopsHalfway: SesBehaviour = (response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '500' });
  response.write('<SendRawEmailResponse>');
};

/** An SES that reads every request, keeps its form, and then behaves as told. */
export async function startSes(behaviour: SesBehaviour) {
  const requests: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      behaviour(response);
    });
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
