import { followingOf } from '../../domain/mail/following.ts';
import { isFinal, isReminder, type MailRow } from '../../domain/mail/mail.ts';
import { claimed, dropped, postponed, settled } from '../../domain/mail/moves.ts';
import { nextStep } from '../../domain/mail/next-step.ts';
import { relevanceOf } from '../../domain/mail/relevance.ts';
import { bookCourse } from '../../domain/course/book-course.ts';
import type { CoursePlan } from '../../domain/course/course.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import type { Decided } from '../../domain/course/decision.ts';
import { endUndo } from '../../domain/course/end-undo.ts';
import { aBooking, aCounselor, COURSE_ID, decided, deciding, RULES } from './course.ts';
import { anIntake } from './intake-record.ts';
import { memoryCourses } from './memory-courses.ts';

export const STAND_IN = aCounselor({ id: 'sub-stand-in', name: 'Jo Marsh' });

const MOST_TURNS = 1000;

/**
 * One course lived through, on a table in memory that holds to the limits of the real one, with a
 * clock and a dispatcher that does what falls due at the moment it does.
 */
export async function aCourseLife(plan: CoursePlan, start: Date) {
  const { record } = anIntake({ now: start });
  const intake = { ...record.intake, status: 'accepted', tier: 'green', version: 2 } as const;
  const ports = memoryCourses({ ...record, intake, mails: [] });
  const { table } = ports;
  for (const counselor of [aCounselor(), STAND_IN]) table.counselors.set(counselor.id, counselor);
  let now = start;

  const file = async (): Promise<CourseFile> => {
    const found = await ports.courses.find(COURSE_ID);
    if (!found) throw new Error('The course is gone');
    return found;
  };
  const write = async ({ writes }: Decided): Promise<void> => {
    const { kind } = await ports.courses.write(writes);
    if (kind !== 'written') throw new Error(`A decision on a fresh reading was ${kind}`);
  };
  const dueAt = (until: Date): Date | undefined =>
    [
      ...[...table.mails.values()].filter(({ state }) => !isFinal(state)),
      ...[...table.jobs.values()].filter(({ state }) => state === 'waiting'),
    ]
      .map(({ due }) => due)
      .filter((due) => due <= until)
      .sort((one, other) => one.getTime() - other.getTime())[0];

  const doDue = async (): Promise<void> => {
    for (const { kind, id } of await ports.mails.findDue(now, 1000)) {
      if (kind === 'mail') await dispatch(id);
      else await endOfUndo(id);
    }
  };
  const endOfUndo = async (id: string): Promise<void> => {
    const job = table.jobs.get(id);
    const end = job && endUndo({ ...deciding(now), file: await file(), job });
    if (end?.kind !== 'decided') throw new Error('A job waits for nothing');
    await write(end);
  };
  const dispatch = async (id: string): Promise<void> => {
    const row = ports.mails.row(id);
    const record = await ports.mails.recordOf(row);
    const after = performed(row, record, now);
    const { quietHours } = RULES.appointments;
    const following =
      isFinal(after.state) && isReminder(row.kind)
        ? followingOf(row, record, quietHours, now)
        : undefined;
    await ports.mails.replace(row, after, following);
  };

  const client = await ports.clients.find(intake.clientId);
  if (!client) throw new Error('The client is gone');
  await write(decided(bookCourse({ ...aBooking({ plan, now }), intake, client })));

  return {
    table,
    file,
    write,
    now: () => now,
    counselor: async () => table.counselors.get((await file()).course.counselorId) ?? aCounselor(),
    busy: (counselorId: string) => ports.counselors.busy(counselorId, '2000-01-01', '2100-01-01'),
    /** Lets time pass, and stops at every moment at which something falls due, or that `stops` names. */
    advance: async (
      to: Date,
      stops: () => Promise<Date | undefined>,
      seen: () => Promise<void>,
    ) => {
      for (let turns = 0; ; turns += 1) {
        if (turns > MOST_TURNS) throw new Error('Something stays due for ever');
        const times = [dueAt(to), await stops()].filter((time) => time !== undefined && time <= to);
        const next = times.sort((one, other) => Number(one) - Number(other))[0];
        if (!next) break;
        now = new Date(Math.max(Number(now), Number(next)));
        await seen();
        await doDue();
      }
      now = to;
    },
  };
}
export type CourseLife = Awaited<ReturnType<typeof aCourseLife>>;

/** What the dispatcher makes of a row at this moment, when every sending works. */
function performed(row: MailRow, record: Parameters<typeof relevanceOf>[1], now: Date): MailRow {
  const step = nextStep(row, now);
  if (step.kind === 'move') return step.to;
  const relevance = relevanceOf(row, record, { now, quietHours: RULES.appointments.quietHours });
  switch (relevance.kind) {
    case 'drop':
      return dropped(row, relevance.reason, now);
    case 'postpone':
      return postponed(row, relevance.until);
    case 'send': {
      const taken = claimed(row, `claim-${row.id}`, now);
      return settled(taken, { kind: 'accepted', messageId: `ses-${row.id}` }, now, 0);
    }
  }
}
