import type { Person } from '../../../schemas/inventory.ts';
import { EVENT_KINDS, type LifeEvent } from '../../../schemas/timeline.ts';
import type { Messages } from '../messages.ts';
import { asksOn, page } from '../pages.ts';
import { chosen, type Answers } from '../questions/question.ts';
import { OPTION_SETS } from '../questions/option-sets.ts';
import { isoMonth, toldPeople } from './told.ts';

const one = (answers: Answers, item: string) => chosen(answers, `answers.focus.${item}`)[0];

/** The person who died, as the form was told: offered for the circle, and never asked for again. */
export function knownPerson(answers: Answers): Person | undefined {
  const isAsked = asksOn(page('death-who'), answers).includes('answers.focus.whoDied');
  const name = one(answers, 'whoDied')?.trim().slice(0, 60);
  if (!isAsked || !name) return undefined;
  const when = one(answers, 'whenDied');
  return { name, standing: 'died', ...(when ? { when } : {}) };
}

/** As much of an event as was told before: it is dated rather than asked again. */
export type KnownEvent = Partial<LifeEvent> & Pick<LifeEvent, 'kind'>;

/** What else was told of that may belong on the line: a loss, trouble, each change of life. */
export function knownEvents(answers: Answers): readonly KnownEvent[] {
  const around = chosen(answers, 'answers.focus.aroundThen');
  const trouble = one(answers, 'troubleWith') ?? 'no';
  const died = toldPeople(chosen(answers, 'answers.inventory')[0] ?? '').people.some(
    ({ standing }) => standing === 'died',
  );
  const told = [
    ...around,
    ...chosen(answers, 'answers.focus.lifeChanges'),
    ...(died || one(answers, 'someoneDied') === 'yes' ? ['someone-died'] : []),
    ...(trouble === 'no' ? [] : ['trouble-with-a-person']),
  ];
  const death = knownPerson(answers);
  const month = isoMonth(death?.when ?? '');
  return EVENT_KINDS.filter((kind) => told.includes(kind)).map((kind) =>
    kind === 'someone-died' && death
      ? { kind, label: death.name, ...(month.length === 'yyyy-mm'.length ? { month } : {}) }
      : { kind },
  );
}

/** What was said of the onset, as a value and in words. */
export function onsetTold(answers: Answers, words: Messages) {
  const said = one(answers, 'onset');
  const value = OPTION_SETS.onset.find((option) => option === said);
  return { value, says: value === undefined ? '' : words.options.onset[value] };
}
