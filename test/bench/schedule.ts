import { createHash, randomUUID } from 'node:crypto';
import { dynamoAuditTrail } from '../../adapters/audit-trail.dynamo.ts';
import { addDays } from '../../domain/calendar/local-time.ts';
import type { CoursePlan } from '../../domain/course/course.ts';
import { makeCourses } from '../../functions/courses/courses.handler.ts';
import { newToken } from '../../functions/shared/link-token.ts';
import { coursePreview } from '../../schemas/course-plan.ts';
import { dynamoPorts } from '../adapters/suite/course-ports.ts';
import { anAcceptedClientIn } from '../adapters/suite/a-booked-course.ts';
import { aPlan } from '../support/course.ts';
import { startTableOnFile, type TestTable } from '../support/dynamodb.ts';
import { type Asked, behindGateway } from '../support/http-event.ts';
import { NOON } from '../support/intake-record.ts';
import { aPractice } from '../support/practice.ts';
import { aGuard } from '../support/the-form.ts';
import { aBusyPractice, type BusyPractice } from './busy-practice.ts';
import { timed } from './timings.ts';

/*
 * npm run bench:schedule
 * How long staff wait for openings, a preview and a booking of sixteen sessions: whole requests,
 * from the gateway's event to the answer, on the embedded engine with a year of bookings. One line
 * of JSON on standard output, progress on standard error.
 */

async function bench({ client, tableName }: TestTable) {
  const ports = dynamoPorts({ client, tableName });
  const practice = await aBusyPractice(ports, progress);
  const ask = staffDesk(ports, dynamoAuditTrail(client, tableName));
  const availability = await timed(300, times(200, practice.counselors), async ({ id }) => {
    const query = { from: '2027-01-11', to: addDays('2027-01-11', 41), minutes: '50' };
    await ask(200, { route: 'GET /api/staff/counselors/{id}/openings', path: { id }, query });
  });
  const preview = await timed(300, previews(practice), async ({ plan, problems }) => {
    const answer = await ask(200, { route: 'POST /api/staff/courses/preview', json: { plan } });
    const { sessions } = coursePreview.parse(answer.json);
    const found = sessions.filter(({ problem }) => problem !== null).length;
    if (found !== problems) throw new Error(`${found} problems instead of ${problems}`);
  });
  const requests = [];
  for (const { counselorId, ...first } of practice.free.slice(0, 100)) {
    const { intake } = await anAcceptedClientIn(ports);
    requests.push({ intakeId: intake.id, plan: sixteen(counselorId, first), hoursVersion: 1 });
  }
  const commit = await timed(500, requests, async (json) => {
    const headers = { 'idempotency-key': randomUUID() };
    await ask(201, { route: 'POST /api/staff/courses', headers, json });
  });
  const { counselors, courses } = practice;
  return {
    engine: 'the embedded engine, on a file',
    ...{ counselors: counselors.length, courses, sessions: 16 * courses },
    ...{ unit: 'ms', availability, preview, commit },
  };
}

/** The courses function on the real adapters, asked by the front desk. */
function staffDesk(
  ports: ReturnType<typeof dynamoPorts>,
  trail: ReturnType<typeof dynamoAuditTrail>,
) {
  const { ask } = behindGateway(
    makeCourses({
      ...{ ...ports, guard: aGuard(), intakes: ports.desk, trail, practice: aPractice() },
      webAddress: 'https://intake.harbor-lane.example',
      groupClaim: 'cognito:groups',
      newId: randomUUID,
      newToken,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      now: () => NOON,
    }),
  );
  const claims = { sub: 'sub-front-desk', 'cognito:groups': '[front-desk]' };
  return async (expected: number, asked: Asked) => {
    const answer = await ask({ claims, ...asked });
    if (answer.statusCode !== expected) throw new Error(`${answer.statusCode}: ${answer.body}`);
    return answer;
  };
}

const sixteen = (counselorId: string, first: CoursePlan['first']): CoursePlan =>
  aPlan({ counselorId, length: 16, first });

/** Half of them free throughout, half with all sixteen dates taken, so that each wants alternatives. */
const previews = ({ free }: BusyPractice) =>
  times(100, free).flatMap(({ counselorId, date, time }) => [
    { plan: sixteen(counselorId, { date, time }), problems: 0 },
    { plan: sixteen(counselorId, { date, time: '10:30' }), problems: 16 },
  ]);

/** So many in turn. */
const times = <Value>(count: number, values: readonly Value[]): readonly Value[] =>
  Array.from({ length: count }, (_, index) => values[index % values.length]).filter(
    (value) => value !== undefined,
  );

function progress(done: number, of: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done}/${of} courses booked ${done === of ? '\n' : ''}`);
  else if (done % 75 === 0 || done === of) process.stderr.write(`${done}/${of} courses booked\n`);
}

const table = await startTableOnFile();
try {
  console.log(JSON.stringify(await bench(table)));
} finally {
  await table.stop();
}
