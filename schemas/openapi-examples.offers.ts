const start = { date: '2026-12-08', time: '18:00' };
const opening = { counselorId: 'maya-lindqvist', start, minutes: 50, answerHours: 24 };
const ana = '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a';
const ben = '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01';

const offer = {
  id: '5a0c5f0e-53a3-8b52-aa55-0d6f1f0a1c02',
  version: 1,
  counselorId: 'maya-lindqvist',
  counselor: 'Maya Lindqvist',
  start,
  minutes: 50,
  state: 'asking',
  problem: null,
  asks: [
    {
      number: 1,
      intakeId: ana,
      name: 'Ana',
      at: '2026-12-01T17:00:00.000Z',
      until: '2026-12-02T17:00:00.000Z',
      answer: 'open',
      answeredAt: null,
      mail: { state: 'sent', feedback: 'delivered', reason: null },
      passedOver: [{ intakeId: ben, name: 'Ben', why: 'not-cleared' }],
    },
  ],
};
const now = '2026-12-01T17:00:00.000Z';
const timeZone = 'America/New_York';

export const OFFER_EXAMPLES = {
  OfferPreviewRequest: opening,
  OfferRequest: { ...opening, first: ana },
  OfferEndRequest: { version: 1 },
  OfferPassOnRequest: { version: 1, ask: 1, because: 'said-no' },
  OfferPreview: {
    now,
    timeZone,
    until: '2026-12-02T17:00:00.000Z',
    line: [
      {
        ...{ intakeId: ben, name: 'Ben', tier: 'red', why: 'not-cleared' },
        submittedAt: '2026-11-29T20:10:00.000Z',
      },
      {
        ...{ intakeId: ana, name: 'Ana', tier: 'green', why: null },
        submittedAt: '2026-11-20T14:00:00.000Z',
      },
    ],
  },
  Offer: offer,
  OfferList: { now, timeZone, offers: [offer] },
  OfferAnswer: {},
  OfferPage: {
    now,
    language: 'en',
    timeZone,
    clientTimeZone: null,
    phone: '770-555-0100',
    start,
    startsAt: '2026-12-08T23:00:00.000Z',
    endsAt: '2026-12-08T23:50:00.000Z',
    until: '2026-12-02T17:00:00.000Z',
    standing: 'open',
  },
};
