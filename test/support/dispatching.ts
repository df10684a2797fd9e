import type { MailRow } from '../../domain/mail/mail.ts';
import type { Mailer } from '../../domain/mail/mailer.ts';
import { makeDispatchMail } from '../../functions/dispatch-mail/dispatch-mail.handler.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import { aLetterhead } from './letterhead.ts';
import { after, NOON, type MemoryMailStore } from './mail.ts';

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

/** The dispatcher of one sandbox, with everything it touches in the hands of the test. */
export function aDispatcher(settings: {
  readonly mails: MemoryMailStore;
  readonly mailer: Mailer;
  readonly clock: ReturnType<typeof aClock>;
  readonly name?: string;
}) {
  const { mails, mailer, clock, name = 'sandbox' } = settings;
  const logged: LogLine[] = [];
  let claims = 0;
  const handle = makeDispatchMail({
    mails,
    mailer,
    letterhead: aLetterhead(),
    now: clock.now,
    newId: () => `${name}-${(claims += 1)}`,
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
