import type { ClientStore, CourseClient } from '../../domain/course/client-store.ts';
import { endsLinks, type NewContact } from '../../domain/intake/change-contact.ts';
import type { Client, PersonKeys } from '../../domain/intake/intake.ts';
import { linkActions } from './memory-counselors.ts';
import { type Action, type MemoryTable, putAudit, saved, together } from './memory-table.ts';

/** Clients in memory, under the conditions of the table. */
export function clientStoreIn(table: MemoryTable): ClientStore {
  const { clients, gained } = table;
  const gainedBy = (clientId: string) => gained.get(clientId) ?? { remindersOff: false };
  const change = (clientId: string, holds: boolean, write: () => void): Action => ({
    item: `client ${clientId}`,
    holds: clients.has(clientId) && holds,
    write,
    otherwise: 'stale',
  });
  return {
    find: async (id) => courseClient(clients.get(id), gainedBy(id)),
    person: async ({ id, personKeys }) => {
      const hashes = hashesOf(personKeys);
      const others = [...table.intakes.values()]
        .map(({ intake }) => intake)
        .filter((intake) => intake.id !== id)
        .filter((intake) => hashesOf(intake.personKeys).some((it) => hashes.includes(it)))
        .map(({ clientId }) => courseClient(clients.get(clientId), gainedBy(clientId)));
      return {
        others: others.filter((client) => client !== undefined),
        marks: hashes.map((hash) => ({ hash, bookings: table.bookings.get(hash) ?? 0 })),
      };
    },
    names: async (ids) =>
      new Map(
        [...clients.values()]
          .filter(({ id }) => ids.includes(id))
          .map(({ id, name, preferredName }) => [id, preferredName || name]),
      ),
    setReminders: async (id, off, audit) => {
      const set = change(id, gainedBy(id).remindersOff !== off, () =>
        gained.set(id, { ...gainedBy(id), remindersOff: off }),
      );
      together([set, putAudit(table, audit)]);
    },
    setFeed: async (client, link, audit) => {
      const { id, feed } = client;
      const set = change(id, gainedBy(id).feed === feed, () =>
        gained.set(id, { ...gainedBy(id), feed: link?.hash }),
      );
      return saved(together([set, ...linkActions(table, feed, link), putAudit(table, audit)]));
    },
    changeContact: async (client, contact, audit) =>
      saved(together([contactAction(table, client, contact, audit.at), putAudit(table, audit)])),
  };
}

/** Sets how a client is reached, where that still is as it was seen. */
export function contactAction(
  { clients, gained, links }: MemoryTable,
  seen: Client & Pick<CourseClient, 'feed'>,
  contact: NewContact,
  at: Date,
): Action {
  const stored = clients.get(seen.id);
  const has = gained.get(seen.id);
  const ends = endsLinks(contact);
  return {
    item: `client ${seen.id}`,
    holds: stored !== undefined && sameContact(stored, seen) && (!ends || has?.feed === seen.feed),
    write: () => {
      if (!stored) return;
      const since = { addressFault: undefined, contactSince: at };
      clients.set(seen.id, { ...stored, ...contact, ...since });
      if (!ends || !has) return;
      gained.set(seen.id, { ...has, feed: undefined });
      if (has.feed !== undefined) links.delete(has.feed);
    },
    otherwise: 'stale',
  };
}

const hashesOf = (keys: PersonKeys | undefined): readonly string[] =>
  [keys?.address, keys?.phoneAndBirth].filter((hash) => hash !== undefined);

const courseClient = (
  client: Client | undefined,
  gained: Pick<CourseClient, 'remindersOff' | 'activeCourse' | 'feed'>,
): CourseClient | undefined =>
  client && { ...client, ...gained, mayDetail: client.consents.details };

const sameContact = (one: Client, other: Client) =>
  one.email === other.email &&
  one.phone === other.phone &&
  one.safeToUse.email === other.safeToUse.email &&
  one.safeToUse.call === other.safeToUse.call &&
  one.safeToUse.voicemail === other.safeToUse.voicemail;
