import { describe, expect, test } from 'vitest';
import { correctRecord, holdRecord } from '../../../domain/record/change-record.ts';
import { CORRECTABLE, isHeld, type Corrected } from '../../../domain/record/person-record.ts';
import { later } from '../../support/intake-record.ts';
import { aRecord, byAdministrator } from '../../support/person-record.ts';

const record = aRecord();
const asItIs = Object.fromEntries(
  CORRECTABLE.map((field) => [field, record.client[field]]),
) as Corrected;
const correct = (more: Partial<Corrected>) =>
  correctRecord(record, { ...asItIs, ...more }, 'Misheard.', byAdministrator());

describe('a correction', () => {
  test('that changes nothing is none', () => {
    const safeToUse = { ...record.client.safeToUse };
    expect(correct({ safeToUse })).toEqual({ kind: 'unchanged' });
  });

  test('keeps what stood there, with the reason, and names fields alone in the trail', () => {
    const corrected = correct({ name: 'Ana Right', whereNow: '2 New Street' });
    if (corrected.kind !== 'corrected') throw new Error('unchanged');
    expect(corrected.correction).toMatchObject({
      reason: 'Misheard.',
      fields: ['name', 'whereNow'],
      before: { name: record.client.name, whereNow: record.client.whereNow },
    });
    expect(corrected.audit).toMatchObject({
      ...{ record: 'client', recordId: record.client.id, action: 'corrected' },
      fields: ['name', 'whereNow'],
    });
    expect(JSON.stringify(corrected.audit)).not.toContain('Ana Right');
  });

  test('of the address is what any change of it is; of anything else it is none', () => {
    const addressFault = { why: 'bounced', at: later(1) } as const;
    const client = { ...record.client, addressFault };
    const changed = (more: Partial<Corrected>) =>
      correctRecord({ client }, { ...asItIs, ...more }, 'Misheard.', byAdministrator(later(3)));
    expect(changed({ email: 'right@example.org' })).toMatchObject({
      after: { email: 'right@example.org', generation: 1, contactSince: later(3) },
      correction: { fields: ['email'] },
      audit: { fields: ['email', 'addressFault'] },
    });
    const renamed = changed({ name: 'Ana Right' });
    expect(renamed).toMatchObject({ after: { name: 'Ana Right' }, audit: { fields: ['name'] } });
    expect(renamed).not.toHaveProperty('after.contactSince');
  });

  test('of something that was not there names the field and holds nothing', () => {
    const empty = aRecord();
    const client = { ...empty.client, pronouns: undefined };
    const wanted = { ...(client as Corrected), pronouns: 'they/them' };
    const corrected = correctRecord({ client }, wanted, 'Asked.', byAdministrator());
    expect(corrected).toMatchObject({ correction: { fields: ['pronouns'], before: {} } });
  });
});

describe('a legal hold', () => {
  const hold = { held: true, reason: 'A court asks.' };
  const lift = { held: false, reason: 'The case is closed.' };

  test('is set, lifted and set again, and every reason stays', () => {
    const first = holdRecord(record, hold, byAdministrator());
    if (first.kind === 'unchanged') throw new Error('unchanged');
    expect(isHeld(first)).toBe(true);
    const second = holdRecord({ ...record, ...first }, lift, byAdministrator(later(1)));
    if (second.kind === 'unchanged') throw new Error('unchanged');
    expect(isHeld(second)).toBe(false);
    const third = holdRecord({ ...record, ...second }, hold, byAdministrator(later(2)));
    expect(third).toMatchObject({
      holds: [{ reason: 'A court asks.', lifted: { reason: 'The case is closed.' } }, {}],
    });
    expect([first, second, third].map((each) => 'audit' in each && each.audit.action)).toEqual([
      ...['held', 'lifted-hold', 'held'],
    ]);
  });

  test('that stands is not set twice, and what is not held is not lifted', () => {
    expect(holdRecord(record, lift, byAdministrator()).kind).toBe('unchanged');
    const held = holdRecord(record, hold, byAdministrator());
    if (held.kind === 'unchanged') throw new Error('unchanged');
    expect(holdRecord({ ...record, ...held }, hold, byAdministrator()).kind).toBe('unchanged');
  });
});
