import { isDeepStrictEqual } from 'node:util';
import type { LocalProduct } from '../support/local-product.ts';
import { aToken } from '../support/drafting.ts';
import { aFormInParts, FIRST_PARTS } from '../support/drafts.ts';

type Answer = { readonly status: number; readonly body: unknown };

/**
 * The way of a form that is kept before it is sent, over HTTP alone: begun, added to, looked up and
 * sent. Throws at the first step that is not as it should be.
 */
export async function walkTheDraftWay(product: LocalProduct): Promise<void> {
  const token = aToken();
  const call = callerWith(product.origin, token);
  const [held, kept] = [aFormInParts().slice(0, 5), aFormInParts().slice(5)];
  const language = 'en';

  const begun = await call('POST', '/api/drafts', { language, parts: FIRST_PARTS });
  expectStep('it is begun', begun.status, 200);
  const saved = await call('PUT', '/api/drafts', { language, parts: kept });
  expectStep('it is added to', saved.status, 200);
  const { body: standing } = await call('GET', '/api/drafts');
  expectStep('it stands where it was left', standing, saved.body);

  const email = 'ana.later@example.org';
  const link = await call('POST', '/api/drafts/link', { email });
  expectStep('a link to it is asked for', link, { status: 200, body: standing });
  const again = await call('POST', '/api/drafts/link-again', { email: 'nobody@example.org' });
  expectStep('an address that nobody knows tells nothing', again, { status: 202, body: {} });

  const { done: seen } = standing as { done: unknown };
  const receipt = aToken();
  const sending = { language, parts: held, unasked: {}, seen, receipt };
  const sent = await call('POST', '/api/drafts/sending', sending);
  expectStep('it is sent', sent.status, 201);
  expectStep('and sent once', await call('POST', '/api/drafts/sending', sending), sent);

  const page = callerWith(product.origin, receipt);
  const before = await page('GET', '/api/receipt');
  const right = await page('POST', '/api/receipt/contact', { email: 'ana.right@example.org' });
  expectStep('its address is put right', right, before);
}

function expectStep(name: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${name}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

const callerWith =
  (origin: string, token: string) =>
  async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const reply = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: reply.status, body: await reply.json() };
  };
