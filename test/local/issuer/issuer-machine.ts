import { build } from 'esbuild';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock, type Clock } from '../../../local/clock.ts';
import { makeIssuer, type Issuer } from '../../../local/issuer/issuer.ts';
import { openPeople } from '../../../local/issuer/people.ts';

export type IssuerMachine = {
  readonly issuer: Issuer;
  readonly clock: Clock;
  readonly origin: string;
  /** Verifies as the gateway does: by the issuer's keys, its name, the audience and the clock. */
  verify(token: string): Promise<Record<string, unknown>>;
  /** Ends this process's issuer and starts another on the same data and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** The issuer behind a port of its own, beside a page that signs in with oidc-client-ts. */
export async function anIssuerMachine(): Promise<IssuerMachine> {
  const dataDir = mkdtempSync(join(tmpdir(), 'issuer-'));
  const clock = openClock(dataDir);
  const script = await signInScript();
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/local/issuer')) return issuer.handle(req, res);
    const isScript = req.url === '/staff.js';
    res.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    res.end(isScript ? script : PAGE);
  });
  const origin = await listen(server);
  const make = () =>
    makeIssuer({
      origin,
      path: '/local/issuer',
      dataDir,
      clock,
      people: openPeople(join(dataDir, 'people.json')),
      clientId: 'console',
      scope: 'practice/staff',
      groupClaim: 'cognito:groups',
      redirectUris: [`${origin}/staff`],
    });
  let issuer = await make();

  const verify = async (token: string) => {
    const keys = createLocalJWKSet(issuer.jwks() as JSONWebKeySet);
    const expected = { issuer: issuer.url, audience: 'console', currentDate: clock.now() };
    return (await jwtVerify(token, keys, expected)).payload;
  };
  return {
    get issuer() {
      return issuer;
    },
    clock,
    origin,
    verify,
    restart: async () => {
      issuer = await make();
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const PAGE = '<!doctype html><html lang="en"><title>Staff</title><script src="/staff.js"></script>';

/** oidc-client-ts as the console sets it up, within reach of the test. */
async function signInScript(): Promise<string> {
  const contents = `
    import { UserManager } from 'oidc-client-ts';
    globalThis.manager = new UserManager({
      authority: location.origin + '/local/issuer',
      client_id: 'console',
      redirect_uri: location.origin + '/staff',
      post_logout_redirect_uri: location.origin + '/staff',
      scope: 'openid practice/staff',
      automaticSilentRenew: false,
      loadUserInfo: false,
    });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
