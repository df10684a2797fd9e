import { expect, test } from 'vitest';
import { MAIL_KINDS } from '../../../domain/mail/mail.ts';
import type { DueId } from '../../../domain/mail/mail-store.ts';
import { inBacklogOrder } from '../../../domain/mail/urgency.ts';

const mail = (id: string): DueId => ({ kind: 'mail', id });
const job: DueId = { kind: 'job', id: 'end-of-undo_course-03_2' };
const ids = (due: readonly DueId[]) => due.map(({ id }) => id);

test('alerts come first, then jobs, then what tells of a change, then reminders', () => {
  const backlog = [
    mail('reminder-24h_course-03_1'),
    mail('course-booked_course_1'),
    mail('intake-received_intake_1'),
    job,
    mail('urgent-intake-backup_intake_1'),
    mail('reminder-7d_course-04_1-2'),
    mail('urgent-intake_intake_1'),
  ];
  expect(ids(inBacklogOrder(backlog))).toEqual([
    'urgent-intake-backup_intake_1',
    'urgent-intake_intake_1',
    job.id,
    'course-booked_course_1',
    'intake-received_intake_1',
    'reminder-24h_course-03_1',
    'reminder-7d_course-04_1-2',
  ]);
});

test('within a group what waited longest stays first, and nothing is lost', () => {
  const backlog = MAIL_KINDS.flatMap((kind) => [mail(`${kind}_b_1`), mail(`${kind}_a_1`)]);
  const ordered = ids(inBacklogOrder(backlog));

  expect(ordered.toSorted()).toEqual(ids(backlog).toSorted());
  for (const kind of MAIL_KINDS) {
    expect(ordered.indexOf(`${kind}_b_1`)).toBeLessThan(ordered.indexOf(`${kind}_a_1`));
  }
});
