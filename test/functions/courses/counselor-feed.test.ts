import { describe, expect, test } from 'vitest';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import { feedReply } from '../../../schemas/counselor.ts';
import { aCounselor } from '../../support/course.ts';
import { courseDesk, FEED } from '../../support/staff-courses.ts';

const path = { id: 'sub-counselor' };
const turn = (on: unknown) => ({ route: FEED, path, json: { on } });
const tokenIn = (json: unknown) => {
  const url = feedReply.parse(json).url ?? '';
  return /^https:\/\/intake\.harbor-lane\.example\/api\/feeds\/([\w-]{43})$/.exec(url)?.[1] ?? '';
};

describe('a counselor’s private calendar', () => {
  test('gets an address that is told once and kept as a hash', async () => {
    const desk = courseDesk();
    const token = tokenIn((await desk.as('counselor')(turn(true))).json);
    expect(token).not.toBe('');
    const hash = hashOfToken(token);
    expect(desk.table.links.get(hash)).toMatchObject({
      purpose: 'counselor-feed',
      recordId: 'sub-counselor',
    });
    expect(desk.table.counselors.get('sub-counselor')).toMatchObject({ feed: hash, version: 1 });
    const kept = JSON.stringify([[...desk.table.links], [...desk.table.counselors], desk.audits]);
    expect(kept).not.toContain(token);
    expect(desk.audits.at(-1)).toMatchObject({
      who: 'sub-counselor',
      record: 'counselor',
      action: 'set-feed',
      fields: ['feed'],
    });
  });

  test('gets a new address, and the one before is void', async () => {
    const desk = courseDesk();
    const first = tokenIn((await desk.as('counselor')(turn(true))).json);
    const second = tokenIn((await desk.as('administrator')(turn(true))).json);
    expect(second).not.toBe(first);
    expect([...desk.table.links.keys()]).toEqual([hashOfToken(second)]);
  });

  test('can be taken away, also when there is none', async () => {
    const desk = courseDesk();
    await desk.as('counselor')(turn(true));
    for (let time = 0; time < 2; time += 1) {
      expect((await desk.as('counselor')(turn(false))).json).toEqual({ url: null });
    }
    expect(desk.table.links.size).toBe(0);
    expect(desk.table.counselors.get('sub-counselor')?.feed).toBeUndefined();
  });

  test('is given to nobody who is no longer with the practice', async () => {
    const desk = courseDesk({ counselors: [aCounselor({ gone: true })] });
    expect(await desk.as('counselor')(turn(true))).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/counselor-gone' },
    });
    expect(desk.table.links.size).toBe(0);
    expect((await desk.as('administrator')(turn(false))).statusCode).toBe(200);
  });

  test('that was changed at the same moment asks to try again, and gives no address away', async () => {
    const desk = courseDesk({
      ports: ({ counselors }) => ({ counselors: { ...counselors, setFeed: async () => 'stale' } }),
    });
    const answer = await desk.as('counselor')(turn(true));
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('feeds');
  });

  test.for([undefined, 'yes', null])('cannot be turned %j', async (on) => {
    expect(await courseDesk().as('counselor')(turn(on))).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'on' }] },
    });
  });
});
