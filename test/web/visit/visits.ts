import type { VisitReply } from '../../../schemas/visit.ts';

export type Appointment = VisitReply['appointments'][number];

/** Monday morning at the practice, a week and a day before the appointment. */
const NOW = '2026-11-23T15:00:00.000Z';
export const TOKEN = 'tok_4Jc9Zk2vYxQ7mN1pLr8sWb3dFh6gTa0uEiOyXeKw';

const ALL = { confirm: true, move: true, cancel: true, undo: false };
export const NOTHING = { confirm: false, move: false, cancel: false, undo: false };

/** An appointment on Tuesday, December 1, at ten by the practice's clock. */
export const anAppointment = (overrides: Partial<Appointment> = {}): Appointment => ({
  session: 3,
  version: 1,
  start: { date: '2026-12-01', time: '10:00' },
  startsAt: '2026-12-01T15:00:00.000Z',
  endsAt: '2026-12-01T15:50:00.000Z',
  state: 'booked',
  confirmed: false,
  undoUntil: null,
  may: ALL,
  place: null,
  ...overrides,
});

/** What the link of one appointment opens. */
export const aVisit = (overrides: Partial<VisitReply> = {}): VisitReply => ({
  now: NOW,
  language: 'en',
  timeZone: 'America/New_York',
  clientTimeZone: null,
  phone: '770-609-9164',
  noticeHours: 24,
  chosen: 3,
  changed: false,
  appointments: [anAppointment()],
  remindersOff: false,
  feed: false,
  ...overrides,
});

/** The same appointment a moment after it was cancelled: fifteen minutes to undo it. */
export const justCancelled = (): Appointment =>
  anAppointment({
    state: 'cancelled',
    undoUntil: '2026-11-23T15:15:00.000Z',
    may: { ...NOTHING, undo: true },
  });

/** Fourteen Tuesdays at ten from November 10: two are over, and the clocks have changed before. */
export function aSchedule(overrides: Partial<VisitReply> = {}): VisitReply {
  const appointments = Array.from({ length: 14 }, (_, week) => {
    const startsAt = new Date(Date.parse('2026-11-10T15:00:00.000Z') + week * 7 * 86_400_000);
    const over = week < 2;
    return anAppointment({
      session: week + 1,
      start: { date: startsAt.toISOString().slice(0, 10), time: '10:00' },
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 50 * 60_000).toISOString(),
      state: over ? 'attended' : 'booked',
      confirmed: week < 4,
      may: over ? NOTHING : { ...ALL, cancel: week < 13 },
    });
  });
  return aVisit({ chosen: null, appointments, ...overrides });
}

/** Free times on three days around the appointment. */
export const openings = [
  ['2026-11-30', '09:00', '14:00'],
  ['2026-11-30', '13:30', '18:30'],
  ['2026-12-02', '11:00', '16:00'],
  ['2026-12-02', '15:30', '20:30'],
  ['2026-12-03', '14:00', '19:00'],
].map(([date = '', time = '', utc = '']) => ({ date, time, startsAt: `${date}T${utc}:00.000Z` }));

/** The appointment after a move to Thursday, December 3, at two in the afternoon. */
export const moved = (): Appointment =>
  anAppointment({
    version: 2,
    start: { date: '2026-12-03', time: '14:00' },
    startsAt: '2026-12-03T19:00:00.000Z',
    endsAt: '2026-12-03T19:50:00.000Z',
  });

export const refused = (kind: string, status = 409) => ({
  status,
  body: { type: `/problems/${kind}`, title: 'No', status },
});
