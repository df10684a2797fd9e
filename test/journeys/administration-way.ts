import { randomUUID } from 'node:crypto';
import { aFormBy } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';

type Ask = (expected: number, method: string, path: string, body?: object) => Promise<unknown>;
type Team = { readonly colleagues: readonly { readonly id: string; readonly email: string }[] };

/**
 * What an administrator does, over HTTP alone: names, an invitation, every change of a sign-in, the
 * settings, mails that were given up, the trail of it all. Throws at the first answer that is not as it should be.
 */
export async function walkTheAdministrationWay(product: LocalProduct): Promise<void> {
  const { origin } = product;
  const token = await fetch(`${origin}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'administrator' }),
  });
  const { accessToken } = (await token.json()) as { accessToken: string };
  const ask: Ask = async (expected, method, path, body) => {
    const reply = await fetch(`${origin}/api/staff/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await reply.json();
    if (reply.status !== expected) {
      throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(answer)}`);
    }
    return answer;
  };

  await ask(200, 'GET', 'people');
  const invitation = { name: 'Ines Prado', email: 'ines@example.org', role: 'counselor' };
  const { colleagues } = (await ask(201, 'POST', 'team', invitation)) as Team;
  const ines = colleagues.find(({ email }) => email === invitation.email);
  if (!ines) throw new Error('who was invited is not in the team');
  for (const change of [{ do: 'invite-again' }, { do: 'set-role', role: 'front-desk' }]) {
    await ask(200, 'POST', `team/${ines.id}`, change);
  }
  await makeACounselor(ines, ask);
  for (const change of [{ do: 'remove' }, { do: 'let-back-in' }]) {
    await ask(200, 'POST', `team/${ines.id}`, change);
  }
  await ask(200, 'GET', 'team');
  await ask(200, 'GET', 'settings');
  await settleWhatWasRefused(product, ask);
  const audit = (await ask(200, 'GET', 'audit?from=2026-01-01&to=2026-12-31')) as {
    rows: { action: string }[];
  };
  if (!audit.rows.some(({ action }) => action === 'set-role')) throw new Error('no trail');
}

/** Somebody with hours and a private calendar, which end with the sign-in. */
async function makeACounselor({ id, email }: Team['colleagues'][number], ask: Ask): Promise<void> {
  const hours = { weekly: [], exceptions: [], daysOff: [], bufferMinutes: 0 };
  const wanted = { version: 0, name: 'Ines Prado', email, hours };
  await ask(200, 'PUT', `counselors/${id}/hours`, wanted);
  await ask(200, 'POST', `counselors/${id}/feed`, { on: true });
}

/** The mails of a form that SES refused: one is sent again, the other left. */
async function settleWhatWasRefused(product: LocalProduct, ask: Ask): Promise<void> {
  const post = (path: string, body: object, more: Record<string, string> = {}) =>
    fetch(product.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    });
  await post('/local/faults', { ses: 'refuse' });
  const form = aFormBy('refused@example.org');
  const sent = await post('/api/intakes', form, { 'idempotency-key': randomUUID() });
  if (sent.status !== 201) throw new Error(`the form was answered with ${sent.status}`);
  await product.engine.settle();
  await post('/local/faults', { ses: 'none' });
  const listed = async () =>
    ((await ask(200, 'GET', 'mails')) as { mails: { id: string; kind: string }[] }).mails;
  const of = (kind: string, mails: Awaited<ReturnType<typeof listed>>) =>
    mails.find((mail) => mail.kind === kind)?.id ?? 'none';
  const givenUp = await listed();
  const mine = of('intake-received', givenUp);
  await ask(200, 'POST', `mails/${mine}`, { settle: 'sent-again' });
  await ask(200, 'POST', `mails/${of('intake-notice', givenUp)}`, { settle: 'left' });
  await product.engine.settle();
  if ((await listed()).length > 0) throw new Error('mails that were settled are listed still');
  const last = (await product.ses.mails()).at(-1);
  if (!last?.to.includes('refused@example.org')) throw new Error('the mail was not sent again');
}
