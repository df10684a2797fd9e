import { describe, expect, test } from 'vitest';
import { english as en } from '../../../web/visit/words/en.ts';
import { textOf, visitStage } from './visit-stage.ts';
import { NOTHING, TOKEN, aVisit, anAppointment, justCancelled, moved, refused } from './visits.ts';

const stage = visitStage();
const confirmed = () => aVisit({ appointments: [anAppointment({ confirmed: true })] });
const cancelled = () => aVisit({ appointments: [justCancelled()] });
const button = (name: string) => ({ name, exact: true });

describe('one appointment', () => {
  test('is written out with the day, the time and the zone', async () => {
    const text = await textOf(await stage.open());
    expect(text).toContain('Tuesday, December 1, 2026 10:00 – 10:50 AM Eastern Time');
    expect(text).toContain('until Monday, November 30 at 10:00 AM.');
  });

  test('is written in the client’s language, whatever the browser speaks', async () => {
    const page = await stage.open(aVisit({ language: 'es' }), { locale: 'en-US' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await textOf(page)).toContain(
      'Martes, 1 de diciembre de 2026 10:00–10:50 a.m., hora oriental',
    );
    await page.getByRole('button', button('English')).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe(en.title);
  });

  test.each([
    ['America/Los_Angeles', 'By your own clock: 7:00 – 7:50 AM Pacific Time'],
    [
      'Asia/Tokyo',
      'By your own clock: Wednesday, December 2, 12:00 – 12:50 AM Japan Standard Time',
    ],
  ])('shows the clock of a client in %s beside it', async (clientTimeZone, says) => {
    const page = await stage.open(aVisit({ clientTimeZone }), { timezoneId: 'Europe/Madrid' });
    expect(await textOf(page)).toContain(says);
  });

  test.each([
    [{ kind: 'office', link: null }, 'At our office: Mall of Georgia Commons'],
    [{ kind: 'video', link: 'https://video.example.org/r/7' }, 'By video: Open the video call'],
  ] as const)('says where it is when that was agreed to: %j', async (place, says) => {
    const page = await stage.open(aVisit({ appointments: [anAppointment({ place })] }));
    expect(await textOf(page)).toContain(says);
  });

  test('is confirmed by one press, and a second press is none', async () => {
    stage.shows('POST confirm', confirmed());
    const page = await stage.open();
    await page.getByRole('button', button(en.may.confirm)).dblclick();
    await page.getByText(en.done.confirmed).waitFor();
    expect(await textOf(page)).toContain(en.standing.confirmed);
    expect(await page.getByRole('button', button(en.may.confirm)).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(stage.server().posted()).toEqual([['confirm', { session: 3, version: 1 }]]);
  });

  test.each([
    ['has passed', { state: 'attended' }, en.standing.past],
    ['was missed', { state: 'missed' }, en.standing.past],
    ['was cancelled', { state: 'cancelled' }, en.standing.cancelled],
    ['was cancelled late', { state: 'late-cancelled' }, en.standing.cancelled],
  ] as const)('that %s says so without blame, and offers nothing', async (_how, over, says) => {
    const appointments = [anAppointment({ ...over, may: NOTHING })];
    const page = await stage.open(aVisit({ appointments }));
    expect(await textOf(page)).toContain(says);
    expect(await page.locator('.ticket button').count()).toBe(0);
  });
});

describe('cancelling', () => {
  async function atTheStep() {
    stage.shows('POST cancel', cancelled());
    const page = await stage.open();
    await page.getByRole('button', button(en.may.cancel)).click();
    await page.getByRole('heading', button(en.cancel.title)).waitFor();
    return page;
  }

  test('takes a second step, a tick and a press', async () => {
    const page = await atTheStep();
    await page.getByRole('button', button(en.cancel.confirm)).click();
    await page.getByText(en.cancel.missing).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cancel-it');
    expect(stage.server().posted()).toEqual([]);

    await page.getByLabel(en.cancel.tick).check();
    await page.getByRole('button', button(en.cancel.confirm)).click();
    await page.getByText(en.done.cancelled(15)).waitFor();
    expect(stage.server().posted()).toEqual([['cancel', { session: 3, version: 1 }]]);
  });

  test.each([
    ['the button that keeps it', en.cancel.keep],
    ['the way back', `‹ ${en.frame.back}`],
  ])('is left by %s with nothing done', async (_how, name) => {
    const page = await atTheStep();
    await page.getByRole('button', button(name)).click();
    await page.getByRole('button', button(en.may.confirm)).waitFor();
    expect(stage.server().posted()).toEqual([]);
  });

  test('offers another time first', async () => {
    const page = await atTheStep();
    await page.getByRole('button', button(en.may.move)).click();
    await page.getByRole('heading', button(en.move.title)).waitFor();
  });

  test('the browser’s own way back does not lead into it again', async () => {
    const page = await atTheStep();
    await page.getByLabel(en.cancel.tick).check();
    await page.getByRole('button', button(en.cancel.confirm)).click();
    await page.getByRole('button', button(en.may.undo)).waitFor();
    await page.goBack();
    await page.goForward();
    expect(await page.getByRole('heading', button(en.cancel.title)).count()).toBe(0);
  });
});

describe('undoing a cancellation', () => {
  test('brings the appointment back', async () => {
    stage.shows('POST undo', aVisit());
    const page = await stage.open(cancelled());
    await page.getByRole('button', button(en.may.undo)).click();
    await page.getByText(en.done.undone).waitFor();
    await page.getByRole('button', button(en.may.confirm)).waitFor();
    expect(stage.server().posted()).toEqual([['undo', { session: 3, version: 1 }]]);
  });

  test('shows the time left by the minute, and reads it out three times in all', async () => {
    stage.shows('GET ', cancelled());
    const page = await stage.blank();
    await page.clock.install();
    await page.goto(`${stage.server().address}/visit#${TOKEN}`);
    const readOut = page.locator('.ticket [role=status]');
    await page.getByText(en.undo.left(15), { exact: true }).waitFor();
    expect(await readOut.innerText()).toBe('');

    await page.clock.runFor('05:00');
    await page.getByText(en.undo.left(10), { exact: true }).waitFor();
    expect(await readOut.innerText()).toBe('');

    await page.clock.runFor('05:05');
    expect(await readOut.innerText()).toBe(en.undo.left(5));
    await page.clock.runFor('02:00');
    await page.getByText(en.undo.left(3), { exact: true }).waitFor();
    expect(await readOut.innerText()).toBe(en.undo.left(5));

    await page.clock.runFor('02:10');
    expect(await readOut.innerText()).toBe(en.undo.soon);
    await page.clock.runFor('01:00');
    expect(await readOut.innerText()).toBe(en.undo.over);
    expect(await page.getByRole('button', button(en.may.undo)).count()).toBe(0);
  });

  test('too late says so, and how things stand', async () => {
    stage.answer('POST undo', refused('undo-over'));
    const page = await stage.open(cancelled());
    stage.shows(
      'GET ',
      aVisit({ appointments: [anAppointment({ state: 'cancelled', may: NOTHING })] }),
    );
    await page.getByRole('button', button(en.may.undo)).click();
    await page.getByText(en.failure['undo-over']).waitFor();
    expect(await textOf(page)).toContain(en.standing.cancelled);
  });

  test('is not possible once nobody is there at that time: the page says so, and whom to call', async () => {
    stage.answer('POST undo', refused('time-gone'));
    const page = await stage.open(cancelled());
    const off = anAppointment({ state: 'cancelled', may: NOTHING });
    stage.shows('GET ', aVisit({ appointments: [off] }));
    await page.getByRole('button', button(en.may.undo)).click();
    await page.getByText(en.failure['time-gone']).waitFor();
    await page
      .getByRole('link', { name: /^Call / })
      .first()
      .waitFor();
    expect(await textOf(page)).toContain(en.standing.cancelled);
  });
});

describe('what only a call can do', () => {
  test('within the notice period nothing is left to press but the telephone', async () => {
    const page = await stage.open(
      aVisit({
        now: '2026-12-01T02:00:00.000Z',
        appointments: [anAppointment({ confirmed: true, may: NOTHING })],
      }),
    );
    expect(await textOf(page)).toContain(en.call.why['too-late'](24));
    expect(await page.locator('.ticket button').count()).toBe(0);
    const call = page.locator('.ticket a[href="tel:7706099164"]');
    expect(await call.innerText()).toBe('Call 770-609-9164');
  });

  test('the last one can be moved here and is cancelled by a call', async () => {
    const may = { ...NOTHING, confirm: true, move: true };
    const page = await stage.open(aVisit({ appointments: [anAppointment({ may })] }));
    expect(await textOf(page)).toContain(en.call.why.cancel(24));
    expect(await page.getByRole('button', button(en.may.move)).count()).toBe(1);
    expect(await page.getByRole('button', button(en.may.cancel)).count()).toBe(0);
  });

  test('the notice period that begins while the page is open is said by the service', async () => {
    stage.answer('POST cancel', refused('too-late'));
    const page = await stage.open();
    await page.getByRole('button', button(en.may.cancel)).click();
    stage.shows('GET ', aVisit({ appointments: [anAppointment({ may: NOTHING })] }));
    await page.getByLabel(en.cancel.tick).check();
    await page.getByRole('button', button(en.cancel.confirm)).click();
    await page.getByText(en.failure['too-late']).waitFor();
    expect(await page.locator('.ticket button').count()).toBe(0);
  });
});

describe('a link of an earlier time', () => {
  const changed = () => aVisit({ changed: true, appointments: [moved()] });

  test('shows how it stands now and acts on nothing', async () => {
    const page = await stage.open(changed());
    const text = await textOf(page);
    expect(text).toContain(en.changed.title);
    expect(text).toContain('Thursday, December 3, 2026 2:00 – 2:50 PM Eastern Time');
    expect(text).toContain(en.changed.todo);
    expect(await page.locator('main button').count()).toBe(0);
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
  });

  test('that changes while the page is open acts no more', async () => {
    stage.answer('POST confirm', refused('appointment-changed'));
    const page = await stage.open();
    stage.shows('GET ', changed());
    await page.getByRole('button', button(en.may.confirm)).click();
    await page.getByRole('heading', button(en.changed.title)).waitFor();
    expect(await page.locator('main button').count()).toBe(0);
  });
});
