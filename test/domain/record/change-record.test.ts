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

  test('of one way that is not safe to use is one, though the others stay', () => {
    const safeToUse = { ...record.client.safeToUse, voicemail: !record.client.safeToUse.voicemail };
    expect(correct({ safeToUse })).toMatchObject({ correction: { fields: ['safeToUse'] } });
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

  test('of something that was not there names the field and holds nothing', () => {
    const empty = aRecord();
    const client = { ...empty.client, pronouns: undefined };
    const wanted = { ...(client as Corrected), pronouns: 'they/them' };
    const corrected = correctRecord({ client }, wanted, 'Asked.', byAdministrator());
    if (corrected.kind !== 'corrected') throw new Error('unchanged');
    expect(corrected.correction.fields).toEqual(['pronouns']);
    expect(Object.keys(corrected.correction.before)).toEqual([]);
  });
});

describe('a correction of how the person is reached', () => {
  const fault = { why: 'bounced', at: later(1) } as const;
  const client = { ...record.client, addressFault: fault, generation: 1, feed: 'a-hash' };
  const corrected = (more: Partial<Corrected>) => {
    const wanted = { ...asItIs, ...more };
    const made = correctRecord({ client }, wanted, 'Mistyped.', byAdministrator());
    if (made.kind !== 'corrected') throw new Error('unchanged');
    return made;
  };

  test('ends what was mailed to the address before, and that mail does not arrive', () => {
    const made = corrected({ name: 'Ana Right', email: 'right@example.org' });
    expect(made.contact).toMatchObject({ email: 'right@example.org', generation: 2 });
    expect(made.correction.fields).toEqual(['name', 'email']);
    expect(made.audit.fields).toEqual(['name', 'email', 'addressFault', 'feed']);
  });

  test('leaves links alone where the telephone alone was wrong', () => {
    const made = corrected({ phone: '770-555-0101' });
    expect(made.contact).toMatchObject({ phone: '770-555-0101' });
    expect(made.contact?.generation).toBeUndefined();
  });

  test('is none where only the name was wrong: nobody has said that the address is right', () => {
    expect(corrected({ name: 'Ana Right' })).toMatchObject({
      contact: undefined,
      audit: { fields: ['name'] },
    });
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
    expect(second.audit).toMatchObject({
      ...{ record: 'intake', recordId: record.intake.id, who: 'sub-administrator' },
      ...{ at: later(1), fields: ['hold'] },
    });
  });

  test('that stands is not set twice, and what is not held is not lifted', () => {
    expect(holdRecord(record, lift, byAdministrator()).kind).toBe('unchanged');
    const held = holdRecord(record, hold, byAdministrator());
    if (held.kind === 'unchanged') throw new Error('unchanged');
    expect(holdRecord({ ...record, ...held }, hold, byAdministrator()).kind).toBe('unchanged');
  });
});
