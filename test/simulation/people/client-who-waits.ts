import { hashOfToken } from '../../../functions/shared/link-token.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask } from './ask.ts';

const TOKEN = /\/offer#([\w-]+)/;

/** Somebody who was asked opens the link of their mail, mostly of the last, and says yes or no; perhaps twice. */
export function answerAnOffer(life: Life, { visit }: Functions): void {
  const { dice, faults, history, timeline } = life;
  const tokens = history.taken.flatMap(({ text }) => TOKEN.exec(text)?.[1] ?? []);
  const last = tokens.at(-1);
  if (last === undefined) return;
  const token = dice.odds(0.6) ? last : dice.pick(tokens);
  const doing = dice.weighted({ accept: 5, decline: 3, see: 1 });
  const press = () =>
    ask(life, {
      ...{ who: 'client', door: visit, again: 2 },
      asked: {
        route: doing === 'see' ? 'GET /api/offer' : `POST /api/offer/${doing}`,
        headers: { authorization: `Bearer ${token}` },
        ...(doing === 'see' ? {} : { json: {} }),
      },
      answered: ({ statusCode, json }) => {
        if (statusCode === 200 && json['standing'] === 'yes') promise(life, token);
      },
    });
  press();
  if (faults.strikes(0.3)) timeline.after(dice.between(0, 1000), press);
}

function promise({ history, table }: Life, token: string): void {
  const link = table.links.get(hashOfToken(token));
  if (link?.ask !== undefined) history.promised.yeses.set(link.recordId, link.ask);
}
