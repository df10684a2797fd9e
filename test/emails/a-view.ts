import type { AppointmentsView } from '../../emails/appointments-view.ts';
import { aPractice, webAddress } from '../support/letterhead.ts';
import { COUNSELOR_ID, NOW, weekly } from './course-at-sending.ts';

export const PAGE = `${webAddress}/visit#${'t'.repeat(43)}`;
export const COUNSELOR = 'Maya Lindqvist';
export const VIDEO = 'https://video.example.org/room/8412?pwd=a%20b';

export const EVERYTHING = { confirm: true, move: true, cancel: true } as const;
export const NOTHING = { confirm: false, move: false, cancel: false } as const;

/** Twelve weekly sessions of a client who lives in the practice's zone and wants no details. */
export const aView = (overrides: Partial<AppointmentsView> = {}): AppointmentsView => ({
  language: 'en',
  practice: aPractice(),
  course: { counselorId: COUNSELOR_ID },
  sessions: weekly(12),
  email: 'ana.ruiz@example.org',
  page: PAGE,
  pageMay: () => EVERYTHING,
  now: NOW,
  ...overrides,
});
