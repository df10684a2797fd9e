import type { MailRow } from '../../../domain/mail/mail.ts';
import { sent } from '../../../domain/mail/moves.ts';
import type { MailStore } from '../../../domain/mail/mail-store.ts';
import { clockHere, thisSandbox } from '../engine/sandbox.ts';
import type { Sandbox } from '../life.ts';
import { otherwise, type Plant } from './plant.ts';

type Claim = Parameters<MailStore['claim']>;
/** What each sandbox holds of each mail. */
const held = new WeakMap<Sandbox, Map<string, Claim>>();
const heldHere = (): Map<string, Claim> => {
  const claims = held.get(thisSandbox()) ?? new Map<string, Claim>();
  held.set(thisSandbox(), claims);
  return claims;
};

const sendBeforeClaim: Plant = {
  name: 'send-before-claim',
  breaks: 'I3',
  does: 'sends, and claims the row when the mail is out',
  on: (ports) => {
    const claiming = otherwise(ports, 'mails', {
      claim: async (...claim) => {
        heldHere().set(claim[0].id, claim);
        return 'saved';
      },
    });
    return otherwise(claiming, 'mailer', {
      send: async (letter, tags) => {
        const outcome = await ports.mailer.send(letter, tags);
        const claim = heldHere().get(tags.mailId);
        if (claim) await ports.mails.claim(...claim);
        return outcome;
      },
    });
  },
};

const markBeforeSend: Plant = {
  name: 'mark-before-send',
  breaks: 'I1',
  does: 'writes down that a mail was sent, and then sends it',
  on: (ports) => {
    const claiming = otherwise(ports, 'mails', {
      claim: async (...claim) => {
        heldHere().set(claim[0].id, claim);
        return ports.mails.claim(...claim);
      },
    });
    return otherwise(claiming, 'mailer', {
      send: async (letter, tags) => {
        const row = heldHere().get(tags.mailId)?.[1];
        if (row) await ports.mails.replace(row, sent(row, 'early', clockHere()));
        return ports.mailer.send(letter, tags);
      },
    });
  },
};

const trustIndex: Plant = {
  name: 'trust-index',
  breaks: 'I9',
  does: 'takes what the index shows for the row, and writes without a condition',
  on: (ports) => {
    const asItIs = (before: MailRow) => thisSandbox().life.table.mails.get(before.id) ?? before;
    return otherwise(ports, 'mails', {
      find: async (mailId) => {
        const { life } = thisSandbox();
        await ports.mails.find(mailId);
        return life.indexPorts().mails.find(mailId);
      },
      claim: async (before, after, links) => ports.mails.claim(asItIs(before), after, links),
      replace: async (before, after, following) =>
        ports.mails.replace(asItIs(before), after, following),
    });
  },
};

type Record = ReturnType<MailStore['recordOf']>;

const skipRereading: Plant = {
  name: 'skip-rereading',
  breaks: 'I3',
  does: 'sends what the record said before the row was claimed',
  on: (ports) => {
    const read = new WeakMap<Sandbox, Map<string, Record>>();
    const once = (row: Pick<MailRow, 'kind' | 'about'>): Record => {
      const known = read.get(thisSandbox()) ?? new Map<string, Record>();
      read.set(thisSandbox(), known);
      const key = `${row.kind} ${row.about.id}`;
      const record = known.get(key) ?? ports.mails.recordOf(row);
      known.set(key, record);
      return record;
    };
    return otherwise(ports, 'mails', {
      recordOf: once,
      claim: async (before, after, links) => {
        await once(before);
        return ports.mails.claim(before, after, links);
      },
    });
  },
};

const dueGoneOnClaim: Plant = {
  name: 'due-gone-on-claim',
  breaks: 'I8',
  does: 'takes a claimed row out of what is due, so that a crash hides it',
  on: (ports) =>
    otherwise(ports, 'mails', {
      findDue: async (now, limit) => {
        const { table } = thisSandbox().life;
        const due = await ports.mails.findDue(now, limit);
        return due.filter(({ id }) => table.mails.get(id)?.state !== 'claimed');
      },
    }),
};

const retryWithoutWord: Plant = {
  name: 'retry-without-word',
  breaks: 'I2',
  does: 'sends again at once when a call ended in doubt, without waiting for word of it',
  on: (ports) =>
    otherwise(ports, 'mails', {
      replace: async (before, after, following) =>
        ports.mails.replace(
          before,
          after.state === 'unknown' ? { ...after, due: clockHere() } : after,
          following,
        ),
    }),
};

const unknownIsRefused: Plant = {
  name: 'unknown-is-refused',
  breaks: 'I2',
  does: 'takes a call without an answer for one that sent nothing',
  on: (ports) =>
    otherwise(ports, 'mailer', {
      send: async (letter, tags) => {
        const outcome = await ports.mailer.send(letter, tags);
        return outcome.kind === 'unknown' ? { ...outcome, kind: 'refused-for-now' } : outcome;
      },
    }),
};

const forgetNextReminder: Plant = {
  name: 'forget-next-reminder',
  breaks: 'I1',
  does: 'ends a reminder without planning the one that follows',
  on: (ports) =>
    otherwise(ports, 'mails', {
      replace: async (before, after) => ports.mails.replace(before, after),
    }),
};

const countOnTheRow: Plant = {
  name: 'count-on-the-row',
  breaks: 'I10',
  does: 'throws where a mail has come to its end meanwhile',
  on: (ports) =>
    otherwise(ports, 'mails', {
      find: async (mailId) => {
        const row = await ports.mails.find(mailId);
        if (row?.state === 'dropped') throw new TypeError('It was dropped');
        return row;
      },
    }),
};

export const SENDING_PLANTS: readonly Plant[] = [
  ...[sendBeforeClaim, markBeforeSend, trustIndex, skipRereading],
  ...[dueGoneOnClaim, retryWithoutWord, unknownIsRefused, forgetNextReminder, countOnTheRow],
];
