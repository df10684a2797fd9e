import type { Counselor } from '../../domain/counselor/counselor.ts';
import {
  pageVersion,
  type VisitChange,
  type VisitDecision,
} from '../../domain/course/client-visit.ts';
import { aCounselor, decided, sessionOf } from './course.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { makeMailEvents } from '../../functions/mail-events/mail-events.handler.ts';
import { randomUUID } from 'node:crypto';
import { aBookedCourse, type BookedCourse } from './booked-course.ts';
import { aClock, aDispatcher } from './dispatching.ts';
import { after, type Answer, scriptedMailer } from './mail.ts';
import { aPractice } from './practice.ts';
import { sesEvent } from './ses-events.ts';

const MINUTE = 60;

/** One turn of the loop: everything in memory is over by then, and what hangs will always hang. */
const everythingElse = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A booked course with a dispatcher, the mail service and a clock; each mail is told by its id. */
export function aCourseDesk(booked: BookedCourse, ...script: readonly Answer[]) {
  const [mailer, clock] = [scriptedMailer(...script), aClock()];
  const dispatcher = aDispatcher({ ...booked, mailer, clock });
  const listen = makeMailEvents({
    mails: booked.mails,
    offers: booked.offers,
    replays: booked.replays,
    newId: randomUUID,
    quietHours: aPractice().appointments.quietHours,
    now: clock.now,
    log: () => {},
  });
  const passUntil = async (moment: Date, stepMinutes = 60) => {
    while (clock.now() < moment) {
      const left = (moment.getTime() - clock.now().getTime()) / 1000;
      clock.pass(Math.min(left, stepMinutes * MINUTE));
      await dispatcher.sweep();
    }
  };
  return {
    ...booked,
    ...dispatcher,
    mailer,
    clock,
    /** The time passes in steps, each with its sweep. */
    passUntil,
    pass: (minutes: number) => passUntil(after(clock.now(), minutes * MINUTE), 1),
    /** Nobody is at work until then. */
    skipUntil: (moment: Date) =>
      clock.pass(Math.max(0, moment.getTime() - clock.now().getTime()) / 1000),
    hear: (eventType: string, mailId: string) =>
      listen(sesEvent({ eventType, mailId, sentAt: clock.now() })),
    /** The archive tells that this mail went out then. */
    tellAgain: (mailId: string, sentAt: Date) =>
      listen(sesEvent({ eventType: 'Send', mailId, sentAt, replay: 'a-pass' })),
    /** A sweep in a sandbox of its own that may die on the way, and is not waited for then. */
    dyingSweep: async (settings: Partial<Parameters<typeof aDispatcher>[0]>) => {
      void aDispatcher({ ...booked, mailer, clock, name: 'doomed', ...settings }).sweep();
      await everythingElse();
    },
    sentIds: () => mailer.sent.map(({ tags }) => tags.mailId),
    /** Every row about one appointment, as planned. */
    rowsOf: (ref: string): readonly MailRow[] =>
      [...booked.table.mails.values()].filter(({ about }) => about.id === ref),
  };
}

/** Twelve Tuesdays at ten, with everything around them. */
export const aBookedDesk = async (...script: readonly Answer[]) =>
  aCourseDesk(await aBookedCourse(), ...script);
export type CourseDesk = Awaited<ReturnType<typeof aBookedDesk>>;

/** What the client does with the third appointment, by link. */
export const byClient = (
  { change, clock }: CourseDesk,
  decide: (visit: VisitChange & { readonly counselor: Counselor }) => VisitDecision,
): Promise<void> =>
  change((asked) => {
    const version = pageVersion(sessionOf(asked.file, 3));
    return decided(decide({ ...asked, number: 3, version, counselor: aCounselor() }));
  }, clock.now());

export const remindersIn = (mailIds: readonly string[]): readonly string[] =>
  mailIds.filter((id) => id.startsWith('reminder-'));

export const hoursBefore = (moment: Date, hours: number): Date => after(moment, -hours * 3600);
