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
  // Whoever is asked may want them again.
  if (doing === 'reminders') history.unsubscribed.clear();
  const to = { date: addDays(session.start.date, 1), time: session.start.time };
  const json =
    doing === 'reminders' ? { on: dice.odds(0.5) } : doing === 'move' ? { ...about, to } : about;
  ask(life, {
    ...{ who: 'client', door: visit, again: 2 },
    asked: {
      route: doing === 'see' ? 'GET /api/visit' : `POST /api/visit/${doing}`,
      headers: { authorization: `Bearer ${token}` },
      ...(doing === 'see' ? {} : { json }),
    },
  });
}

/** The next few appointments, or all where none is to come. */
function ahead({ table, timeline }: Life) {
  const sessions = [...table.sessions.values()];
  const next = sessions.filter(({ startsAt }) => startsAt > timeline.now()).slice(0, 3);
  return next.length > 0 ? next : sessions;
}
