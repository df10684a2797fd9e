const appointment = {
  session: 2,
  version: 1,
  start: { date: '2026-12-15', time: '18:00' },
  startsAt: '2026-12-15T23:00:00.000Z',
  endsAt: '2026-12-15T23:50:00.000Z',
  state: 'booked',
  confirmed: false,
  undoUntil: null,
  may: { confirm: true, move: true, cancel: true, undo: false },
  place: null,
};

export const VISIT_EXAMPLES = {
  Visit: {
    now: '2026-12-12T23:05:00.000Z',
    language: 'en',
    timeZone: 'America/New_York',
    clientTimeZone: 'America/Phoenix',
    phone: '770-555-0100',
    noticeHours: 24,
    chosen: 2,
    changed: false,
    appointments: [appointment],
    remindersOff: false,
    feed: false,
  },
  ReceiptPage: {
    language: 'en',
    timeZone: 'America/New_York',
    receivedAt: '2026-12-01T17:00:00.000Z',
    standing: 'received',
  },
  WithdrawalRequest: {},
  VisitAction: { session: 2, version: 1 },
  VisitMove: { session: 2, version: 1, to: { date: '2026-12-17', time: '17:00' } },
  VisitOpenings: {
    openings: [{ date: '2026-12-17', time: '17:00', startsAt: '2026-12-17T22:00:00.000Z' }],
  },
  VisitReminders: { on: false },
  VisitFeed: { on: true },
  Unsubscribed: { remindersOff: true },
};
