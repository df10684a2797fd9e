import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask } from './ask.ts';
import { addressOf, type Page } from './pages-of-forms.ts';

const MAILED_RECEIPT = /\/receipt#(token-\d+)/;
const MOST_CORRECTIONS = 3;

/** Whoever has sent a form puts their address right, takes the request back, or looks how it stands. */
export function afterSending(life: Life, { visit }: Functions, page: Page): void {
  const { dice } = life;
  const { number, receipt = '' } = page;
  const doing = dice.weighted({ right: 3, withdraw: 2, see: 1 });
  const token = doing === 'right' || dice.odds(0.5) ? receipt : mailedTo(life, receipt);
  const { route, json } = {
    right: {
      route: 'POST /api/receipt/contact',
      json: { email: addressOf(number, dice.between(0, MOST_CORRECTIONS)) },
    },
    withdraw: { route: 'POST /api/receipt/withdraw', json: {} },
    see: { route: 'GET /api/receipt', json: undefined },
  }[doing];
  ask(life, {
    ...{ who: `client ${number}`, door: visit, again: 2 },
    asked: {
      ...{ route, headers: { authorization: `Bearer ${token}` } },
      ...(json === undefined ? {} : { json }),
    },
  });
}

/** The link of any confirmation that went out; the page's own where there is none. */
function mailedTo({ dice, history }: Life, own: string): string {
  const mailed = history.taken.flatMap(({ text }) => MAILED_RECEIPT.exec(text)?.[1] ?? []);
  return mailed.length > 0 ? dice.pick(mailed) : own;
}
