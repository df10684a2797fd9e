import { describe, expect, test } from 'vitest';
import type { BookedDay } from '../../domain/course/digest.ts';
import { MAIL_FEEDBACK, MAIL_KINDS, type MailRow } from '../../domain/mail/mail.ts';
import { clientChanged } from '../../emails/client-changed.ts';
import { offerNews } from '../../emails/offer-news.ts';
import { morningDigest } from '../../emails/morning-digest.ts';
import { TELLING, webAddress } from '../support/letterhead.ts';
import { aMail } from '../support/mail.ts';
import { aSession, NOW } from './course-at-sending.ts';
import { addressesIn, wordsOf, wordsOfText } from './reading.ts';

const senderName = 'The front desk';
const at = (time: string, more: Parameters<typeof aSession>[0] = {}) =>
  aSession({ start: { date: '2026-12-01', time }, ...more });
const failed = (overrides: Partial<MailRow> = {}) =>
  aMail({ kind: 'reminder-24h', state: 'failed', reason: 'message-rejected', ...overrides });

const DAY: BookedDay = {
  date: '2026-12-01',
  sessions: [
    { session: at('09:00', { confirmedAt: NOW }), initials: 'AR' },
    { session: at('10:15', { minutes: 45 }), initials: 'BK' },
    {
      session: at('13:00', { place: { kind: 'video', link: 'https://video.example.org/8412' } }),
      initials: 'CD',
    },
    { session: at('15:00', { state: 'cancelled' }), initials: 'EF' },
  ],
  failed: [{ mail: failed(), initials: 'BK' }],
  notReminded: [{ session: at('10:15'), initials: 'BK', why: 'email-not-agreed' }],
};
const digest = (day: Partial<BookedDay> = {}) =>
  morningDigest({ webAddress, senderName, day: { ...DAY, ...day } });

describe.for([
  ['morning-digest', digest()],
  ['client-changed', clientChanged({ webAddress, senderName })],
  ['offer-news of a yes', offerNews({ webAddress, senderName, state: 'held' })],
  ['offer-news of nobody', offerNews({ webAddress, senderName, state: 'nobody-left' })],
] as const)('%s', ([, { subject, html, text }]) => {
  test('says the same as HTML and as text, and nothing telling', () => {
    expect(wordsOf(html)).toBe(wordsOfText(text));
    expect([subject, html, text].join('\n')).not.toMatch(TELLING);
  });

  test('leads to the console, and to nothing more', () => {
    expect(addressesIn(html)).toEqual([`${webAddress}/staff`]);
    expect(html).not.toMatch(/<(img|link|script|iframe|form)|url\(|src=/i);
  });
});

describe('the morning digest', () => {
  test('lists the day: when, who by initials, and how it stands', () => {
    const { subject, text } = digest();
    expect(subject).toBe('Your day ahead');
    expect(text).toContain('Tuesday, December 1, 2026\n');
    expect(text).toContain('9:00 AM to 9:50 AM: AR\nconfirmed, at the office\n');
    expect(text).toContain('10:15 AM to 11:00 AM: BK\nnot confirmed, at the office\n');
    expect(text).toContain('1:00 PM to 1:50 PM: CD\nnot confirmed, by video\n');
    expect(text).toContain('3:00 PM to 3:50 PM: EF\ncancelled, at the office\n');
  });

  test('counts what is booked and what nobody confirmed, and names the zone', () => {
    const count = (sessions: BookedDay['sessions']) => digest({ sessions }).text.split('\n\n')[1];
    expect(count(DAY.sessions)).toBe(
      'You have 3 appointments today, 2 not confirmed. All times are Eastern Time.',
    );
    expect(count(DAY.sessions.slice(0, 1))).toBe(
      'You have 1 appointment today, all confirmed. All times are Eastern Time.',
    );
    expect(count(DAY.sessions.slice(3))).toBe('You have no appointments today.');
  });

  test('says of a cancellation that it may still be taken back', () => {
    const session = at('15:00', { state: 'cancelled', undo: { until: NOW, jobId: 'a-job' } });
    expect(digest({ sessions: [{ session, initials: 'EF' }] }).text).toContain(
      'cancelled by the client, who may still take it back',
    );
  });

  test('says which mails failed and why, and who was not reminded and why', () => {
    const { text } = digest();
    expect(text).toContain(
      'Mails that failed\n\nBK: Reminder, the day before\nthe mail service refused it\n',
    );
    expect(text).toContain(
      'Not reminded\n\nBK: Tuesday, December 1, 2026, 10:15 AM Eastern Time\nthe client has not agreed to email\n',
    );
  });

  test('believes what the mail service said last, and hides no reason that it has no words for', () => {
    const why = (mail: Partial<MailRow>) =>
      digest({ failed: [{ mail: failed(mail), initials: 'BK' }] })
        .text.split('\n')
        .at(
          digest()
            .text.split('\n')
            .findIndex((line) => line.startsWith('BK: Reminder')) + 1,
        );
    expect(why({ state: 'sent', feedback: 'bounced', reason: undefined })).toBe(
      'the address does not take mail',
    );
    expect(why({ state: 'missed', reason: 'too-late' })).toBe('it would have come too late');
    expect(why({ state: 'dead', reason: 'something-new' })).toBe('something new');
    expect(why({ state: 'dead', reason: undefined })).toBe('dead');
  });

  test('has a name for every kind of mail that may fail, and leaves nothing unsaid', () => {
    for (const kind of MAIL_KINDS) {
      for (const feedback of MAIL_FEEDBACK) {
        const { text } = digest({ failed: [{ mail: failed({ kind, feedback }), initials: 'BK' }] });
        expect(text).toMatch(/Mails that failed\n\nBK: \S.*\n\S.*\n/);
        expect(text).not.toMatch(/undefined|null/);
      }
    }
  });

  test('leaves out a list with nothing in it', () => {
    const { text } = digest({ sessions: [], failed: [] });
    expect(text).not.toContain('Today\n');
    expect(text).not.toContain('Mails that failed');
    expect(text).toContain('Not reminded');
  });
});

test('a change by a client says neither whose nor which: that is in the console', () => {
  const { subject, text } = clientChanged({ webAddress, senderName });
  expect(subject).toBe('A client changed an appointment');
  expect(text).not.toMatch(/\d/);
  expect(text).toContain(`Sign in to see which:\n${webAddress}/staff\n`);
});
