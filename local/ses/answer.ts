import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { SesRefusal } from './send-raw-email.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** Answers as the SES query protocol does for a mail it has taken. */
export function answerAccepted(res: ServerResponse, messageId: string): void {
  const result = `<SendRawEmailResult><MessageId>${escape(messageId)}</MessageId></SendRawEmailResult>`;
  answer(res, 200, 'SendRawEmailResponse', (requestId) => {
    return `${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  });
}

/** Answers as the SES query protocol does for a call it refuses. */
export function answerRefused(res: ServerResponse, { code, message }: SesRefusal): void {
  const error = `<Error><Type>Sender</Type><Code>${escape(code)}</Code><Message>${escape(message)}</Message></Error>`;
  answer(res, 400, 'ErrorResponse', (requestId) => `${error}<RequestId>${requestId}</RequestId>`);
}

function answer(
  res: ServerResponse,
  status: number,
  root: string,
  inside: (requestId: string) => string,
): void {
  const requestId = randomUUID();
  res.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId });
  res.end(`<${root} xmlns="${NAMESPACE}">${inside(requestId)}</${root}>`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
