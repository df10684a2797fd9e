import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../domain/audit.ts';
import { ROLES, type Role } from '../../../domain/staff/role.ts';
import { ADMINISTRATION_ROUTES } from '../../../functions/administration/administration.handler.ts';
import { ROUTES } from '../../../infra/service/routes.ts';
import { auditReply } from '../../../schemas/audit.ts';
import { settingsReply } from '../../../schemas/settings.ts';
import { peopleReply, teamReply } from '../../../schemas/team.ts';
import {
  administrationDesk,
  AUDIT,
  CHANGE,
  INVITE,
  MAILS,
  PEOPLE,
  SETTINGS,
  SETTLE,
  TEAM,
} from '../../support/administration-desk.ts';
import { aCounselor } from '../../support/course.ts';
import { later } from '../../support/intake-record.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const rosa = { path: { id: 'sub-front-desk' } };
const invitation = { name: 'Ines Prado', email: 'ines@example.org', role: 'counselor' };

test('every route that is deployed is answered, and no other', () => {
  const deployed = ROUTES.filter(({ fn }) => fn === 'administration');
  expect([...ADMINISTRATION_ROUTES].sort()).toEqual(
    deployed.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

describe('who may do what', () => {
  const ALLOWED: Record<string, Record<Role, number>> = {
    [PEOPLE]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [TEAM]: { 'front-desk': 403, counselor: 403, administrator: 200 },
    [INVITE]: { 'front-desk': 403, counselor: 403, administrator: 201 },
    [CHANGE]: { 'front-desk': 403, counselor: 403, administrator: 200 },
    [AUDIT]: { 'front-desk': 403, counselor: 403, administrator: 200 },
    [MAILS]: { 'front-desk': 200, counselor: 403, administrator: 200 },
    [SETTLE]: { 'front-desk': 404, counselor: 403, administrator: 404 },
    [SETTINGS]: { 'front-desk': 403, counselor: 403, administrator: 200 },
  };
  const SENT: Record<string, object> = {
    [INVITE]: { json: invitation },
    [CHANGE]: { ...rosa, json: { do: 'remove' } },
    [AUDIT]: { query: NOVEMBER },
    [SETTLE]: { path: { id: 'no-such-mail' }, json: { settle: 'left' } },
  };
  const cells = Object.keys(ALLOWED).flatMap((route) =>
    ROLES.map((role) => ({ route, role, status: ALLOWED[route]?.[role] })),
  );
  test.for(cells)('$route as $role: $status', async ({ route, role, status }) => {
    const answer = await administrationDesk().as(role)({ route, ...SENT[route] });
    expect(answer.statusCode).toBe(status);
  });
});

describe('names', () => {
  test('are told to every role, without addresses, and with the asker’s own role', async () => {
    const answer = await administrationDesk().as('front-desk')({ route: PEOPLE });
    expect(peopleReply.parse(answer.json)).toEqual({
      people: [
        { id: 'sub-counselor', name: 'Maya' },
        { id: 'sub-front-desk', name: 'Rosa' },
        { id: 'sub-administrator', name: 'Sam' },
      ],
      role: 'front-desk',
    });
    expect(answer.body).not.toContain('@');
  });
});

describe('the team', () => {
  test('grows by an invitation, which is on record before and after', async () => {
    const { as, audits } = administrationDesk();
    const answer = await as('administrator')({ route: INVITE, json: invitation });
    const ines = teamReply
      .parse(answer.json)
      .colleagues.find(({ email }) => email === invitation.email);
    expect(ines).toMatchObject({ ...invitation, standing: 'invited' });
    expect(audits.map(({ who, action, recordId }) => [who, action, recordId])).toEqual([
      ['sub-administrator', 'inviting', 'new'],
      ['sub-administrator', 'invited', ines?.id],
    ]);
    expect(JSON.stringify(audits)).not.toContain('ines');
  });

  test('has one sign-in for an address', async () => {
    const { as } = administrationDesk();
    const json = { ...invitation, email: 'counselor@example.org' };
    expect(await as('administrator')({ route: INVITE, json })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/address-taken' },
    });
  });

  test.for([
    [{ do: 'set-role', role: 'counselor' }, { role: 'counselor' }, 'set-role'],
    [{ do: 'remove' }, { standing: 'removed' }, 'removed'],
  ] as const)('changes by %j', async ([json, expected, action]) => {
    const { as, directory, audits } = administrationDesk();
    await as('administrator')({ route: CHANGE, ...rosa, json });
    expect(await directory.find('sub-front-desk')).toMatchObject(expected);
    expect(audits).toMatchObject([{ record: 'staff', recordId: 'sub-front-desk', action }]);
  });

  test('lets somebody back in who was removed', async () => {
    const { as, directory } = administrationDesk();
    for (const change of ['remove', 'let-back-in']) {
      await as('administrator')({ route: CHANGE, ...rosa, json: { do: change } });
    }
    expect(await directory.find('sub-front-desk')).toMatchObject({ standing: 'active' });
  });

  describe('of whom one sees clients', () => {
    const maya = { path: { id: 'sub-counselor' } };
    const feed = { hash: 'a-hash', purpose: 'counselor-feed', recordId: 'sub-counselor' } as const;
    function theDesk() {
      const desk = administrationDesk();
      const { counselors, links } = desk.store.table;
      counselors.set('sub-counselor', aCounselor({ id: 'sub-counselor', feed: feed.hash }));
      links.set(feed.hash, { ...feed, expiresAt: later(1e6) });
      const change = (json: object) => desk.as('administrator')({ route: CHANGE, ...maya, json });
      return { ...desk, counselors, links, change };
    }

    test('marks her as gone with her sign-in, and takes her private calendar away', async () => {
      const { change, counselors, links, audits, directory } = theDesk();
      expect((await change({ do: 'remove' })).statusCode).toBe(200);
      expect(counselors.get('sub-counselor')).toMatchObject({ gone: true, version: 2 });
      expect(counselors.get('sub-counselor')?.feed).toBeUndefined();
      expect(links.size).toBe(0);
      expect(await directory.find('sub-counselor')).toMatchObject({ standing: 'removed' });
      expect(audits.map(({ record, action }) => [record, action])).toEqual([
        ['staff', 'removed'],
        ['counselor', 'left'],
      ]);
    });

    test('has her back with her sign-in, without the old calendar', async () => {
      const { change, counselors, audits } = theDesk();
      await change({ do: 'remove' });
      await change({ do: 'let-back-in' });
      const back = counselors.get('sub-counselor');
      expect([back?.gone, back?.feed, back?.version]).toEqual([undefined, undefined, 3]);
      expect(audits.at(-1)).toMatchObject({ record: 'counselor', action: 'came-back' });
    });

    test('another role leaves her a counselor', async () => {
      const { change, counselors } = theDesk();
      await change({ do: 'set-role', role: 'administrator' });
      expect(counselors.get('sub-counselor')).toMatchObject({ version: 1, feed: feed.hash });
    });

    test('keeps the sign-in where her hours keep changing: what is asked again is whole', async () => {
      const { change, directory, store } = theDesk();
      store.counselors.setGone = async () => 'stale';
      expect((await change({ do: 'remove' })).statusCode).toBe(503);
      expect(await directory.find('sub-counselor')).toMatchObject({ standing: 'active' });
    });
  });

  test('nobody changes their own sign-in', async () => {
    const { as, audits } = administrationDesk();
    const path = { id: 'sub-administrator' };
    const answer = await as('administrator')({ route: CHANGE, path, json: { do: 'remove' } });
    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/own-sign-in' } });
    expect(audits).toEqual([]);
  });

  test('nothing is changed when it cannot be put on record', async () => {
    const { as, directory, audits } = administrationDesk();
    audits.push = () => {
      throw new Error('no');
    };
    const answer = await as('administrator')({ route: CHANGE, ...rosa, json: { do: 'remove' } });
    expect(answer.statusCode).toBe(500);
    expect(await directory.find('sub-front-desk')).toMatchObject({ standing: 'active' });
  });

  test.for([
    [{ ...rosa, json: { do: 'dance' } }, 400],
    [{ ...rosa, json: { do: 'set-role' } }, 400],
    [{ ...rosa, json: { do: 'remove', role: 'counselor' } }, 400],
    [{ path: { id: 'nobody' }, json: { do: 'remove' } }, 404],
    [{ path: { id: '../x' }, json: { do: 'remove' } }, 404],
  ] as const)('refuses %j', async ([asked, status]) => {
    const answer = await administrationDesk().as('administrator')({ route: CHANGE, ...asked });
    expect(answer.statusCode).toBe(status);
  });
});

describe('the audit page', () => {
  const row = (minute: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
    id: `row-${Math.round(minute * 100)}`,
    record: 'intake',
    recordId: 'an-intake',
    at: later(minute),
    who: 'sub-counselor',
    action: 'decided',
    fields: ['status'],
    ...more,
  });
  const DECEMBER = { from: '2026-12-01', to: '2026-12-31' };

  test('shows who did what to which fields, newest first, and that it was looked at', async () => {
    const { as, audits } = administrationDesk({
      audits: [row(1), row(2, { who: 'sub-front-desk' })],
    });
    const query = { ...DECEMBER, who: 'sub-counselor' };
    const { rows, next } = auditReply.parse(
      (await as('administrator')({ route: AUDIT, query })).json,
    );
    expect(rows).toEqual([{ ...row(1), at: later(1).toISOString(), count: null }]);
    expect(next).toBeNull();
    expect(audits.at(-1)).toMatchObject({
      who: 'sub-administrator',
      record: 'audit',
      action: 'read',
      fields: ['from', 'to', 'who'],
    });
  });

  test('goes on page by page', async () => {
    const { as } = administrationDesk({
      audits: Array.from({ length: 150 }, (_, at) => row(at / 100)),
    });
    const query = { ...DECEMBER, record: 'intake' };
    const first = auditReply.parse((await as('administrator')({ route: AUDIT, query })).json);
    const after = { ...query, after: first.next ?? '' };
    const second = auditReply.parse(
      (await as('administrator')({ route: AUDIT, query: after })).json,
    );
    expect([first.rows.length, second.rows.length, second.next]).toEqual([100, 50, null]);
  });

  test.for([
    [{}],
    [{ from: '2026-12-31', to: '2026-12-01' }],
    [{ from: '2024-01-01', to: '2026-12-01' }],
    [{ ...DECEMBER, record: 'secrets' }],
    [{ ...DECEMBER, action: 'Drop table' }],
    [{ ...DECEMBER, after: 'x' }],
    [{ ...DECEMBER, name: 'Ani' }],
  ] as const)('refuses %j', async ([query]) => {
    const answer = await administrationDesk().as('administrator')({ route: AUDIT, query });
    expect(answer.statusCode).toBe(400);
  });
});

test('the settings are those that were deployed, without what only AWS needs', async () => {
  const answer = await administrationDesk().as('administrator')({ route: SETTINGS });
  expect(settingsReply.parse(answer.json)).toMatchObject({ name: 'Harbor Lane Counseling' });
  expect(answer.body).not.toMatch(/switches|domain|certificate/);
});
