import { describe, expect, test } from 'vitest';
import { historyReply } from '../../../schemas/audit.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { intakesIn } from '../../support/memory-intakes.ts';
import { HISTORY, theDesk } from '../../support/staff-desk.ts';

async function aBookedRequest() {
  const { table } = await aBookedCourse();
  const [intake] = [...table.intakes.values()].map((record) => record.intake);
  if (!intake) throw new Error('No request in this test');
  const read = async () => {
    const asked = { route: HISTORY, path: { id: intake.id } };
    return historyReply.parse((await theDesk(intakesIn(table)).as('front-desk')(asked)).json);
  };
  return { table, read };
}

describe('the history of a request', () => {
  test('goes on with what was done and mailed about its course, oldest first', async () => {
    const { read } = await aBookedRequest();
    const { rows, mails } = await read();
    expect(rows.map(({ record, action }) => `${record} ${action}`)).toEqual([
      'intake submitted',
      'course booked',
    ]);
    expect(mails.map(({ kind }) => kind)).toContain('course-booked');
    expect(mails.map(({ kind }) => kind)).toContain('reminder-7d');
  });

  test('has nothing of another request and its course', async () => {
    const { table, read } = await aBookedRequest();
    const [course] = table.courses.values();
    if (!course) throw new Error('No course in this test');
    table.courses.set(course.id, { ...course, intakeId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' });
    const { rows, mails } = await read();
    expect(rows.map(({ record }) => record)).toEqual(['intake']);
    expect(mails).toEqual([]);
  });
});
