import { offerMailId } from '../../domain/mail/plan-offer-mails.ts';
import { callInstead } from '../../domain/intake/call-instead.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { OfferWrites } from '../../domain/offer/offer-writes.ts';
import { dayActions, hoursAction, jobAction, offerAction } from './memory-course-store.ts';
import { type Action, type MemoryTable, putAudit, putNew, together } from './memory-table.ts';

/** Offers and the waiting list in memory, under the conditions of the table. */
export const offerStoreIn = (table: MemoryTable): OfferStore => ({
  find: async (id) => table.offers.get(id),
  ahead: async (now) =>
    [...table.offers.values()]
      .filter(({ startsAt }) => startsAt > now)
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()),
  mailsOf: async (offer) =>
    offer.asks
      .map((ask) => table.mails.get(offerMailId(offer, ask)))
      .filter((row) => row !== undefined),
  waiting: async () =>
    [...table.intakes.values()]
      .filter(({ intake }) => intake.status === 'waitlisted')
      .flatMap(({ intake }) => {
        const client = table.clients.get(intake.clientId);
        if (!client) return [];
        const mayEmail = callInstead(client) === null;
        return [{ intake, name: client.preferredName || client.name, mayEmail }];
      }),
  write: async (writes) => together(offerActions(table, writes)),
});

/** Everything that one change of an offer writes. */
export const offerActions = (table: MemoryTable, writes: OfferWrites): readonly Action[] => [
  offerAction(table, writes.offer),
  ...dayActions(table, writes.cells),
  ...writes.mails.map((row) => putNew(table.mails, 'mail', row)),
  ...writes.jobs.plan.map((row) => putNew(table.jobs, 'job', row)),
  ...writes.jobs.finish.map(({ id }) => jobAction(table, id)),
  ...hoursAction(table, writes),
  ...(writes.intake
    ? [
        {
          item: `intake ${writes.intake.id}`,
          holds: table.intakes.get(writes.intake.id)?.intake.version === writes.intake.version,
          otherwise: 'stale',
        } as const,
      ]
    : []),
  putAudit(table, writes.audit),
];
