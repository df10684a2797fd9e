import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { isReminder } from '../../domain/mail/mail.ts';
import { practiceClient } from '../../local/demo/practice-client.ts';
import { claimDataDir } from '../../local/engine/data-dir.ts';
import { startEmbedded } from '../../local/engine/dynamodb/embedded.ts';
import { makeTables } from '../../local/engine/dynamodb/tables.ts';
import { makeWire } from '../../local/engine/dynamodb/wire.ts';
import { readAssembly } from '../../local/engine/template/assembly.ts';
import { openMailStore } from '../../local/ses/mail-store.ts';
import { aBookingOf, aCounselorIn, anAcceptedClientIn } from '../adapters/suite/a-booked-course.ts';
import { type CoursePorts, dynamoPorts } from '../adapters/suite/course-ports.ts';
import { aFormBy } from '../support/intake-form.ts';

export type RemindersResult = {
  readonly reminders: number;
  /** From the minute in which all fell due to the last that was sent. */
  readonly drainSeconds: number;
  readonly aSecond: number;
  readonly sentOnce: number;
  readonly twice: number;
  readonly notSent: number;
};

type Place = { readonly assemblyFolder: string; readonly dataDir: string };

/** Long after the bookings (December 2026) and in daylight, so that no quiet hours move a reminder. */
const FIRST = { date: '2027-02-01', time: '12:00' } as const;
const EARLY_MS = 60_000;
const LONGEST_MS = 15 * 60_000;

/**
 * Books as many courses as asked for, all with their first session at the same time, in tables that
 * the product is then started on. Gives the moment at which the first reminders of all are due.
 */
export async function bookCourses(
  { assemblyFolder, dataDir }: Place,
  count: number,
  say: (line: string) => void,
): Promise<Date> {
  const release = await claimDataDir(dataDir);
  const database = await startEmbedded(dataDir, say);
  const credentials = { accessKeyId: 'load', secretAccessKey: 'load' };
  const client = dynamoClient({ endpoint: database.url, region: 'us-east-1', credentials });
  try {
    const assembly = readAssembly({ folder: assemblyFolder, parameters: {}, issuer: 'none' });
    await makeTables(assembly, makeWire(database.url));
    const [table] = assembly.ofType('AWS::DynamoDB::Table');
    const ports = withoutFormMails(dynamoPorts({ client, tableName: table?.ref ?? '' }));
    const due = new Set<number>();
    for (let done = 1; done <= count; done += 1) {
      const accepted = await anAcceptedClientIn(ports, aFormBy(`client-${done}@example.org`));
      const counselor = await aCounselorIn(ports);
      const { writes } = aBookingOf(accepted, counselor, { first: FIRST });
      // The confirmation of the course, too.
      const plan = writes.mails.plan.filter(({ kind }) => isReminder(kind));
      await ports.courses.write({ ...writes, mails: { ...writes.mails, plan } });
      due.add(Math.min(...plan.map((row) => row.due.getTime())));
      if (done % 100 === 0) say(`${done} of ${count} courses booked`);
    }
    const [first] = due;
    if (due.size !== 1 || first === undefined) throw new Error('not all are due in one minute');
    return new Date(first);
  } finally {
    client.close();
    await database.stop();
    // The bookings are longer ago than a stream keeps its records.
    forgetStream(join(dataDir, 'dynamodb', 'tables.sqlite'));
    release();
  }
}

/** Nothing but the reminders may be due: what told of the forms has gone long ago. */
const withoutFormMails = (ports: CoursePorts): CoursePorts => ({
  ...ports,
  inbox: {
    ...ports.inbox,
    receive: (record, ...rest) => ports.inbox.receive({ ...record, mails: [] }, ...rest),
  },
});

function forgetStream(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('DELETE FROM _stream_records');
  database.close();
}

/** Lets the moment come at which all are due, with a tick each minute as ever, and times the last. */
export async function reminders(o: {
  readonly origin: string;
  readonly dataDir: string;
  readonly count: number;
  readonly due: Date;
  readonly say: (line: string) => void;
}): Promise<RemindersResult> {
  const { origin, dataDir, count, due, say } = o;
  const client = practiceClient(origin);
  await client.moveClock(new Date(due.getTime() - EARLY_MS));
  const startedAt = performance.now();
  // Counted in the mailbox: to ask the product would be work for it.
  const taken = () =>
    readdirSync(join(dataDir, 'ses')).filter((file) => file.endsWith('.json')).length;
  for (let now = 0; now < count; now = taken()) {
    say(`${now} of ${count} sent`);
    if (performance.now() - startedAt > LONGEST_MS) break;
    await delay(5_000);
  }
  const mails = openMailStore(join(dataDir, 'ses')).all();
  const ids = mails.map(({ tags }) => tags['mail'] ?? '').filter((id) => id.startsWith('reminder'));
  const once = new Set(ids).size;
  const last = Math.max(...mails.map(({ sentAt }) => Date.parse(sentAt)));
  const drainSeconds = Math.round((last - due.getTime()) / 1000);
  return {
    reminders: count,
    drainSeconds,
    aSecond: Math.round((10 * once) / drainSeconds) / 10,
    sentOnce: once,
    twice: ids.length - once,
    notSent: count - once,
  };
}
