import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { SHORTCUT } from '../../../web/intake/pages.ts';
import { keptEvents, keptPeople } from '../../../web/intake/life/told.ts';
import { pathFor } from '../../../web/intake/path.ts';
import { QUESTIONS } from '../../../web/intake/questions.ts';
import { OPTION_SETS } from '../../../web/intake/questions/option-sets.ts';
import type { Answer, Answers, Question } from '../../../web/intake/questions/question.ts';
import { requestBody } from '../../../web/intake/request-body.ts';
import { calmAnswers, rule, visit } from './answers.ts';

const schema = intakeRequest(rule);

describe('the request an answered form makes', () => {
  test('whatever way is taken, the service accepts it', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.nat(60), fc.boolean(), (answers, seen, short) => {
        const kept = pathFor(answers).slice(0, 8 + seen);
        const all = short ? { ...answers, [SHORTCUT]: kept } : answers;
        const checked = schema.safeParse(requestBody(all, visit));
        expect(checked.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a measure that was skipped is sent as unanswered items', () => {
    const { answers } = schema.parse(requestBody(calmAnswers, visit));
    expect(answers.phq9).toEqual({ items: Array<null>(9).fill(null) });
    expect(answers.gad7).toEqual({ items: Array<null>(7).fill(null) });
  });

  test('answers become the types the service wants', () => {
    const body = schema.parse(
      requestBody(
        {
          ...calmAnswers,
          'answers.phq9.items.0': '2',
          'answers.focus.leftOut': '4',
          'answers.focus.someoneDied': 'yes',
          'answers.focus.whenDied': '2025-3',
          'consents.email': 'yes',
        },
        visit,
      ),
    );
    expect(body.dateOfBirth).toBe('1990-04-30');
    expect(body.answers.phq9.items[0]).toBe(2);
    expect(body.answers.focus).toMatchObject({ leftOut: 4, whenDied: '2025-03' });
    expect(body.consents.email).toBe(true);
    expect(body.contact.safeToUse).toEqual({ email: true, call: true, voicemail: false });
  });

  test('no big change is an empty list, and no answer is no list', () => {
    const none = schema.parse(
      requestBody({ ...calmAnswers, 'answers.focus.lifeChanges': ['no'] }, visit),
    );
    expect(none.answers.focus.lifeChanges).toEqual([]);
    expect(schema.parse(requestBody(calmAnswers, visit)).answers.focus.lifeChanges).toBeUndefined();
  });

  test('what a changed answer no longer asks for is not sent', () => {
    const changed: Answers = {
      ...calmAnswers,
      'answers.focus.someoneDied': 'no',
      'answers.focus.whoDied': 'my mother',
      'answers.focus.longing': '4',
    };
    expect(schema.parse(requestBody(changed, visit)).answers.focus).toEqual({ someoneDied: 'no' });
  });

  test('who never drinks has answered the other two questions about it', () => {
    const body = requestBody({ ...calmAnswers, 'answers.safety.alcohol.frequency': '0' }, visit);
    expect(schema.parse(body).answers.safety.alcohol).toEqual({
      frequency: 0,
      typicalAmount: 0,
      sixOrMore: 0,
    });
  });

  test('safety questions left to a person are sent as unsaid, never as no', () => {
    const body = requestBody({ ...calmAnswers, 'ask.private': 'with-a-person' }, visit);
    const { safety } = schema.parse(body).answers;
    expect(new Set(Object.values(safety))).toEqual(new Set(['unsaid']));
  });

  test('without an email that is safe, none is asked for', () => {
    const body = schema.parse(
      requestBody(
        { ...calmAnswers, 'contact.safeToUse.email': 'no', 'consents.email': 'yes' },
        visit,
      ),
    );
    expect(body.consents.email).toBe(false);
  });

  test('mails say where and with whom only where that box was ticked too', () => {
    const details = (answers: Answers) =>
      schema.parse(requestBody({ ...calmAnswers, ...answers }, visit)).consents.details;
    const ticked = { 'consents.email': 'yes', 'consents.details': 'yes' };
    expect(details(ticked)).toBe(true);
    expect(details({ 'consents.email': 'yes' })).toBe(false);
    expect(details({})).toBe(false);
    expect(details({ ...ticked, 'consents.email': '' })).toBe(false);
    expect(details({ ...ticked, 'contact.safeToUse.email': 'no' })).toBe(false);
  });

  test('what steers the form is not sent', () => {
    const body = requestBody({ ...calmAnswers, 'ask.emergency': 'no' }, visit);
    expect(JSON.stringify(body)).not.toContain('ask');
  });
});

/** Every question answered in some valid way, or left empty where that is allowed. */
function anyAnswers(): fc.Arbitrary<Answers> {
  const each = Object.fromEntries(QUESTIONS.map((question) => [question.key, anyAnswer(question)]));
  return fc.record(each).map((answers) => ({
    ...answers,
    // At least one way to reach the person, or the form rightly refuses.
    ...(answers['contact.safeToUse.email'] === 'no' ? { 'contact.safeToUse.call': 'yes' } : {}),
  }));
}

function anyAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const valid = validAnswer(question);
  return question.needed ? valid : fc.option(valid, { nil: undefined });
}

function validAnswer({ kind, options }: Question): fc.Arbitrary<Answer> {
  const choices: readonly string[] = options ? OPTION_SETS[options] : [];
  switch (kind) {
    case 'one':
      return fc.constantFrom(...choices);
    case 'many':
      return fc.subarray([...choices], { minLength: 1 });
    case 'tick':
      return fc.constant('yes');
    case 'email':
      return fc.constantFrom('maria@example.org', ' Jo.Doe+forms@mail.example.com ');
    case 'phone':
      return fc.constantFrom('770-555-0142', '(770) 555 0142', '+52 55 1234 5678');
    case 'date':
      return fc.constantFrom('1990-4-30', '2008-11-24', '1930-1-1');
    case 'month':
      return fc.constantFrom('2025', '2024-12', '2019-1');
    case 'people':
      return fc.constantFrom(
        keptPeople({ people: [{ name: 'Ana' }], everyone: 'no' }),
        keptPeople({ people: [{ name: ' José ', standing: 'died', ring: 1, when: '2026-5' }] }),
      );
    case 'events':
      return fc.constantFrom(
        keptEvents({ events: [], onset: '2026-03' }),
        keptEvents({ events: [{ month: '2026-03', kind: 'move', label: '' }] }),
      );
    default:
      return fc.constantFrom('Ana', 'José Ñandú', 'a'.repeat(40));
  }
}
