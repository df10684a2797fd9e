import { describe, expect, test } from 'vitest';
import { scheduleMail, sessionMail } from '../../../domain/mail/plan-course-mails.ts';
import { COURSE_ID } from '../../support/course.ts';
import { NOON } from '../../support/mail.ts';

const HOUR = 3_600_000;
const session = { courseId: COURSE_ID, number: 7, sequence: 2 };

describe('the mails of a change', () => {
  test('about a schedule name the course at its version, and are due at once', () => {
    expect(scheduleMail('schedule-changed', { id: COURSE_ID, version: 9 }, NOON)).toMatchObject({
      id: `schedule-changed_${COURSE_ID}_9`,
      about: { record: 'course', id: COURSE_ID, version: 9 },
      state: 'pending',
      due: NOON,
    });
  });

  test('about one session name it at the state its calendar is told of', () => {
    expect(sessionMail('session-cancelled', session, NOON)).toMatchObject({
      id: `session-cancelled_${COURSE_ID}-07_2`,
      about: { record: 'session', id: `${COURSE_ID}-07`, version: 2 },
    });
  });

  test('bear ids that the mail service takes in a tag', () => {
    expect(sessionMail('session-changed', session, NOON).id).toMatch(/^[\w-]{1,256}$/);
    expect(scheduleMail('course-booked', { id: COURSE_ID, version: 1 }, NOON).id).toMatch(
      /^[\w-]{1,256}$/,
    );
  });

  test('outlive a weekend without mail, but a kind word after a miss does not come days late', () => {
    const useful = (kind: Parameters<typeof sessionMail>[0]) => {
      const { usefulUntil } = sessionMail(kind, session, NOON);
      return (usefulUntil.getTime() - NOON.getTime()) / HOUR;
    };
    expect(useful('session-changed')).toBeGreaterThan(72);
    expect(useful('session-cancelled')).toBeGreaterThan(72);
    expect(useful('session-missed')).toBeLessThanOrEqual(24);
  });
});
