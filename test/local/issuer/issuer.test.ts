import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../domain/staff/role.ts';
import { anIssuerMachine, type IssuerMachine } from './issuer-machine.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the sign-in of one machine', () => {
  let machine: IssuerMachine;
  beforeAll(async () => {
    machine = await anIssuerMachine();
  });
  afterAll(() => machine.close());

  it.each(ROLES)('mints a token for the %s that the gateway accepts', async (role) => {
    const claims = await machine.verify(await machine.issuer.token(role));
    expect(claims).toMatchObject({
      'cognito:groups': [role],
      scope: 'practice/staff',
      client_id: 'console',
      aud: 'console',
      token_use: 'access',
      iss: machine.issuer.url,
      sub: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(600);
  });

  it('gives every role a person of its own', async () => {
    const tokens = await Promise.all(ROLES.map((role) => machine.issuer.token(role)));
    const claims = await Promise.all(tokens.map((token) => machine.verify(token)));
    expect(new Set(claims.map(({ sub }) => sub)).size).toBe(ROLES.length);
  });

  it('keeps its keys over a restart', async () => {
    const token = await machine.issuer.token('counselor');
    await machine.restart();
    await expect(machine.verify(token)).resolves.toMatchObject({ token_use: 'access' });
  });

  it('follows the clock: old tokens are over, new ones are good', async () => {
    const before = await machine.issuer.token('counselor');
    machine.clock.setTo(new Date(machine.clock.now().getTime() + 30 * DAY));
    await expect(machine.verify(before)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
    const after = await machine.issuer.token('counselor');
    await expect(machine.verify(after)).resolves.toMatchObject({ token_use: 'access' });
  });

  it('is discovered by its own address, whatever host the request names', async () => {
    const { default: http } = await import('node:http');
    const found = await new Promise<string>((resolve, reject) => {
      const url = `${machine.issuer.url}/.well-known/openid-configuration`;
      const req = http.get(url, { headers: { host: 'elsewhere.example' } }, (res) => {
        let body = '';
        res.on('data', (part) => (body += String(part)));
        res.on('end', () => resolve(body));
      });
      req.on('error', reject);
    });
    const described = JSON.parse(found) as Record<string, unknown>;
    expect(described['issuer']).toBe(machine.issuer.url);
    for (const name of ['authorization', 'token', 'end_session', 'revocation']) {
      expect(described[`${name}_endpoint`]).toMatch(new RegExp(`^${machine.issuer.url}/`));
    }
  });

  it('publishes the keys that it hands to the gateway', async () => {
    const published: unknown = await (await fetch(`${machine.issuer.url}/jwks`)).json();
    expect(published).toEqual(machine.issuer.jwks());
    expect(JSON.stringify(published)).not.toContain('"d"');
  });

  it('refuses a redirect to a page that is not the console', async () => {
    const asked = new URLSearchParams({
      client_id: 'console',
      redirect_uri: 'https://elsewhere.example/',
      response_type: 'code',
      scope: 'openid',
    });
    const headers = { accept: 'text/html' };
    const reply = await fetch(`${machine.issuer.url}/auth?${asked.toString()}`, { headers });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('invalid_redirect_uri');
  });

  it('asks for PKCE', async () => {
    const asked = new URLSearchParams({
      client_id: 'console',
      redirect_uri: `${machine.origin}/staff`,
      response_type: 'code',
      scope: 'openid',
    });
    const url = `${machine.issuer.url}/auth?${asked.toString()}`;
    const reply = await fetch(url, { redirect: 'manual' });
    expect(reply.headers.get('location')).toContain('PKCE');
  });

  it('says what to do when a sign-in page was left open too long', async () => {
    const reply = await fetch(`${machine.issuer.url}/sign-in/gone`);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('Start again from the staff console');
  });
});
