import { thisSandbox } from '../engine/sandbox.ts';
import { otherwise, type Plant } from './plant.ts';

const versionNow = (draftId: string, seen: number): number =>
  thisSandbox().life.table.drafts.get(draftId)?.version ?? seen;

const keepOverNewer: Plant = {
  name: 'keep-over-newer',
  breaks: 'I11',
  does: 'keeps what one page gives over what another gave since it was read',
  on: (ports) =>
    otherwise(ports, 'drafts', {
      save: async (draft, seen) => ports.drafts.save(draft, versionNow(draft.id, seen)),
    }),
};

const sendUnseen: Plant = {
  name: 'send-unseen',
  breaks: 'I11',
  does: 'sends a form though another page has changed it since',
  on: (ports) =>
    otherwise(ports, 'drafts', {
      send: async (end, record, seen) => {
        const version = versionNow(end.sent.id, seen);
        return ports.drafts.send(
          { ...end, sent: { ...end.sent, version: version + 1 } },
          record,
          version,
        );
      },
    }),
};

const confirmToOldAddress: Plant = {
  name: 'confirm-to-old-address',
  breaks: 'I3',
  does: 'mails to the address that the form was sent with, though it was put right',
  on: (ports) =>
    otherwise(ports, 'mails', {
      recordOf: async (row) => {
        const record = await ports.mails.recordOf(row);
        if (record?.record !== 'intake' || !record.client) return record;
        const sent = thisSandbox().life.table.intakes.get(row.about.id)?.client;
        return sent ? { ...record, client: { ...record.client, email: sent.email } } : record;
      },
    }),
};

export const DRAFTING_PLANTS: readonly Plant[] = [keepOverNewer, sendUnseen, confirmToOldAddress];
