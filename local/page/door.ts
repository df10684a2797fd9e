import type { IncomingMessage } from 'node:http';
import { problem, type LocalReply } from './reply.ts';

const THIS_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Who may use this machine: whoever names it as itself, and no page under a name of its own. */
export function turnedAwayByName({ headers }: IncomingMessage): LocalReply | undefined {
  const host = parseHost(headers.host);
  return host !== undefined && THIS_MACHINE.has(host.hostname)
    ? undefined
    : problem(403, 'This address works on the machine itself alone');
}

/**
 * Who may use /local: this machine's own pages and command lines. A page of another site may
 * neither post here (its Origin gives it away) nor read here under a name of its own (its Host does).
 */
export function turnedAway(request: IncomingMessage): LocalReply | undefined {
  const { headers, method } = request;
  const byName = turnedAwayByName(request);
  if (byName || method === 'GET' || method === 'HEAD') return byName;
  const site = headers['sec-fetch-site'];
  const fromElsewhere =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (headers.origin !== undefined && headers.origin !== parseHost(headers.host)?.origin);
  return fromElsewhere ? problem(403, 'Another site may not do this') : undefined;
}

function parseHost(host: string | undefined): URL | undefined {
  return URL.parse(`http://${host ?? ''}`) ?? undefined;
}
