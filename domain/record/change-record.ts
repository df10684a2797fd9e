import type { AuditEntry } from '../audit.ts';
import { changeContact, isSameWay, isWay, type NewContact } from '../intake/change-contact.ts';
import type { StaffMember } from '../staff/role.ts';
import {
  CORRECTABLE,
  isHeld,
  type Corrected,
  type Correction,
  type LegalHold,
  type PersonRecord,
} from './person-record.ts';

type By = { readonly member: StaffMember; readonly auditId: string; readonly now: Date };

/**
 * Decides what a correction changes; `unchanged` where it says what stands there already. Where it
 * corrects how the person is reached, that means all that such a change always means.
 */
export function correctRecord(
  { client }: Pick<PersonRecord, 'client'>,
  wanted: Corrected,
  reason: string,
  { member, auditId, now }: By,
):
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'corrected';
      readonly correction: Correction;
      readonly contact?: NewContact | undefined;
      readonly audit: AuditEntry;
    } {
  const fields = CORRECTABLE.filter((field) => !isSame(field, client, wanted));
  if (fields.length === 0) return { kind: 'unchanged' };
  const reached = fields.some(isWay) ? changeContact(client, wanted) : undefined;
  const held = fields.filter((field) => client[field] !== undefined);
  return {
    kind: 'corrected',
    correction: {
      ...{ id: auditId, at: now, by: member.id, reason, fields },
      before: Object.fromEntries(held.map((field) => [field, client[field]])),
    },
    contact: reached?.contact,
    audit: {
      ...{ id: auditId, record: 'client', recordId: client.id, at: now, who: member.id },
      action: 'corrected',
      fields: [...new Set([...fields, ...(reached?.fields ?? [])])],
    },
  };
}

const isSame = (field: (typeof CORRECTABLE)[number], one: Corrected, other: Corrected): boolean =>
  isWay(field) ? isSameWay(field, one, other) : one[field] === other[field];

/** Decides whether a legal hold is set or lifted; each is kept with its reasons. */
export function holdRecord(
  { intake, holds }: Pick<PersonRecord, 'intake' | 'holds'>,
  wanted: { readonly held: boolean; readonly reason: string },
  { member, auditId, now }: By,
):
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed';
      readonly holds: readonly LegalHold[];
      readonly audit: AuditEntry;
    } {
  if (wanted.held === isHeld({ holds })) return { kind: 'unchanged' };
  const said = { reason: wanted.reason, by: member.id, at: now };
  return {
    kind: 'changed',
    holds: wanted.held
      ? [...holds, said]
      : holds.map((hold) => (hold.lifted ? hold : { ...hold, lifted: said })),
    audit: {
      ...{ id: auditId, record: 'intake', recordId: intake.id, at: now, who: member.id },
      action: wanted.held ? 'held' : 'lifted-hold',
      fields: ['hold'],
    },
  };
}
