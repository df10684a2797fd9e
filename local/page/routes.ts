import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ROLES } from '../../domain/staff/role.ts';
import type { Clock } from '../clock.ts';
import { readBody } from '../engine/http/body.ts';
import type { Issuer } from '../issuer/issuer.ts';
import type { Ses } from '../ses/ses.ts';
import type { Timekept } from './clock-move.ts';
import { makeClockRoutes } from './clock-routes.ts';
import { turnedAway, turnedAwayByName } from './door.ts';
import { makeFaultRoutes } from './fault-routes.ts';
import { json, problem, sendReply, type LocalReply } from './reply.ts';
import { pageFiles } from './page-files.ts';

/** What the routes need of the engine that runs the template. */
export type LocalEngine = Timekept & {
  throttleDynamo(on: boolean): void;
  mailStates(): Promise<{ due: number; sent: number; failed: number; dropped: number }>;
};

type LocalParts = {
  readonly clock: Clock;
  readonly ses: Pick<Ses, 'mails' | 'setFault'>;
  readonly issuer: Pick<Issuer, 'handle' | 'token'>;
  readonly engine: LocalEngine;
};

type Answer = (body: unknown) => LocalReply | Promise<LocalReply>;
type Route = { readonly GET?: Answer; readonly POST?: Answer };

const MOST_BODY_BYTES = 16 * 1024;

/** Answers everything under /local; false means that the address belongs to the product. */
export function makeLocalRoutes(parts: LocalParts) {
  const routes = makeRoutes(parts);
  return async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const path = (req.url ?? '').split('?', 1)[0] ?? '';
    if (path !== '/local' && !path.startsWith('/local/')) return false;
    // The sign-in guards its own posts; its page, sent without a referrer, has no Origin to show.
    const signsIn = path.startsWith('/local/issuer/');
    const refusal = signsIn ? turnedAwayByName(req) : turnedAway(req);
    if (refusal) sendReply(res, refusal);
    else if (signsIn) parts.issuer.handle(req, res);
    else sendReply(res, await answer(routes.get(path), req));
    return true;
  };
}

function makeRoutes({ clock, ses, issuer, engine }: LocalParts): ReadonlyMap<string, Route> {
  const clocks = makeClockRoutes(clock, engine);
  const faults = makeFaultRoutes({ ses, engine });
  return new Map<string, Route>([
    ...pageFiles().map(([path, file]): [string, Route] => [path, { GET: () => file }]),
    ['/local/mail', { GET: async () => json(await ses.mails()) }],
    ['/local/state', { GET: async () => json(await engine.mailStates()) }],
    ['/local/due', { GET: async () => json(sorted(await engine.dueTimes())) }],
    ['/local/clock', { GET: clocks.show, POST: clocks.move }],
    ['/local/faults', { GET: faults.show, POST: faults.set }],
    ['/local/token', { POST: (body) => giveToken(issuer, body) }],
  ]);
}

async function answer(route: Route | undefined, req: IncomingMessage): Promise<LocalReply> {
  if (route === undefined) return problem(404, 'There is nothing here');
  if ((req.method === 'GET' || req.method === 'HEAD') && route.GET) return route.GET(undefined);
  if (req.method !== 'POST' || !route.POST) return notAllowed(route);
  const body = await readJson(req);
  return 'problem' in body ? body.problem : route.POST(body.value);
}

function notAllowed(route: Route): LocalReply {
  const allow = Object.keys(route).join(', ');
  const reply = problem(405, 'This address does not take that method', `It takes ${allow}.`);
  return { ...reply, headers: { ...reply.headers, allow } };
}

async function readJson(
  req: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly problem: LocalReply }> {
  const bytes = await readBody(req, MOST_BODY_BYTES);
  if (bytes === 'too-large') return { problem: problem(413, 'The body is too large') };
  try {
    return { value: JSON.parse(bytes.toString()) as unknown };
  } catch {
    return { problem: problem(400, 'The body cannot be read as JSON') };
  }
}

const tokenRequest = z.strictObject({ role: z.enum(ROLES) });

async function giveToken(issuer: LocalParts['issuer'], body: unknown): Promise<LocalReply> {
  const asked = tokenRequest.safeParse(body);
  if (!asked.success) return problem(400, 'There is no such role', `role: ${ROLES.join(', ')}`);
  return json({ accessToken: await issuer.token(asked.data.role) });
}

function sorted(times: readonly Date[]): { due: string[] } {
  return { due: times.map((time) => time.toISOString()).sort() };
}
