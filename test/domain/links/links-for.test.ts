import { describe, expect, test } from 'vitest';
import { sessionRef, type Session } from '../../../domain/course/course.ts';
import { linksFor, linksHold, needsLinks } from '../../../domain/links/links-for.ts';
import {
  DRAFT_MAIL_KINDS,
  MAIL_KINDS,
  OFFER_MAIL_KINDS,
  type MailKind,
} from '../../../domain/mail/mail.ts';
import type { CourseAtSending, DraftAtSending } from '../../../domain/mail/mail-store.ts';
import { courseAtSending } from '../../support/at-sending.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { COURSE_ID } from '../../support/course.ts';
import { anOffer } from '../../support/offers.ts';
import { anIntakeAtSending, NOON } from '../../support/mail.ts';

const DAY_MS = 86_400_000;
const booked = await aBookedCourse();
const record = await courseAtSending(booked);

const ofSession = (session: Session) =>
  ({ record: 'session', id: sessionRef(session), version: 1 }) as const;
const ofCourse = { record: 'course', id: COURSE_ID, version: 1 } as const;

function minted(kind: MailKind, about: Parameters<typeof linksFor>[0]['about'], of = record) {
  let count = 0;
  return linksFor(
    { kind, about },
    of,
    () => {
      count += 1;
      return { token: `token-${count}`, hash: `hash-${count}` };
    },
    NOON,
  );
}
const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY_MS);
const moved = (session: Session): CourseAtSending => ({
  ...record,
  sessions: record.sessions.map((each) => (each.number === session.number ? session : each)),
});

describe('what a mail lets its reader do', () => {
  test('the schedule opens the page of the whole course, for two weeks after its end', () => {
    const end = booked.session(12).endsAt;
    expect(minted('course-booked', ofCourse)).toEqual([
      {
        token: 'token-1',
        link: {
          hash: 'hash-1',
          purpose: 'course',
          recordId: COURSE_ID,
          generation: 0,
          expiresAt: daysAfter(end, 14),
        },
      },
    ]);
  });

  test('a reminder opens the page of its appointment at its present start, and turns reminders off', () => {
    const session = { ...booked.session(3), startVersion: 2 };
    const [page, off] = minted('reminder-72h', ofSession(session), moved(session));

    expect(page?.link).toEqual({
      hash: 'hash-1',
      purpose: 'session',
      recordId: COURSE_ID,
      session: { number: 3, startVersion: 2 },
      generation: 0,
      expiresAt: daysAfter(session.endsAt, 7),
    });
    expect(off?.link).toEqual({
      hash: 'hash-2',
      purpose: 'unsubscribe',
      recordId: booked.clientId,
      generation: 0,
      expiresAt: daysAfter(booked.session(12).endsAt, 30),
    });
  });

  test('the page of the course outlives the last appointment, in whatever order they stand', () => {
    const backwards = { ...record, sessions: record.sessions.toReversed() };
    const [page] = minted('course-booked', ofCourse, backwards);
    expect(page?.link.expiresAt).toEqual(daysAfter(booked.session(12).endsAt, 14));
  });

  test('the page of a course that is long over still opens for two weeks from now', () => {
    const over = { ...record, sessions: [] };
    const [page] = minted('course-booked', ofCourse, over);
    expect(page?.link.expiresAt).toEqual(daysAfter(NOON, 14));
  });

  test('a change of one appointment opens the page of that one, a miss the page of all', () => {
    const about = ofSession(booked.session(3));
    const purposes = (kind: MailKind) => minted(kind, about).map(({ link }) => link.purpose);

    expect(purposes('session-changed')).toEqual(['session']);
    expect(purposes('session-missed')).toEqual(['course']);
  });

  const elsewhere: readonly MailKind[] = [
    ...OFFER_MAIL_KINDS,
    ...DRAFT_MAIL_KINDS,
    'intake-received',
  ];
  test.for(MAIL_KINDS.filter((kind) => !elsewhere.includes(kind)))(
    'a mail of kind %s carries links exactly when the record is read for them',
    (kind) => {
      const about =
        kind === 'course-booked' || kind === 'schedule-changed'
          ? ofCourse
          : ofSession(booked.session(3));
      expect(minted(kind, about).length > 0).toBe(needsLinks(kind));
    },
  );

  test('an offer opens the page where that one client answers, until the time is well over', () => {
    const offer = anOffer();
    const about = { record: 'offer', id: offer.id, version: 1 } as const;
    const client = { email: 'ana@example.org', mayEmail: true, generation: 2 };
    const record = { record: 'offer', offer, client } as const;
    const token = () => ({ token: 'the-token', hash: 'its-hash' });
    expect(linksFor({ kind: 'opening-offer', about }, record, token, NOON)).toEqual([
      {
        token: 'the-token',
        link: {
          ...{ hash: 'its-hash', purpose: 'offer', recordId: offer.id, ask: 1 },
          generation: 2,
          expiresAt: new Date(offer.endsAt.getTime() + 7 * 86_400_000),
        },
      },
    ]);
    expect(needsLinks('opening-offer')).toBe(true);
    expect(needsLinks('offer-news')).toBe(false);
  });

  test('a link to finish later opens the form for as long as it is kept and goes by its address', () => {
    const draft = {
      ...{ id: 'the-draft', language: 'es' as const, generation: 2, linksAsked: 3 },
      ...{ mailTo: 'ana@example.org', goodUntil: daysAfter(NOON, 9), opened: true },
    } satisfies DraftAtSending['draft'];
    const about = { record: 'draft', id: draft.id, version: 3 } as const;
    const token = () => ({ token: 'the-token', hash: 'its-hash' });
    const atSending = { record: 'draft', draft } as const;
    const links = linksFor({ kind: 'draft-link', about }, atSending, token, NOON);
    expect(links.map(({ link }) => link)).toEqual([
      {
        ...{ hash: 'its-hash', purpose: 'draft', recordId: 'the-draft', generation: 2 },
        expiresAt: daysAfter(NOON, 9),
      },
    ]);
    expect(linksHold(links, atSending)).toBe(true);
    expect(linksHold(links, { record: 'draft', draft: { ...draft, generation: 3 } })).toBe(false);
    expect(needsLinks('draft-link')).toBe(true);
  });

  test('no two links of a mail share a token', () => {
    const links = minted('reminder-24h', ofSession(booked.session(3)));
    expect(new Set(links.map(({ token }) => token)).size).toBe(2);
  });

  test('there is no link to an appointment that is gone, and none without a course', () => {
    const gone = { record: 'session', id: `${COURSE_ID}-77`, version: 1 } as const;

    expect(minted('session-changed', gone)).toEqual([]);
    expect(
      linksFor(
        { kind: 'reminder-24h', about: gone },
        undefined,
        () => {
          throw new Error('a token for nothing');
        },
        NOON,
      ),
    ).toEqual([]);
  });
});

