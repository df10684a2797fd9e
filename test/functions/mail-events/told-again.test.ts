import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { ReplayLog } from '../../../domain/mail/replay.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import type { LogLine } from '../../../functions/shared/log.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aMail, after, NOON } from '../../support/mail.ts';
import { replayLogIn } from '../../support/memory-mail-hold.ts';
import { mailStoreIn } from '../../support/memory-mails.ts';
import { offerStoreIn } from '../../support/memory-offers.ts';
import { memoryTable, type MemoryTable } from '../../support/memory-table.ts';
import { sesEvent } from '../../support/ses-events.ts';

const SENT_AT = new Date('2026-12-01T17:00:02.000Z');
const NOW = new Date('2026-12-14T18:00:00.000Z');
const mail = aMail();

/** Word of mails, told again by the archive into this table. */
function aReplay(table: MemoryTable = memoryTable(), ...rows: readonly MailRow[]) {
  return aReplayInto(replayLogIn(table), table, ...rows);
}

function aReplayInto(replays: ReplayLog, table: MemoryTable, ...rows: readonly MailRow[]) {
  const [mails, logged]: [ReturnType<typeof mailStoreIn>, LogLine[]] = [mailStoreIn(table), []];
  for (const row of rows) mails.put(row);
  const listen = makeMailEvents({
    ...{ mails, replays, offers: offerStoreIn(table), newId: randomUUID },
    quietHours: { from: '20:00', to: '08:00' },
    now: () => NOW,
    log: (line) => void logged.push(line),
  });
  const tell = async (pass: string, mailId: string, eventType = 'Send') => {
    expect(await listen(sesEvent({ eventType, mailId, replay: pass }))).toEqual({
      batchItemFailures: [],
    });
  };
  const left = () => replays.list(100, NOON);
  const news = async (name: string) =>
    (await left()).passes.find((pass) => pass.name === name)?.news;
  return { table, tell, left, news, logged, listen };
}

test('word told again marks a mail as sent at the time when it was', async () => {
  const { table, tell, left } = aReplay(memoryTable(), mail);
  await tell('first', mail.id);
  expect(table.mails.get(mail.id)).toMatchObject({ state: 'sent', finishedAt: SENT_AT });
  expect(await left()).toMatchObject({ passes: [{ name: 'first', told: 1, news: 1 }], traces: [] });
});

test('word told again and again is news once', async () => {
  const { tell, news } = aReplay(memoryTable(), mail);
  for (const pass of ['first', 'second']) {
    await tell(pass, mail.id, 'Delivery');
    await tell(pass, mail.id, 'Send');
    await tell(pass, 'intake-received_another_1');
  }
  expect([await news('first'), await news('second')]).toEqual([2, 0]);
});

test('word that could not be counted is still news when it comes again', async () => {
  const table = memoryTable();
  const replays = replayLogIn(table);
  let isReached = false;
  const count: ReplayLog['count'] = async (...counted) => {
    if (isReached) return replays.count(...counted);
    isReached = true;
    throw new Error('The table was not reached');
  };
  const { listen, tell, news } = aReplayInto({ ...replays, count }, table, mail);
  const word = sesEvent({ eventType: 'Send', mailId: mail.id, replay: 'first' });
  expect((await listen(word)).batchItemFailures).toHaveLength(1);
  await tell('first', mail.id);
  expect(await news('first')).toBe(1);
});

test('word of a mail that has no row leaves a trace, with the address of a client alone', async () => {
  const { tell, left, logged } = aReplay();
  await tell('first', 'intake-received_lost_1');
  await tell('first', 'urgent-intake_lost_1');
  expect((await left()).traces).toEqual([
    { mailId: 'intake-received_lost_1', sentAt: SENT_AT, to: ['ana.ruiz@example.org'] },
    { mailId: 'urgent-intake_lost_1', sentAt: SENT_AT, to: [] },
  ]);
  expect(logged).toEqual([]);
});

test('a mail that took the id of a lost one since is not taken for it, and goes out itself', async () => {
  const since = { ...mail, createdAt: after(SENT_AT, 3600) };
  const { table, tell, left, news } = aReplay(memoryTable(), since);
  for (const pass of ['first', 'second']) await tell(pass, mail.id);
  expect(table.mails.get(mail.id)).toEqual(since);
  expect((await left()).traces).toMatchObject([{ mailId: mail.id, sentAt: SENT_AT }]);
  expect([await news('first'), await news('second')]).toEqual([1, 0]);
});

test('word that comes late is not taken for word of a mail that bears the id since (seed 500229)', async () => {
  const since = { ...mail, createdAt: after(SENT_AT, 3600) };
  const { table, listen } = aReplay(memoryTable(), since);
  await listen(sesEvent({ eventType: 'Send', mailId: mail.id }));
  expect(table.mails.get(mail.id)).toEqual(since);
});

/** The reminders of the first appointment, and when each went out. */
const CHAIN = [
  ['7d', '2026-12-08T15:00:04.000Z'],
  ['72h', '2026-12-12T15:00:07.000Z'],
  ['24h', '2026-12-14T15:00:05.000Z'],
].map(([before, at = '']) => ({
  id: `reminder-${before}_${COURSE_ID}-01_1`,
  sentAt: new Date(at),
}));

test('reminders follow one from the other, pass by pass, until a pass brings no news', async () => {
  const { table } = await aBookedCourse();
  const { listen, left, news } = aReplay(table);
  // The last first: an archive tells in whatever order.
  for (const replay of ['1', '2', '3', '4']) {
    for (const { id, sentAt } of CHAIN.toReversed()) {
      await listen(sesEvent({ eventType: 'Send', mailId: id, sentAt, replay }));
    }
  }
  expect(CHAIN.map(({ id }) => table.mails.get(id)?.state)).toEqual(['sent', 'sent', 'sent']);
  expect((await left()).traces).toEqual([]);
  expect(await Promise.all(['1', '2', '3', '4'].map(news))).toEqual([3, 1, 1, 0]);
});

test('a word whose row moves while it is taken in is counted once', async () => {
  const table = memoryTable();
  const replays = replayLogIn(table);
  const count: ReplayLog['count'] = async (...counted) => {
    table.mails.set(mail.id, { ...mail, state: 'sent', finishedAt: SENT_AT, messageId: 'ses-1' });
    return replays.count(...counted);
  };
  const { tell, left } = aReplayInto({ ...replays, count }, table, mail);
  await tell('first', mail.id);
  expect((await left()).passes).toMatchObject([{ name: 'first', told: 1, news: 1 }]);
});
