import { thisSandbox } from '../engine/sandbox.ts';
import { otherwise, type Plant } from './plant.ts';

const isMailEvents = (): boolean => thisSandbox().name.startsWith('mail-events');

const forgetTheTable: Plant = {
  name: 'forget-the-table',
  breaks: 'I13',
  does: 'does not see that its records were restored, and lets their mails go',
  on: (ports) =>
    otherwise(ports, 'holds', {
      find: async () => {
        const hold = await ports.holds.find();
        return hold && { ...hold, table: thisSandbox().life.tableName() };
      },
    }),
};

const hearNoReplay: Plant = {
  name: 'hear-no-replay',
  breaks: 'I13',
  does: 'lists what the archive tells again, and does not take it in',
  on: (ports) => {
    const listing = otherwise(ports, 'replays', {
      count: async (pass, _isNews, now) => ports.replays.count(pass, false, now),
    });
    return otherwise(listing, 'mails', {
      replace: async (before, after, following) => {
        const { restore } = thisSandbox().life.history;
        const isHeld = restore && !restore.letGoAt;
        return isHeld && isMailEvents() ? 'saved' : ports.mails.replace(before, after, following);
      },
    });
  },
};

const listNothing: Plant = {
  name: 'list-nothing',
  breaks: 'I13',
  does: 'tells nobody of a mail whose record a restore has lost',
  on: (ports) => otherwise(ports, 'replays', { note: async () => 'known' }),
};

const takeForAnother: Plant = {
  name: 'take-for-another',
  breaks: 'I1',
  does: 'takes word of a lost mail for word of the one that bears its id since',
  on: (ports) =>
    otherwise(ports, 'mails', {
      find: async (mailId) => {
        const row = await ports.mails.find(mailId);
        return row && isMailEvents() ? { ...row, createdAt: new Date(0) } : row;
      },
      replace: async (before, after, following) => {
        const { createdAt } = thisSandbox().life.table.mails.get(after.id) ?? after;
        return ports.mails.replace(before, { ...after, createdAt }, following);
      },
    }),
};

export const RESTORING_PLANTS: readonly Plant[] = [
  ...[forgetTheTable, hearNoReplay, listNothing, takeForAnother],
];
