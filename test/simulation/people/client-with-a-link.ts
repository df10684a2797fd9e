import { hashOfToken } from '../../../functions/shared/link-token.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { addDays } from '../../../domain/calendar/local-time.ts';
import { pageVersion } from '../../../domain/course/client-visit.ts';
import { ask } from './ask.ts';

const TOKEN = /\/visit#([\w-]+)/;

/** A client opens a link out of any mail that went out, and does something with an appointment. */
export function useLink(life: Life, { visit }: Functions): void {
  const { dice, history, table } = life;
  const tokens = history.taken.flatMap(({ text }) => TOKEN.exec(text)?.[1] ?? []);
  const sessions = [...table.sessions.values()];
  if (tokens.length === 0 || sessions.length === 0) return;
  const token = dice.pick(tokens);
  const session = dice.pick(ahead(life));
  const version = dice.odds(0.9) ? pageVersion(session) : pageVersion(session) + 1;
  const about = { session: session.number, version };
  const doing = dice.weighted({ see: 1, confirm: 2, move: 2, cancel: 4, undo: 3, reminders: 1 });
  const to = { date: addDays(session.start.date, 1), time: session.start.time };
  const on = doing === 'reminders' && dice.odds(0.5);
  if (on) wantsThemAgain(life, token);
  const json = doing === 'reminders' ? { on } : doing === 'move' ? { ...about, to } : about;
  ask(life, {
    ...{ who: 'client', door: visit, again: 2 },
    asked: {
      route: doing === 'see' ? 'GET /api/visit' : `POST /api/visit/${doing}`,
      headers: { authorization: `Bearer ${token}` },
      ...(doing === 'see' ? {} : { json }),
    },
  });
}

/** By then what is asked again has been done, or never will be. */
const LAST_REPEAT_MS = 180_000;

/** Whoever turns reminders on may be reminded; what is asked again may be done after a later no. */
function wantsThemAgain({ history, table, timeline }: Life, token: string): void {
  const about = table.links.get(hashOfToken(token))?.recordId ?? '';
  const clientId = table.courses.get(about)?.clientId ?? about;
  const forget = () => void history.unsubscribed.delete(clientId);
  forget();
  timeline.after(LAST_REPEAT_MS, forget);
}

/** The next few appointments, or all where none is to come. */
function ahead({ table, timeline }: Life) {
  const sessions = [...table.sessions.values()];
  const next = sessions.filter(({ startsAt }) => startsAt > timeline.now()).slice(0, 3);
  return next.length > 0 ? next : sessions;
}
