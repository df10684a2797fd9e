import { describe, expect, test } from 'vitest';
import type { Guarded } from '../../../domain/intake/receive-intake.ts';
import { aForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import {
  DECIDE,
  DISCARD,
  LIST,
  oneIntake,
  READ,
  RELEASE,
  theDesk,
  verdict,
} from '../../support/staff-desk.ts';
import { there } from '../../support/there.ts';

const SUSPECT: Guarded = {
  suspicions: ['hidden-field'],
  personKeys: { address: 'hash-of-the-address' },
  mayMail: false,
  mayAlert: true,
};

function aSuspect(form = aForm()) {
  const desk = oneIntake({ guarded: SUSPECT, form });
  const mails = async () => there(await desk.desk.contactFile(desk.record.intake)).mails;
  return { ...desk, mails };
}

describe('releasing a request that was set aside', () => {
  test('puts it into the list of work, and mails staff and client as any new one', async () => {
    const { as, path, mails, audits } = aSuspect();
    expect(await as('front-desk')({ route: RELEASE, path })).toMatchObject({
      statusCode: 200,
      json: { status: 'new', version: 1 },
    });
    expect((await mails()).map(({ kind, due }) => [kind, due])).toEqual([
      ['intake-received', later(30)],
      ['intake-notice', later(30)],
    ]);
    expect(audits.at(-1)).toMatchObject({ action: 'released', who: 'sub-front-desk' });
  });

  test('still says afterwards what had spoken for a script', async () => {
    const { as, path } = aSuspect();
    await as('counselor')({ route: RELEASE, path });
    expect((await as('counselor')({ route: READ, path })).json).toMatchObject({
      status: 'new',
      suspicions: ['hidden-field'],
    });
  });

  test('mails no client whose address is not safe, and none whose address had its mails today', async () => {
    const form = aForm();
    const safeToUse = { email: false, call: true, voicemail: false };
    const unsafe = aSuspect({ ...form, contact: { ...form.contact, safeToUse } });
    await unsafe.as('counselor')({ route: RELEASE, path: unsafe.path });
    expect((await unsafe.mails()).map(({ kind }) => kind)).toEqual(['intake-notice']);

    const { record: one } = anIntake({ guarded: SUSPECT });
    const { record: another } = anIntake({ guarded: SUSPECT });
    const { as, desk } = theDesk(memoryIntakes(one, another));
    for (const { intake } of [one, another]) {
      await as('counselor')({ route: RELEASE, path: { id: intake.id } });
    }
    const { mails } = there(await desk.contactFile(another.intake));
    expect(mails.map(({ kind }) => kind)).toEqual(['intake-notice']);
  });

  test('is refused the second time', async () => {
    const { as, path } = aSuspect();
    await as('counselor')({ route: RELEASE, path });
    expect(await as('counselor')({ route: RELEASE, path })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/not-quarantined' },
    });
  });
});

describe('discarding it', () => {
  test('keeps it out of every list of work, on record, and open to a release', async () => {
    const { as, path, audits, mails } = aSuspect();
    expect((await as('counselor')({ route: DISCARD, path })).json).toMatchObject({
      status: 'discarded',
    });
    expect(audits.at(-1)).toMatchObject({ action: 'discarded', who: 'sub-counselor' });
    for (const status of ['new', 'quarantined']) {
      const { json } = await as('counselor')({ route: LIST, query: { status } });
      expect(json['intakes']).toEqual([]);
    }
    expect(await mails()).toEqual([]);
    expect((await as('counselor')({ route: RELEASE, path })).statusCode).toBe(200);
  });
});

test('nothing is decided about a request before it is released', async () => {
  const { as, path } = aSuspect();
  expect(await as('counselor')({ route: DECIDE, path, json: verdict })).toMatchObject({
    statusCode: 409,
    json: { type: '/problems/quarantined' },
  });
});

test('an urgent request that looks like a script’s is in the list, and says so', async () => {
  const { record } = anIntake({ guarded: SUSPECT });
  const urgent = { ...record, intake: { ...record.intake, status: 'new', tier: 'red' } as const };
  const { as } = theDesk(memoryIntakes(urgent));
  expect((await as('front-desk')({ route: LIST })).json['intakes']).toMatchObject([
    { tier: 'red', suspicions: ['hidden-field'] },
  ]);
});