/** What a mail about a request opens. */
const receiptOf = (kind: MailKind) =>
  linksFor(
    { kind, about: { record: 'intake', id: 'an-intake', version: 1 } },
    anIntakeAtSending(),
    () => ({ token: 'a-token', hash: 'its-hash' }),
    NOON,
  );

describe('what a mail about a request opens', () => {
  test('is for the confirmation the page of the request, for sixty days', () => {
    expect(needsLinks('intake-received')).toBe(true);
    expect(receiptOf('intake-received')).toEqual([
      {
        token: 'a-token',
        link: {
          ...{ hash: 'its-hash', purpose: 'receipt', recordId: 'an-intake', generation: 0 },
          expiresAt: daysAfter(NOON, 60),
        },
      },
    ]);
  });

  test('is nothing for any other', () => {
    expect(receiptOf('letter-accepted')).toEqual([]);
    expect(receiptOf('intake-withdrawn')).toEqual([]);
  });
});

describe('links that were made before the claim', () => {
  const links = minted('session-changed', ofSession(booked.session(3)));

  test('hold while the appointment stands as they name it', () => {
    expect(linksHold(links, record)).toBe(true);
    expect(linksHold([], anIntakeAtSending())).toBe(true);
  });

  test('do not hold when it was moved meanwhile', () => {
    expect(linksHold(links, moved({ ...booked.session(3), startVersion: 2 }))).toBe(false);
  });

  test('of several appointments hold only while every one of them stands', () => {
    const both = [...links, ...minted('session-changed', ofSession(booked.session(4)))];
    expect(linksHold(both, record)).toBe(true);
    expect(linksHold(both, moved({ ...booked.session(4), startVersion: 2 }))).toBe(false);
  });

  test('to a course do not hold once no course can be read', () => {
    expect(linksHold(links, undefined)).toBe(false);
    expect(linksHold([], undefined)).toBe(true);
  });

  test('to a request hold, whatever staff have decided since', () => {
    const links = receiptOf('intake-received');
    expect(linksHold(links, anIntakeAtSending({ status: 'accepted', version: 2 }))).toBe(true);
  });

  test('to a request do not hold once its address was put right', () => {
    const links = receiptOf('intake-received');
    const client = { email: 'right@example.org', mayEmail: true, generation: 1 };
    expect(linksHold(links, anIntakeAtSending({ client }))).toBe(false);
  });

  test('to an offer hold while the client goes by that address: what may be answered is decided then', () => {
    const client = { email: 'ana@example.org', mayEmail: true };
    const atSending = { record: 'offer', offer: anOffer(), client } as const;
    expect(linksHold(links, atSending)).toBe(true);
    expect(linksHold(links, { ...atSending, client: { ...client, generation: 1 } })).toBe(false);
  });

  test.for(['course-booked', 'session-changed', 'reminder-24h'] as const)(
    'of a %s do not hold once the client has another address',
    (kind) => {
      const links = minted(
        kind,
        kind === 'course-booked' ? ofCourse : ofSession(booked.session(3)),
      );
      const client = { ...record.client, email: 'right@example.org', generation: 1 };
      expect(linksHold(links, record)).toBe(true);
      expect(linksHold(links, { ...record, client })).toBe(false);
    },
  );

  test('of the whole course hold whatever was moved', () => {
    const ofAll = minted('schedule-changed', ofCourse);
    expect(linksHold(ofAll, moved({ ...booked.session(3), startVersion: 2 }))).toBe(true);
  });
});
