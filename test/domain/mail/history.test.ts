import { describe, expect, test } from 'vitest';
import { courseIdOf, historyOf } from '../../../domain/mail/mail-course.ts';
import type { MailKind, MailSubject } from '../../../domain/mail/mail.ts';
import { inPlannedOrder } from '../../../domain/mail/planned-order.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aMail, after, INTAKE_ID, NOON } from '../../support/mail.ts';

const about = (record: MailSubject['record'], id: string): MailSubject => ({
  ...{ record, id, version: 1 },
});

describe('the history in which a mail stands', () => {
  test('is that of its course, be it about one of the sessions alone', () => {
    expect(historyOf(about('course', COURSE_ID))).toBe(COURSE_ID);
    expect(historyOf(about('session', `${COURSE_ID}-07`))).toBe(COURSE_ID);
  });

  test('is that of its request, which is no course', () => {
    expect(historyOf(about('intake', INTAKE_ID))).toBe(INTAKE_ID);
    expect(courseIdOf(about('intake', INTAKE_ID))).toBeUndefined();
  });

  test.for(['counselor', 'offer', 'draft'] as const)('is none where it is about a %s', (record) => {
    expect(historyOf(about(record, 'some-id'))).toBeUndefined();
  });
});

describe('mails in the order in which they were planned', () => {
  const kinds = (...mails: readonly (readonly [kind: MailKind, seconds: number])[]) =>
    inPlannedOrder(
      mails.map(([kind, seconds]) => aMail({ kind, createdAt: after(NOON, seconds) })),
    ).map(({ kind }) => kind);

  test('are by the moment of planning, whatever they are', () => {
    expect(kinds(['intake-received', 9], ['reminder-24h', 1], ['urgent-intake', 5])).toEqual([
      ...['reminder-24h', 'urgent-intake', 'intake-received'],
    ]);
  });

  test('of one moment are by their kind: the client first, then staff, alerts after notices', () => {
    expect(kinds(['urgent-intake', 0], ['intake-notice', 0], ['intake-received', 0])).toEqual([
      ...['intake-received', 'intake-notice', 'urgent-intake'],
    ]);
  });
});
