import type { LocalProduct } from '../support/local-product.ts';

type Team = { readonly colleagues: readonly { readonly id: string; readonly email: string }[] };

/**
 * What an administrator does, over HTTP alone: names, an invitation, every change of a sign-in, the
 * trail of it all, the settings. Throws at the first answer that is not as it should be.
 */
export async function walkTheAdministrationWay({ origin }: LocalProduct): Promise<void> {
  const token = await fetch(`${origin}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'administrator' }),
  });
  const { accessToken } = (await token.json()) as { accessToken: string };
  const ask = async (expected: number, method: string, path: string, body?: object) => {
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
  for (const change of [
    { do: 'invite-again' },
    { do: 'set-role', role: 'front-desk' },
    { do: 'remove' },
    { do: 'let-back-in' },
  ]) {
    await ask(200, 'POST', `team/${ines.id}`, change);
  }
  await ask(200, 'GET', 'team');
  await ask(200, 'GET', 'settings');
  const audit = (await ask(200, 'GET', 'audit?from=2026-01-01&to=2026-12-31')) as {
    rows: { action: string }[];
  };
  if (!audit.rows.some(({ action }) => action === 'set-role')) throw new Error('no trail');
}
