import { focusPairOf } from '../../domain/agreement/focus-pair.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import type { BegunDesk } from '../../domain/draft/begun-desk.ts';
import type { Intake, IntakeRecord } from '../../domain/intake/intake.ts';
import type {
  ContactFile,
  IntakeDesk,
  ListedIntake,
  OtherRequest,
} from '../../domain/intake/intake-desk.ts';
import type { WordsDesk } from '../../domain/intake/words-desk.ts';
import type { IntakeInbox } from '../../domain/intake/intake-inbox.ts';
import { courseIdOf, historyOf } from '../../domain/mail/mail-course.ts';
import { inPlannedOrder } from '../../domain/mail/planned-order.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import { TIERS } from '../../domain/screening/screening.ts';
import { begunDeskIn } from './memory-begun.ts';
import { offerActions, offerStoreIn } from './memory-offers.ts';
import { contactAction } from './memory-clients.ts';
import {
  memoryTable,
  type MemoryTable,
  putAudit,
  putIntake,
  putNew,
  saved,
  together,
} from './memory-table.ts';

export type MemoryIntakes = {
  readonly inbox: IntakeInbox;
  readonly desk: IntakeDesk;
  readonly begun: BegunDesk;
  readonly words: WordsDesk;
  readonly offers: OfferStore;
  readonly records: ReadonlyMap<string, IntakeRecord>;
  /** Every audit row, in the order it was written. */
  readonly audits: AuditEntry[];
};

/** Intakes in memory under the conditions of the table: `stale` and `seen-before` included. */
export const memoryIntakes = (...seed: readonly IntakeRecord[]): MemoryIntakes =>
  intakesIn(memoryTable(...seed));

/** Both ports of the intakes, on a table that others may share. */
export function intakesIn(table: MemoryTable): MemoryIntakes {
  const { intakes, seen, audits } = table;
  const inbox: IntakeInbox = {
    receive: async (record, once, now) => {
      const before = seen.get(once.key);
      if (before && before.expiresAt > now) {
        return { kind: 'seen-before', body: before.body, receipt: before.receipt };
      }
      seen.set(once.key, once);
      putIntake(table, record);
      return { kind: 'stored' };
    },
  };
  return {
    inbox,
    desk: deskIn(table),
    begun: begunDeskIn(table),
    words: wordsIn(table),
    offers: offerStoreIn(table),
    records: intakes,
    audits,
  };
}

function deskIn(table: MemoryTable): IntakeDesk {
  const { intakes, audits } = table;
  /** Names who did something to an intake, if nobody had. */
  const sign = (
    name: 'acknowledged' | 'cleared',
    signed: Intake,
    audit: AuditEntry,
  ): 'saved' | 'stale' => {
    const record = intakes.get(signed.id);
    if (!record || record.intake[name]) return 'stale';
    intakes.set(signed.id, { ...record, intake: { ...record.intake, [name]: signed[name] } });
    audits.push(audit);
    return 'saved';
  };
  return {
    list: async (status, page) => listed(table, status, page),
    find: async (id) => intakes.get(id)?.intake,
    contactFile: async ({ id }) => {
      const record = intakes.get(id);
      return record && contactFile(table, record);
    },
    clinicalFile: async ({ id }) => {
      const record = intakes.get(id);
      return record && { answered: record.answered, review: record.review };
    },
    recordRead: async (audit) => void audits.push(audit),
    coursesOf: async ({ id }) =>
      [...table.courses.values()]
        .filter(({ intakeId }) => intakeId === id)
        .map((course) => ({
          courseId: course.id,
          mails: inPlannedOrder(
            [...table.mails.values()].filter(({ about }) => courseIdOf(about) === course.id),
          ),
        })),
    others: async (intake) => othersOf(table, intake),
    release: async (released, mails, audit) => {
      const record = intakes.get(released.id);
      if (!record || !['quarantined', 'discarded'].includes(record.intake.status)) return 'stale';
      intakes.set(released.id, { ...record, intake: { ...record.intake, status: 'new' } });
      for (const mail of mails) table.mails.set(mail.id, mail);
      audits.push(audit);
      return 'saved';
    },
    discard: async (discarded, audit) => {
      const record = intakes.get(discarded.id);
      if (record?.intake.status !== 'quarantined') return 'stale';
      intakes.set(discarded.id, { ...record, intake: { ...record.intake, status: 'discarded' } });
      audits.push(audit);
      return 'saved';
    },
    acknowledge: async (intake, audit) => {
      const before = intakes.get(intake.id);
      const isSame = !before?.intake.withdrawnAt === !intake.withdrawnAt;
      const saved = isSame ? sign('acknowledged', intake, audit) : 'stale';
      const record = intakes.get(intake.id);
      if (record && saved === 'saved' && intake.status === 'withdrawn') {
        intakes.set(intake.id, { ...record, intake: { ...record.intake, status: 'withdrawn' } });
      }
      return saved;
    },
    withdraw: async (intake, seen, { mails, offers }, audit) => {
      const record = intakes.get(intake.id);
      if (!record) return 'stale';
      const { version, acknowledged } = record.intake;
      const isSame = !acknowledged === !seen.acknowledged && version === seen.version;
      const isFree = table.gained.get(intake.clientId)?.activeCourse === undefined;
      const { status, withdrawnAt } = intake;
      const withdrawn = { ...record.intake, status, version: intake.version, withdrawnAt };
      return saved(
        together([
          {
            item: `intake ${intake.id}`,
            holds: isSame && isFree,
            write: () => void intakes.set(intake.id, { ...record, intake: withdrawn }),
            otherwise: 'stale',
          },
          ...mails.map((mail) => putNew(table.mails, 'mail', mail)),
          ...offers.flatMap((offer) => offerActions(table, offer)),
          putAudit(table, audit),
        ]),
      );
    },
    putRight: async ({ intake, client }, { contact, personKeys, mails }, audit) => {
      const record = intakes.get(intake.id);
      if (record?.intake.version !== intake.version) return 'stale';
      const written = together([
        contactAction(table, client, contact, audit.at),
        ...mails.map((mail) => putNew(table.mails, 'mail', mail)),
        putAudit(table, audit),
      ]);
      if (written.kind !== 'written') return 'stale';
      intakes.set(intake.id, { ...record, intake: { ...record.intake, personKeys } });
      return 'saved';
    },
    clear: async (intake, seenVersion, audit) =>
      intakes.get(intake.id)?.intake.version === seenVersion
        ? sign('cleared', intake, audit)
        : 'stale',
    focusPairs: async () =>
      [...intakes.values()].flatMap(({ intake, review }) => {
        const pairs = review.decisions.flatMap((made) => focusPairOf(intake, made) ?? []);
        return pairs.slice(-1);
      }),
    decide: async ({ id, status, version }, decision, seenVersion, { mails, offers }, audit) => {
      const record = intakes.get(id);
      if (!record) return 'stale';
      const decisions = [...record.review.decisions, decision];
      const decided = {
        ...record,
        intake: { ...record.intake, status, version },
        review: { ...record.review, decisions },
      };
      return saved(
        together([
          {
            item: `intake ${id}`,
            holds: record.intake.version === seenVersion,
            write: () => void intakes.set(id, decided),
            otherwise: 'stale',
          },
          ...mails.map((mail) => putNew(table.mails, 'mail', mail)),
          ...offers.flatMap((offer) => offerActions(table, offer)),
          putAudit(table, audit),
        ]),
      );
    },
  };
}

