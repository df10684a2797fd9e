import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitingLine } from '../../../domain/offer/waiting-line.ts';
import type { DAY_PARTS } from '../../../domain/intake/intake.ts';
import type { Weekday } from '../../../domain/practice/opening-hours.ts';
import { TIERS } from '../../../domain/screening/screening.ts';
import { later } from '../../support/intake-record.ts';
import { anOffer, inWaiting, OPENING, waitlisted } from '../../support/offers.ts';

const opening = { id: 'this-offer', start: OPENING, asks: [] };
const cleared = { by: 'sub-counselor', at: later(30) };
const lineOf = (...people: ReturnType<typeof inWaiting>[]) =>
  waitingLine(people, opening, []).map(({ waiting: { name }, why }) => [name, why]);

describe('the line in which people are asked about an opening', () => {
  test('goes by tier, and within a tier by how long each has waited', () => {
    const people = [
      inWaiting(waitlisted('green, long', { tier: 'green', submittedAt: later(-900) })),
      inWaiting(waitlisted('yellow, new', { tier: 'yellow', submittedAt: later(-10) })),
      inWaiting(waitlisted('yellow, long', { tier: 'yellow', submittedAt: later(-90) })),
      inWaiting(waitlisted('red', { tier: 'red', submittedAt: later(0), cleared })),
      inWaiting(waitlisted('orange', { tier: 'orange', submittedAt: later(0) })),
    ];
    expect(lineOf(...people)).toEqual([
      ['red', null],
      ['orange', null],
      ['yellow, long', null],
      ['yellow, new', null],
      ['green, long', null],
    ]);
  });

  test('holds everybody once, in one order, however they come', () => {
    const person = fc.record({
      tier: fc.constantFrom(...TIERS),
      minutes: fc.integer({ min: -50, max: 0 }),
      mayEmail: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), fc.integer(), (people, seed) => {
        const waiting = people.map(({ tier, minutes, mayEmail }, at) =>
          inWaiting(waitlisted(`${at}`, { tier, submittedAt: later(minutes) }), mayEmail),
        );
        const turn = waiting.length === 0 ? 0 : Math.abs(seed) % waiting.length;
        const turned = [...waiting.slice(turn), ...waiting.slice(0, turn)];
        const line = waitingLine(waiting, opening, []);
        expect(waitingLine(turned, opening, [])).toEqual(line);
        expect(new Set(line.map(({ waiting: { intake } }) => intake.id)).size).toBe(people.length);
        const places = line.map(({ waiting: { intake } }) => TIERS.indexOf(intake.tier));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
      { numRuns: 50 },
    );
  });

  test.for([0, 1])('puts two who came at once in one order, whoever is read first (%d)', (turn) => {
    const two = ['a', 'b'].map((id) => inWaiting(waitlisted(id, { id, submittedAt: later(0) })));
    expect(lineOf(...(turn ? two.toReversed() : two))).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  type Case = {
    readonly tier?: 'red' | 'orange';
    readonly cleared?: typeof cleared;
    readonly days?: readonly Weekday[];
    readonly times?: readonly (typeof DAY_PARTS)[number][];
  };
  test.for<readonly [string, Case, string | null]>([
    ['a red form that nobody cleared', { tier: 'red' }, 'not-cleared'],
    ['a red form that a counselor cleared', { tier: 'red', cleared }, null],
    ['an orange form that nobody cleared', { tier: 'orange' }, null],
    ['another weekday', { days: ['mon', 'wed'], times: ['evening'] }, 'other-times'],
    ['another time of day', { days: ['tue'], times: ['morning', 'afternoon'] }, 'other-times'],
    ['that weekday and time', { days: ['tue'], times: ['evening'] }, null],
    ['any day, in the evening', { days: [], times: ['evening'] }, null],
  ])('%s: %j is %s', ([, { days = [], times = [], ...intake }, why]) => {
    const availability = { days, times, format: 'either' } as const;
    expect(lineOf(inWaiting(waitlisted('Ana', { ...intake, availability })))).toEqual([
      ['Ana', why],
    ]);
  });

  test('noon begins the afternoon, and five o’clock the evening', () => {
    const only = (part: 'morning' | 'afternoon' | 'evening') =>
      inWaiting(waitlisted(part, { availability: { days: [], times: [part], format: 'either' } }));
    const people = [only('morning'), only('afternoon'), only('evening')];
    const suited = (time: string) =>
      waitingLine(people, { ...opening, start: { date: '2026-12-08', time } }, [])
        .filter(({ why }) => why === null)
        .map(({ waiting: { name } }) => name);
    expect(suited('11:45')).toEqual(['morning']);
    expect(suited('12:00')).toEqual(['afternoon']);
    expect(suited('16:45')).toEqual(['afternoon']);
    expect(suited('17:00')).toEqual(['evening']);
  });

  test('passes over who may not be written to', () => {
    expect(lineOf(inWaiting(waitlisted('Ana'), false))).toEqual([['Ana', 'no-email']]);
  });

  test('passes over who was asked about this opening, whatever the answer', () => {
    const ana = waitlisted('Ana');
    const [ask] = anOffer().asks;
    if (!ask) throw new Error('An offer without an ask');
    const asks = [{ ...ask, intakeId: ana.intake.id, answer: 'no' as const }];
    const [place] = waitingLine([inWaiting(ana)], { ...opening, asks }, []);
    expect(place?.why).toBe('asked-before');
  });

  test('passes over who is asked about another opening, until that has an end', () => {
    const ana = waitlisted('Ana');
    const [ask] = anOffer().asks;
    if (!ask) throw new Error('An offer without an ask');
    const theirs = { ...ask, intakeId: ana.intake.id };
    const asks = [theirs];
    const whyWith = (other: Parameters<typeof anOffer>[0]) =>
      waitingLine([inWaiting(ana)], opening, [anOffer({ asks, ...other })])[0]?.why;
    expect(whyWith({})).toBe('other-offer');
    expect(whyWith({ state: 'held', asks: [{ ...theirs, answer: 'yes' }] })).toBe('other-offer');
    expect(whyWith({ asks: [{ ...theirs, answer: 'no' }] })).toBeNull();
    expect(whyWith({ state: 'ended' })).toBeNull();
    expect(whyWith({ state: 'booked', asks: [{ ...theirs, answer: 'yes' }] })).toBeNull();
  });
});
