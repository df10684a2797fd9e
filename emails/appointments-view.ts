import type { Course, Session } from '../domain/course/course.ts';
import type { Language } from '../domain/practice/languages.ts';
import type { PracticeSettings } from '../schemas/practice.ts';

/** What the client's page may still do with a session at this moment. */
export type PageMay = {
  readonly confirm: boolean;
  readonly move: boolean;
  readonly cancel: boolean;
};

/** What a mail to a client about appointments is made from. What the client typed is not in it. */
export type AppointmentsView = {
  readonly language: Language;
  readonly practice: Pick<
    PracticeSettings,
    'phone' | 'address' | 'mail' | 'appointments' | 'emergencyNumber' | 'crisisLines'
  >;
  readonly course: Pick<Course, 'clientTimeZone' | 'counselorId'>;
  /** All of the course, in any state. */
  readonly sessions: readonly Session[];
  /** Where the mail goes: in a calendar part too, where that names whom it is for. */
  readonly email: string;
  /** Set where the client agreed that mails say where, and with whom. */
  readonly detail?: { readonly counselor: string } | undefined;
  /** The address of the client's own page, where the mail carries a link to it. */
  readonly page?: string | undefined;
  readonly pageMay: (session: Session) => PageMay;
  readonly now: Date;
};

/** What is still to come, by start. */
export const appointmentsAhead = ({
  sessions,
  now,
}: Pick<AppointmentsView, 'sessions' | 'now'>): readonly Session[] =>
  inOrder(sessions.filter(({ state, startsAt }) => state === 'booked' && startsAt > now));

/** What would be to come, had nobody called it off; by start. */
export const calledOffAhead = ({
  sessions,
  now,
}: Pick<AppointmentsView, 'sessions' | 'now'>): readonly Session[] =>
  inOrder(
    sessions.filter(
      ({ state, startsAt }) =>
        (state === 'cancelled' || state === 'late-cancelled') && startsAt > now,
    ),
  );

const inOrder = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
