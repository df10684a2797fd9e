import type { CallRequest } from '../../schemas/begun.ts';

/** What Ana says on the telephone. */
export const aCall = (overrides: Partial<CallRequest> = {}): CallRequest => ({
  name: 'Ana Ruiz',
  email: 'ana@example.org',
  phone: '555 0142',
  safeToUse: { call: true, voicemail: false },
  mayEmail: true,
  language: 'en',
  availability: { days: ['mon', 'wed'], times: ['evening'], format: 'either' },
  ...overrides,
});
