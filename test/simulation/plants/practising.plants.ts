import type { BookedDay } from '../../../domain/course/digest.ts';
import { otherwise, type Plant } from './plant.ts';

const forgetDaysOff: Plant = {
  name: 'forget-days-off',
  breaks: 'I14',
  does: 'books by the weekly hours alone, also on days off',
  on: (ports) =>
    otherwise(ports, 'counselors', {
      find: async (id) => {
        const counselor = await ports.counselors.find(id);
        return counselor && { ...counselor, hours: { ...counselor.hours, daysOff: [] } };
      },
    }),
};

const digestTwice: Plant = {
  name: 'digest-twice',
  breaks: 'I15',
  does: 'plans a digest for the counselor, and one more under another id',
  on: (ports) =>
    otherwise(ports, 'jobs', {
      finish: async (job, { mails, jobs }) =>
        ports.jobs.finish(job, {
          mails: [...mails, ...mails.map((mail) => ({ ...mail, id: `${mail.id}0` }))],
          jobs,
        }),
    }),
};

/** The day of a counselor, told otherwise than it is. */
const digestTells = (
  about: Pick<Plant, 'name' | 'does'>,
  told: (sessions: BookedDay['sessions']) => BookedDay['sessions'],
): Plant => ({
  ...about,
  breaks: 'I15',
  on: (ports) =>
    otherwise(ports, 'mails', {
      recordOf: async (row) => {
        const record = await ports.mails.recordOf(row);
        if (record?.record !== 'counselor') return record;
        return { ...record, day: { ...record.day, sessions: told(record.day.sessions) } };
      },
    }),
});

const digestCountsTwice = digestTells(
  { name: 'digest-counts-twice', does: 'counts each appointment of the day twice' },
  (sessions) => [...sessions, ...sessions],
);

const digestOfOtherHours = digestTells(
  {
    name: 'digest-of-other-hours',
    does: 'tells a counselor of as many appointments, at other times',
  },
  (sessions) =>
    sessions.map(({ session, ...more }) => ({
      session: { ...session, start: { ...session.start, time: '05:00' } },
      ...more,
    })),
);

const forgetTheWish: Plant = {
  name: 'forget-the-wish',
  breaks: 'I16',
  does: 'says that there will be no more reminders, and does not write it down',
  on: (ports) => otherwise(ports, 'clients', { setReminders: async () => undefined }),
};

export const PRACTISING_PLANTS: readonly Plant[] = [
  ...[forgetDaysOff, digestTwice, digestCountsTwice, digestOfOtherHours, forgetTheWish],
];
