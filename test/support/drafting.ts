import { randomBytes, randomUUID } from 'node:crypto';
import { makeDrafts } from '../../functions/drafts/drafts.handler.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import { hashOfToken } from '../../functions/shared/link-token.ts';
import { FIRST_PARTS } from './drafts.ts';
import { behindGateway } from './http-event.ts';
import { NOON } from './intake-record.ts';
import { memoryCourses } from './memory-courses.ts';
import { aPractice } from './practice.ts';
import { aGuard } from './the-form.ts';

/** As the page draws one. */
export const aToken = () => randomBytes(32).toString('base64url');

/** The function of drafts on a table in memory, asked as the page asks; its clock can be moved. */
export function theDrafts() {
  const store = memoryCourses();
  const clock = { now: NOON };
  const deps = { ...store, practice: aPractice(), hashOfToken, newId: randomUUID };
  const lines: LogLine[] = [];
  const guarding = { guard: aGuard(), log: (line: LogLine) => lines.push(line) };
  const gateway = behindGateway(makeDrafts({ ...deps, ...guarding, now: () => clock.now }));
  const ask = (route: string, token: string, json?: unknown) =>
    gateway.ask({
      route,
      headers: { Authorization: `Bearer ${token}` },
      ...(json === undefined ? {} : { json }),
    });
  return {
    ...store,
    clock,
    ask,
    logged: gateway.logged,
    lines,
    /** A draft that was begun, and the token of the page that did. */
    begun: async () => {
      const token = aToken();
      const reply = await ask('POST /api/drafts', token, { language: 'en', parts: FIRST_PARTS });
      return { token, reply };
    },
  };
}
