import { describe, expect, test } from 'vitest';
import {
  answered,
  continued,
  cutShort,
  newJourney,
  pageOf,
  reachable,
  resumed,
  shown,
  toggled,
  wouldLose,
  type Journey,
} from '../../../web/intake/journey.ts';
import { pathFor } from '../../../web/intake/path.ts';
import { calmAnswers } from './answers.ts';

const filledIn: Journey = {
  ...newJourney,
  answers: calmAnswers,
  seen: pathFor(calmAnswers),
  place: 'check',
  checking: true,
};

describe('going through the form', () => {
  test('Continue leads to the next page, and stays where there are problems', () => {
    expect(continued(newJourney, []).place).toBe('agree');
    const problem = { key: 'contact.name', kind: 'missing' } as const;
    const stopped = continued({ ...newJourney, place: 'name' }, [problem]);
    expect(stopped).toMatchObject({ place: 'name', problems: [problem] });
  });

  test('somebody too young is stopped kindly', () => {
    const young = { key: 'dateOfBirth', kind: 'under-age' } as const;
    expect(continued({ ...newJourney, place: 'birth' }, [young]).place).toBe('too-young');
  });

  test('after the answers were checked, a change leads straight back there', () => {
    const changing = answered(shown(filledIn, 'name'), 'contact.name', 'Ana');
    expect(continued(changing, []).place).toBe('check');
    expect(continued(changing, []).answers['contact.name']).toBe('Ana');
  });

  test('a change that opens new questions leads to those first', () => {
    const changing = answered(shown(filledIn, 'death'), 'answers.focus.someoneDied', 'yes');
    const next = continued(changing, []);
    expect(next.place).toBe('death-who');
    expect(continued(continued(next, []), []).place).toBe('check');
  });

  test('a change that asks for help shows it', () => {
    const key = 'answers.safety.unsafeRightNow';
    expect(continued(answered(shown(filledIn, 'home'), key, 'yes'), []).place).toBe('help-home');
  });
});

describe('the browser goes back and forth', () => {
  const halfway: Journey = {
    ...newJourney,
    answers: calmAnswers,
    seen: ['start', 'agree', 'birth'],
  };

  test('to a page that was seen', () => {
    expect(reachable(halfway, 'agree')).toBe('agree');
  });

  test.each(['thoughts', 'nonsense', undefined])('but not past what was seen: %s', (wanted) => {
    expect(reachable(halfway, wanted)).toBe('birth');
  });

  test('never out of the last page: what was sent is not shown again', () => {
    expect(reachable({ ...halfway, place: 'thanks' }, 'agree')).toBe('thanks');
  });
});

describe('going straight to sending', () => {
  const atHelp = continued(
    answered(
      { ...newJourney, answers: calmAnswers, place: 'thoughts', seen: ['start', 'thoughts'] },
      'answers.safety.thoughtsOfEndingLifeNow',
      'yes',
    ),
    [],
  );

  test('leads to the page to check with what was seen so far', () => {
    const short = cutShort(atHelp, []);
    expect(short.place).toBe('check');
    expect(pathFor(short.answers)).toEqual(['start', 'thoughts', 'help-thoughts', 'check']);
  });

  test('leaves out the page at hand where it is not filled in', () => {
    const problem = { key: 'answers.safety.unsafeRightNow', kind: 'missing' } as const;
    const short = cutShort(shown(atHelp, 'home'), [problem]);
    expect(pathFor(short.answers)).not.toContain('home');
  });

  test('can be taken back: the first page not seen yet comes next, and nothing is lost', () => {
    const back = resumed(cutShort(atHelp, []));
    expect(back.place).toBe('agree');
    expect(back.answers).toEqual(atHelp.answers);
  });
});

describe('several choices', () => {
  const key = 'answers.focus.aroundThen';

  test('are ticked and unticked', () => {
    expect(toggled({ [key]: ['someone-died'] }, key, 'big-change')).toEqual([
      'someone-died',
      'big-change',
    ]);
    expect(toggled({ [key]: ['someone-died'] }, key, 'someone-died')).toEqual([]);
  });

  test('give way to one that stands alone, and the other way round', () => {
    expect(toggled({ [key]: ['someone-died'] }, key, 'not-sure')).toEqual(['not-sure']);
    expect(toggled({ [key]: ['not-sure'] }, key, 'big-change')).toEqual(['big-change']);
  });
});

test('leaving warns only while a page holds what no Continue has passed on', () => {
  const at = shown(newJourney, 'name');
  const typed = answered(at, 'contact.name', 'Ana');
  expect(wouldLose(at)).toBe(false);
  expect(wouldLose(typed)).toBe(true);
  expect(wouldLose(continued(typed, []))).toBe(false);
  expect(wouldLose(shown(typed, 'thanks'))).toBe(false);
});

test('a question is found on its page only while it is asked', () => {
  expect(pageOf('contact.phone', calmAnswers)).toBe('reach');
  expect(pageOf('answers.focus.longing', calmAnswers)).toBeUndefined();
});
