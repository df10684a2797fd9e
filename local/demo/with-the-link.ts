import type * as z from 'zod';
import type { visitOpenings, VisitReply } from '../../schemas/visit.ts';
import type { CourseHistory } from './history.ts';
import type { Practice } from './practice-day.ts';
import { type Ask, ok } from './practice-client.ts';

type Openings = z.output<typeof visitOpenings>;

/** A client moves one appointment to the first opening the page offers. */
export async function moveByLink(
  practice: Practice,
  history: CourseHistory,
  session: number,
): Promise<void> {
  const { ask, appointment } = await openLink(practice, history, session);
  if (!appointment?.may.move) return;
  const { openings } = ok<Openings>(
    await ask('GET', `/api/visit/openings?session=${session}`),
    200,
  );
  const to = openings[0];
  if (!to) return;
  const body = { session, version: appointment.version, to: { date: to.date, time: to.time } };
  ok(await ask('POST', '/api/visit/move', body), 200);
}

/** A client cancels, and half of them think better of it at once. */
export async function cancelByLink(
  practice: Practice,
  history: CourseHistory,
  session: number,
): Promise<void> {
  const { ask, appointment } = await openLink(practice, history, session);
  if (!appointment?.may.cancel) return;
  const body = { session, version: appointment.version };
  const cancelled = ok<VisitReply>(await ask('POST', '/api/visit/cancel', body), 200);
  const version = appointmentIn(cancelled, session)?.version;
  if (practice.random() < 0.5) ok(await ask('POST', '/api/visit/undo', { session, version }), 200);
}

async function openLink({ client, linkOf }: Practice, { email }: CourseHistory, session: number) {
  const ask: Ask = client.holding(await linkOf(email));
  const visit = ok<VisitReply>(await ask('GET', '/api/visit'), 200);
  return { ask, appointment: appointmentIn(visit, session) };
}

/** The appointment as the page now shows it: its version is what the next act names. */
const appointmentIn = ({ appointments }: VisitReply, session: number) =>
  appointments.find((each) => each.session === session);
