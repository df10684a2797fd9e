import type { OfferWrites } from '../../../domain/offer/offer-writes.ts';
import { thisSandbox } from '../engine/sandbox.ts';
import { otherwise, type Plant } from './plant.ts';

/** Changes what a change of an offer writes, on its way to the table. */
const writing = (
  name: string,
  breaks: Plant['breaks'],
  does: string,
  changed: (writes: OfferWrites) => OfferWrites,
): Plant => ({
  name,
  breaks,
  does,
  on: (ports) =>
    otherwise(ports, 'offers', { write: async (writes) => ports.offers.write(changed(writes)) }),
});

const letTimeRunOn = writing(
  'let-time-run-on',
  'I18',
  'ends a turn when its time is over, also while all mails are held back',
  (writes) => {
    const { before, after } = writes.offer;
    if (writes.audit.action !== 'gave-time' || !before) return writes;
    const asks = before.asks.map((ask) =>
      ask.answer === 'open' ? { ...ask, answer: 'none' as const } : ask,
    );
    return { ...writes, offer: { before, after: { ...after, asks } } };
  },
);

const keepWithoutTaking = writing(
  'keep-without-taking',
  'I17',
  'says that a time is kept, and does not take it',
  (writes) => ({ ...writes, cells: [] }),
);

const thankForAYes: Plant = {
  name: 'thank-for-a-yes',
  breaks: 'I1',
  does: 'thanks for a yes first, and writes it down afterwards',
  on: (ports) =>
    otherwise(ports, 'offers', {
      write: async (writes) => {
        if (!thisSandbox().name.startsWith('POST /api/offer/accept'))
          return ports.offers.write(writes);
        void ports.offers.write(writes);
        return { kind: 'written' };
      },
    }),
};

const mailWhomItPassed: Plant = {
  name: 'mail-whom-it-passed',
  breaks: 'I3',
  does: 'mails an offer to somebody who is asked no longer',
  on: (ports) =>
    otherwise(ports, 'mails', {
      recordOf: async (row) => {
        const record = await ports.mails.recordOf(row);
        if (record?.record !== 'offer' || row.kind !== 'opening-offer') return record;
        const asks = record.offer.asks.map((ask) => ({ ...ask, answer: 'open' as const }));
        return { ...record, offer: { ...record.offer, asks } };
      },
    }),
};

export const OFFERING_PLANTS: readonly Plant[] = [
  ...[letTimeRunOn, keepWithoutTaking, thankForAYes, mailWhomItPassed],
];
