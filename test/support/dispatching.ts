import type { CourseStore } from '../../domain/course/course-store.ts';
import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import type { NewToken } from '../../domain/links/links-for.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailStore } from '../../domain/mail/mail-store.ts';
import type { RecordRemoval } from '../../domain/record/record-store.ts';
import type { ReplayLog } from '../../domain/mail/replay.ts';
import type { Mailer } from '../../domain/mail/mailer.ts';
import { makeDispatchMail } from '../../functions/dispatch-mail/dispatch-mail.handler.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import { aLetterhead } from './letterhead.ts';
import { after, NOON } from './mail.ts';
import { memoryCourses } from './memory-courses.ts';
import { mailHoldsIn } from './memory-mail-hold.ts';
import { memoryTable } from './memory-table.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';

/** A clock that stands still until a test moves it. */
export function aClock(start = NOON) {
  let now = start;
  return {
    now: () => now,
    pass: (seconds: number) => {
      now = after(now, seconds);
    },
  };
}

/**
 * The dispatcher of one sandbox, with everything it touches in the hands of the test; jobs and
 * courses only where the test is about them. Its tokens are `<name>-token-1`, … under the hash
 * `hash-of-<token>`.
 */
export function aDispatcher(settings: {
  readonly mails: MailStore;
  readonly jobs?: JobStore;
  readonly courses?: Pick<CourseStore, 'find' | 'write'>;
  readonly counselors?: Pick<CounselorStore, 'find' | 'busy'>;
  readonly offers?: OfferStore;
  readonly removal?: RecordRemoval;
  /** Without it nothing was ever held. */
  readonly holds?: MailHoldStore;
  readonly replays?: Pick<ReplayLog, 'tracesOf'>;
  readonly mailer: Mailer;
  readonly clock: ReturnType<typeof aClock>;
  readonly name?: string;
  readonly newToken?: () => NewToken;
}) {
  const nothingElse = memoryCourses();
  const { mails, jobs, courses, counselors, offers, removal, replays, mailer, clock } = {
    ...nothingElse,
    ...settings,
  };
  const { name = 'sandbox' } = settings;
  const logged: LogLine[] = [];
  let [ids, tokens] = [0, 0];
  const handle = makeDispatchMail({
    mails,
    holds: settings.holds ?? mailHoldsIn(memoryTable()),
    table: 'records',
    jobs,
    courses,
    counselors,
    offers,
    removal,
    replays,
    mailer,
    letterhead: aLetterhead(),
    now: clock.now,
    newId: () => `${name}-${(ids += 1)}`,
    newToken:
      settings.newToken ??
      (() => {
        const token = `${name}-token-${(tokens += 1)}`;
        return { token, hash: `hash-of-${token}` };
      }),
    random: () => 0.5,
    log: (line) => void logged.push(line),
  });
  return {
    logged,
    sweep: () => handle({ source: 'schedule' }),
    wake: (...rows: readonly MailRow[]) => handle(streamBatch(...rows)),
    handle,
  };
}

/** A batch of the table stream that names these rows; sequence numbers are s1, s2, … */
export const streamBatch = (...rows: readonly Pick<MailRow, 'id'>[]) => ({
  Records: rows.map(({ id }, index) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: `s${index + 1}`, NewImage: { id: { S: id } } },
  })),
});
