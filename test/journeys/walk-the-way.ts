import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { aCall } from '../support/a-call.ts';
import { aForm, anUrgentForm } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';

type Answer = { readonly status: number; readonly body: unknown };
type Mail = { readonly to: readonly string[]; readonly subject: string };

/**
 * The product's whole way on an urgent form, over HTTP alone: sent, sent again, mailed, told of by
 * SES, listed, read, acknowledged, decided, and the backup not woken. Throws at the first step that
 * is not as it should be.
 */
export async function walkTheWay(product: LocalProduct): Promise<void> {
  const call = caller(product.origin);
  await step('GET /api/practice', async () => (await call('GET', '/api/practice')).status, 200);
  await step(
    'GET /api/openapi.json',
    async () => (await call('GET', '/api/openapi.json')).status,
    200,
  );

  const key = { 'idempotency-key': randomUUID() };
  const first = await call('POST', '/api/intakes', anUrgentForm(), key);
  await step('POST /api/intakes', async () => first.status, 201);
  await step('the same again', () => call('POST', '/api/intakes', anUrgentForm(), key), first);
  await product.engine.settle();
  await step(
    'three mails',
    async () => ((await call('GET', '/local/mail')).body as Mail[]).length,
    3,
  );

  const { intakeId } = first.body as { intakeId: string };
  const staff = { authorization: `Bearer ${await tokenFor(call)}` };
  const read = (path: string) => call('GET', `/api/staff/intakes${path}`, undefined, staff);
  const write = (path: string, body: unknown) =>
    call('POST', `/api/staff/intakes/${intakeId}${path}`, body, staff);

  const list = async () => (await read('')).body as { intakes: { id: string; name: string }[] };
  await step('the list', async () => (await list()).intakes.map(({ id }) => id), [intakeId]);
  const search = async () =>
    (await call('POST', '/api/staff/intakes/search', { status: 'any', name: 'an' }, staff)).body;
  const foundIds = async () =>
    ((await search()) as { intakes: { id: string }[] }).intakes.map(({ id }) => id);
  await step('the search', foundIds, [intakeId]);
  const detail = async () =>
    (await read(`/${intakeId}`)).body as {
      version: number;
      mails: { feedback: string }[];
      clinical: { suggestion: { ruleVersion: string } };
    };
  const heard = async () => (await detail()).mails.map(({ feedback }) => feedback).sort();
  await step('word from SES', heard, ['delivered', 'delivered', 'delivered', 'none']);

  // Weights, lists, and the two layers that read by meaning some seconds later.
  const readBy = async () => (await detail()).clinical.suggestion.ruleVersion.split('+').length;
  await step('the words read by their meaning', readBy, 4);

  await step('the acknowledgement', async () => (await write('/acknowledgement', {})).status, 200);
  const decision = {
    version: (await detail()).version,
    outcome: 'accepted',
    reason: 'We talked on the telephone.',
    confirmedFocus: { primary: 'grief', secondary: null },
  };
  await step('the decision', async () => (await write('/decision', decision)).status, 200);
  const agreed = async () =>
    (await call('GET', '/api/staff/agreement', undefined, staff)).body as { pairs: unknown[] };
  await step('the agreement', async () => (await agreed()).pairs.length, 1);
  await step('the history', async () => (await read(`/${intakeId}/history`)).status, 200);
  await step('its mark in the list', async () => (await read('?status=accepted')).status, 200);

  await call('POST', '/local/clock', { advance: 'PT30M' });
  const state = { due: 0, sent: 3, failed: 0, dropped: 1 };
  await step('the backup left alone', async () => (await call('GET', '/local/state')).body, state);
  await walkTheAsideWay(call);
  await walkTheTelephoneWay(call);
}

/** A form that looks like a script's: set aside, discarded, and released after all. */
async function walkTheAsideWay(call: Call): Promise<void> {
  // The clock has moved past the earlier token.
  const staff = { authorization: `Bearer ${await tokenFor(call)}` };
  const key = { 'idempotency-key': randomUUID() };
  const opened = await call('POST', '/api/intakes/start');
  await step('POST /api/intakes/start', async () => opened.status, 200);
  const form = aForm({ guard: { ...(opened.body as { start: string }), subject: 'Watches' } });
  const sent = await call('POST', '/api/intakes', form, key);
  await step('a form that looks like a script’s', async () => sent.status, 201);
  const { intakeId } = sent.body as { intakeId: string };

  const stands = async (status: string) => {
    const { body } = await call('GET', `/api/staff/intakes?status=${status}`, undefined, staff);
    return (body as { intakes: { id: string }[] }).intakes.some(({ id }) => id === intakeId);
  };
  const settle = async (how: string) =>
    (await call('POST', `/api/staff/intakes/${intakeId}/${how}`, undefined, staff)).status;
  await step('set aside', () => stands('quarantined'), true);
  await step('discarded', () => settle('discard'), 200);
  await step('released', () => settle('release'), 200);
  await step('in the list of work', () => stands('new'), true);
}

/** A request begun on the telephone: mailed once more to the right address, and taken away. */
async function walkTheTelephoneWay(call: Call): Promise<void> {
  const staff = { authorization: `Bearer ${await tokenFor(call)}` };
  const ask = (method: string, path: string, body?: unknown) =>
    call(method, `/api/staff/begun${path}`, body, { ...staff, 'idempotency-key': randomUUID() });
  const begun = await ask('POST', '', aCall());
  await step('a request begun on the telephone', async () => begun.status, 201);
  const { id } = begun.body as { id: string };
  const listed = async () =>
    ((await ask('GET', '')).body as { requests: { id: string }[] }).requests.map((one) => one.id);
  await step('in the list of those', listed, [id]);
  const to = { email: 'ana.right@example.org' };
  await step('mailed again', async () => (await ask('POST', `/${id}/link`, to)).status, 200);
  await step('taken away', async () => (await ask('POST', `/${id}/removal`)).status, 200);
  await step('and gone from the list', listed, []);
}

async function step(name: string, seen: () => Promise<unknown>, expected: unknown): Promise<void> {
  const actual = await seen();
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error(`${name}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

type Call = ReturnType<typeof caller>;

function caller(origin: string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const reply = await fetch(origin + path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: reply.status, body: await reply.json() };
  };
}

async function tokenFor(call: Call): Promise<string> {
  const { body } = await call('POST', '/local/token', { role: 'counselor' });
  return (body as { accessToken: string }).accessToken;
}
