import {
  DAY_PARTS,
  HEARD_FROM,
  SESSION_FORMATS,
  WEEKDAYS,
  focusAnswers,
  safetyAnswers,
} from '../../../schemas/intake.request.ts';

const focus = focusAnswers.shape;
const safety = safetyAnswers.shape;
/** The form's own way to say that nothing has changed; the request says it with an empty list. */
export const NO_CHANGE = 'no';

/** Every list of choices, in the order shown. Where a schema has the list, the schema owns it. */
export const OPTION_SETS = {
  yesNo: ['yes', 'no'],
  private: ['yes', 'no', 'with-a-person'],
  yesNoUnsaid: safety.unsafeRightNow.options,
  attempt: safety.suicideAttempt.options,
  mania: safety.fullOfEnergyLittleSleep.unwrap().options,
  days: WEEKDAYS,
  times: DAY_PARTS,
  format: SESSION_FORMATS,
  heardFrom: HEARD_FROM,
  onset: focus.onset.unwrap().options,
  aroundThen: focus.aroundThen.unwrap().element.options,
  eventTiming: focus.eventTiming.unwrap().shape['big-change'].unwrap().options,
  closeness: focus.closenessToThem.unwrap().options,
  troubleWith: focus.troubleWith.unwrap().options,
  troubleStage: focus.troubleStage.unwrap().options,
  lifeChanges: [NO_CHANGE, ...focus.lifeChanges.unwrap().element.options],
  peopleToCall: focus.peopleToCall.unwrap().options,
  closeTiesHard: focus.closeTiesHard.unwrap().options,
  wish: focus.wish.unwrap().options,
  /** 0-4 from never to nearly always. */
  frequency: ['0', '1', '2', '3', '4'],
  /** 0-4 from not at all to very much. */
  howMuch: ['0', '1', '2', '3', '4'],
  /** 0-4 from very sure to not at all sure. */
  howSure: ['0', '1', '2', '3', '4'],
  /** Published scales: their words are in published-wording.ts. */
  twoWeeks: ['0', '1', '2', '3'],
  difficulty: ['0', '1', '2', '3'],
  drinkingOften: ['0', '1', '2', '3', '4'],
  drinksADay: ['0', '1', '2', '3', '4'],
  sixOrMore: ['0', '1', '2', '3', '4'],
} as const;
export type OptionSet = keyof typeof OPTION_SETS;
/** Sets whose words belong to a published instrument and are not ours to phrase. */
export type PublishedSet = 'twoWeeks' | 'difficulty' | 'drinkingOften' | 'drinksADay' | 'sixOrMore';
export type OwnSet = Exclude<OptionSet, PublishedSet>;