function wordsIn({ intakes, audits }: MemoryTable): WordsDesk {
  return {
    wordsFile: async (id) => intakes.get(id),
    suggestAnew: async (seen, { suggestion, riskHints }, audit) => {
      const record = intakes.get(seen.intake.id);
      if (!record || record.intake.version !== seen.intake.version) return 'stale';
      const { ruleVersion } = record.review.suggestion;
      if (ruleVersion !== seen.review.suggestion.ruleVersion) return 'stale';
      const { primary, secondary, strength } = suggestion;
      intakes.set(seen.intake.id, {
        ...record,
        intake: {
          ...record.intake,
          focus: { primary, secondary, strength },
          readFirst: riskHints.length > 0,
        },
        review: { ...record.review, suggestion, riskHints },
      });
      audits.push(audit);
      return 'saved';
    },
  };
}

function contactFile({ clients, mails }: MemoryTable, record: IntakeRecord): ContactFile {
  const planned = [...mails.values()].filter(({ about }) => historyOf(about) === record.intake.id);
  return {
    client: clients.get(record.client.id) ?? record.client,
    mails: inPlannedOrder(planned),
  };
}

const place = ({ tier, submittedAt, id }: Intake) =>
  `${TIERS.indexOf(tier)}#${submittedAt.toISOString()}#${id}`;

/** What was set aside is nobody's request until it is released. */
function othersOf(
  { intakes }: Pick<MemoryTable, 'intakes'>,
  { id, personKeys }: Pick<Intake, 'id' | 'personKeys'>,
): readonly OtherRequest[] {
  return [...intakes.values()]
    .map(({ intake }) => intake)
    .filter((other) => other.id !== id && !['quarantined', 'discarded'].includes(other.status))
    .map((intake) => ({
      intake,
      by: (['address', 'phoneAndBirth'] as const).filter(
        (by) => personKeys?.[by] !== undefined && intake.personKeys?.[by] === personKeys[by],
      ),
    }))
    .filter(({ by }) => by.length > 0)
    .sort((one, other) => other.intake.submittedAt.getTime() - one.intake.submittedAt.getTime());
}

function listed(
  { intakes, clients }: MemoryTable,
  status: Intake['status'],
  { size, after }: Parameters<IntakeDesk['list']>[1],
): Awaited<ReturnType<IntakeDesk['list']>> {
  const records = [...intakes.values()];
  const before = records.find(({ intake }) => intake.id === after);
  if (after !== undefined && !before) return 'unknown-place';
  const start = before ? place(before.intake) : '';
  const waiting = records
    .filter(({ intake }) => intake.status === status && place(intake) > start)
    .map(({ intake, client }): ListedIntake => {
      const { name, preferredName, addressFault } = clients.get(client.id) ?? client;
      const others = othersOf({ intakes }, intake).length;
      return { intake, name: preferredName || name, fullName: name, addressFault, others };
    })
    .sort((one, other) => (place(one.intake) < place(other.intake) ? -1 : 1));
  const page = waiting.slice(0, size);
  return { listed: page, last: waiting.length > size ? (page.at(-1)?.intake.id ?? null) : null };
}
