const BEGUN = '2d1f0c6a-5b7e-4c2d-8f3a-1c9e7b5a3d10';
const AT = '2026-12-01T17:00:00.000Z';

/** Somebody made up, who called. */
export const BEGUN_EXAMPLES = {
  CallRequest: {
    name: 'Ana Torres',
    email: 'ana@example.org',
    phone: '555 0142',
    safeToUse: { call: true, voicemail: false },
    mayEmail: true,
    language: 'es',
    availability: { days: ['mon', 'wed'], times: ['evening'], format: 'either' },
  },
  BegunList: {
    now: AT,
    requests: [
      {
        id: BEGUN,
        standing: 'waiting',
        name: 'Ana Torres',
        email: 'ana@example.org',
        phone: '555 0142',
        language: 'es',
        begunAt: AT,
        begunBy: '5f0c2a8e-1111-4222-8333-9b0c0d0e0f11',
        goodUntil: '2026-12-15T17:00:00.000Z',
        mail: {
          kind: 'draft-link',
          state: 'sent',
          feedback: 'delivered',
          due: AT,
          finishedAt: AT,
        },
        intakeId: null,
      },
    ],
    more: false,
  },
  Begun: { id: BEGUN },
  BegunLinkRequest: { email: 'ana.torres@example.org' },
};
