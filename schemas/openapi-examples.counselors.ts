const COUNSELOR = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f10';
const COURSE = 'c2a0f6de-93b1-4c5f-8e0d-1b7a4d6f2e90';

export const EXAMPLE_HOURS = {
  weekly: [
    {
      days: ['mon', 'tue', 'wed', 'thu'],
      spans: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '19:00' },
      ],
    },
  ],
  exceptions: [{ date: '2026-12-24', spans: [{ from: '09:00', to: '12:00' }] }],
  daysOff: [{ from: '2026-12-25', to: '2026-12-25', kind: 'holiday' }],
  bufferMinutes: 15,
};
const counselor = {
  id: COUNSELOR,
  name: 'Dana Feld',
  email: 'dana.feld@harbor-lane.example',
  version: 3,
  hours: EXAMPLE_HOURS,
  feed: false,
  gone: false,
};
const days = { from: '2026-12-15', to: '2026-12-16', kind: 'leave' };
const offers = [
  {
    offerId: '3f6c1b52-7a1e-4f0f-9c38-5b9d1f7f2a10',
    ...{ state: 'held', start: { date: '2026-12-16', time: '18:00' }, name: 'Bo' },
  },
];
const affected = { courseId: COURSE, session: 2 };

export const COUNSELOR_EXAMPLES = {
  CounselorList: { counselors: [counselor] },
  CounselorRequest: {
    version: 2,
    name: counselor.name,
    email: counselor.email,
    hours: EXAMPLE_HOURS,
  },
  Counselor: {
    ...counselor,
    outside: [{ ...affected, start: { date: '2026-12-24', time: '18:00' } }],
  },
  Openings: {
    timeZone: 'America/New_York',
    openings: [
      { date: '2026-12-14', time: '09:00' },
      { date: '2026-12-14', time: '09:30' },
    ],
  },
  AwayPreviewRequest: days,
  AwayPreview: {
    version: 3,
    affected: [
      {
        ...affected,
        courseVersion: 3,
        name: 'Ani',
        start: { date: '2026-12-15', time: '18:00' },
        isLast: false,
        openings: [{ date: '2026-12-17', time: '17:00' }],
      },
    ],
    offers,
  },
  AwayRequest: {
    ...days,
    version: 3,
    choices: [{ ...affected, courseVersion: 3, to: { date: '2026-12-17', time: '17:00' } }],
  },
  AwayReply: { version: 4, done: [{ ...affected, outcome: 'moved', reason: null }], offers },
  FeedRequest: { on: true },
  Feed: {
    url: 'https://intake.harbor-lane.example/api/feeds/EXAMPLE-token-of-43-characters-EXAMPLE-token',
  },
  ClientContact: {
    email: 'ana.ruiz@example.org',
    phone: '770-555-0142',
    safeToUse: { email: true, call: true, voicemail: false },
  },
};
