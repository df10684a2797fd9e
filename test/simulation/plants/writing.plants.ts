import type { CourseWrites } from '../../../domain/course/course-writes.ts';
import { thisSandbox } from '../engine/sandbox.ts';
import { otherwise, type Plant } from './plant.ts';

/** Changes what a course's change writes, on its way to the table. */
const writing = (
  name: string,
  breaks: Plant['breaks'],
  does: string,
  changed: (writes: CourseWrites) => CourseWrites,
): Plant => ({
  name,
  breaks,
  does,
  on: (ports) =>
    otherwise(ports, 'courses', { write: async (writes) => ports.courses.write(changed(writes)) }),
});

const forgetVersionCheck = writing(
  'forget-version-check',
  'I6',
  'writes over a course that somebody changed since it was read',
  (writes) => {
    const stored = thisSandbox().life.table.courses.get(writes.course.after.id);
    return stored ? { ...writes, course: { ...writes.course, before: stored } } : writes;
  },
);

const takeWithoutAsking = writing(
  'take-without-asking',
  'I4',
  'takes a time without asking whether it is still free',
  (writes) => {
    const { cells } = thisSandbox().life.table;
    return {
      ...writes,
      cells: writes.cells.map((cell) => ({
        ...cell,
        from: cells.get(`${cell.counselorId}#${cell.date}#${cell.quarter}`) ?? null,
      })),
    };
  },
);

const HOUR_MS = 3_600_000;
const addHours = writing(
  'add-weeks-in-hours',
  'I7',
  'adds weeks as so many hours, so that a course slips when the clocks change',
  (writes) => ({
    ...writes,
    sessions: writes.sessions.map(({ before, after }) => {
      const slips = after.startsAt > new Date('2027-03-14T07:00:00Z') ? HOUR_MS : 0;
      const [startsAt, endsAt] = [after.startsAt, after.endsAt].map(
        (moment) => new Date(moment.getTime() + slips),
      );
      return { before, after: { ...after, ...(startsAt && endsAt ? { startsAt, endsAt } : {}) } };
    }),
  }),
);

const keepOldReminder = writing(
  'keep-old-reminder',
  'I1',
  'moves a session and leaves the reminder of its old time waiting',
  (writes) => ({ ...writes, mails: { ...writes.mails, move: [] } }),
);

const thankBeforeWriting: Plant = {
  name: 'thank-before-writing',
  breaks: 'I1',
  does: 'thanks for a form first, and writes it down afterwards',
  on: (ports) =>
    otherwise(ports, 'inbox', {
      receive: async (record, once, now) => {
        void ports.inbox.receive(record, once, now);
        return { kind: 'stored' };
      },
    }),
};

const forgetTheKey: Plant = {
  name: 'forget-the-key',
  breaks: 'I6',
  does: 'takes the repeat of a form for another form',
  on: (ports) =>
    otherwise(ports, 'inbox', {
      receive: async (record, once, now) =>
        ports.inbox.receive(record, { ...once, key: record.intake.id }, now),
    }),
};

const planMailsLater: Plant = {
  name: 'plan-mails-later',
  breaks: 'I1',
  does: 'writes an intake first and its mails in a second step',
  on: (ports) =>
    otherwise(ports, 'inbox', {
      receive: async (record, once, now) =>
        ports.inbox.receive({ ...record, mails: record.mails.slice(0, 1) }, once, now),
    }),
};

const auditApart: Plant = {
  name: 'audit-apart',
  breaks: 'I6',
  does: 'writes the row of audit apart from the change',
  on: (ports) =>
    otherwise(ports, 'desk', {
      decide: async (intake, decision, seenVersion, follows, audit) => {
        await ports.desk.recordRead({ ...audit, id: `${audit.id}-apart` });
        return ports.desk.decide(intake, decision, seenVersion, follows, audit);
      },
    }),
};

const nameTheClient: Plant = {
  name: 'name-the-client',
  breaks: 'I5',
  does: 'puts the name that a client wrote into a mail',
  on: (ports) =>
    otherwise(ports, 'mailer', {
      send: async (letter, tags) => {
        const [client] = thisSandbox().life.table.clients.values();
        return ports.mailer.send({ ...letter, subject: `For ${client?.name ?? ''}` }, tags);
      },
    }),
};

export const WRITING_PLANTS: readonly Plant[] = [
  ...[forgetVersionCheck, takeWithoutAsking, addHours, keepOldReminder],
  ...[thankBeforeWriting, forgetTheKey, planMailsLater, auditApart, nameTheClient],
];
