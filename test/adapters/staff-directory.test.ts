import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cognitoClient } from '../../adapters/cognito-client.ts';
import { cognitoStaffDirectory } from '../../adapters/staff-directory.cognito.ts';
import { Unavailable } from '../../domain/unavailable.ts';
import { makeCognito } from '../../local/cognito/cognito.ts';
import { makeCognitoGate } from '../../local/engine/permissions/cognito-gate.ts';
import { openPeople, type People } from '../../local/issuer/people.ts';
import { memoryDirectory } from '../support/memory-directory.ts';
import { staffDirectorySuite } from './suite/staff-directory.suite.ts';

const POOL = 'us-east-1_example';
const credentials = { accessKeyId: 'a-test', secretAccessKey: 'a-test' };
const caller = { id: 'administration', role: 'a-role' } as Parameters<
  ReturnType<typeof makeCognitoGate>['handle']
>[0];

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the Cognito adapter, on the sign-ins of one machine', () => {
  let server: Server;
  let people: People;
  let directory: ReturnType<typeof cognitoStaffDirectory>;
  beforeAll(async () => {
    people = openPeople(join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json'));
    const everything = { role: async () => 'allowed' as const };
    const iam = everything as unknown as Parameters<typeof makeCognitoGate>[1];
    const gate = makeCognitoGate(makeCognito(people), iam, () => undefined);
    server = createServer((req, res) => void gate.handle(caller, req, res));
    const endpoint = await listen(server);
    const client = cognitoClient({ endpoint, credentials, region: 'us-east-1' });
    directory = cognitoStaffDirectory(client, POOL);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  staffDirectorySuite(() => ({
    directory,
    firstSignIn: async (id) => people.change(id, { invited: false }),
  }));

  test('an invitation that broke off before the role was given is completed by asking again', async () => {
    const { id } = people.add({ name: 'Ines', email: 'half@example.org' });
    const again = { name: 'Ines', email: 'half@example.org', role: 'counselor' } as const;
    expect(await directory.find(id)).toMatchObject({ role: null });
    expect(await directory.invite(again)).toEqual({ kind: 'invited', id });
    expect(await directory.find(id)).toMatchObject({ role: 'counselor' });
    expect(await directory.invite(again)).toEqual({ kind: 'taken' });
  });
});

describe('in memory', () => {
  let directory = memoryDirectory();
  const wake = (id: string) => directory.letBackIn(id);
  staffDirectorySuite(() => ({ directory, firstSignIn: wake }));
  directory = memoryDirectory();
});

test('a pool that is throttled or out of reach is said to be busy, not broken', async () => {
  const server = createServer((_req, res) => {
    res.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
    res.end(JSON.stringify({ __type: 'TooManyRequestsException', message: 'Rate exceeded' }));
  });
  const endpoint = await listen(server);
  const client = cognitoClient({ endpoint, credentials, region: 'us-east-1', maxAttempts: 1 });
  await expect(cognitoStaffDirectory(client, POOL).list()).rejects.toBeInstanceOf(Unavailable);
  server.close();
});
