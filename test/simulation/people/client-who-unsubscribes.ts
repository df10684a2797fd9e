import { hashOfToken } from '../../../functions/shared/link-token.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask } from './ask.ts';

const TOKEN = /api\/unsubscribe\/([\w-]+)/;

/** A client's mail program turns reminders off by the address that any reminder brought. */
export function unsubscribe(life: Life, { visit }: Functions): void {
  const { dice, history, table, timeline } = life;
  const tokens = history.taken.flatMap(({ text }) => TOKEN.exec(text)?.[1] ?? []);
  if (tokens.length === 0) return;
  const token = dice.pick(tokens);
  ask(life, {
    ...{ who: 'mail program', door: visit, again: 3 },
    asked: {
      ...{ route: 'POST /api/unsubscribe/{token}', path: { token } },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    },
    answered: ({ statusCode }) => {
      const clientId = table.links.get(hashOfToken(token))?.recordId;
      if (statusCode === 200 && clientId) history.unsubscribed.set(clientId, timeline.now());
    },
  });
}
