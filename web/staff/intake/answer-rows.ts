import { focusAnswers } from '../../../schemas/intake.request.ts';
import type { Answers, FocusKey, SafetyKey } from '../contract.ts';
import {
  EVENT_TIMING_QUESTION,
  FOCUS_QUESTIONS,
  OWN_WORDS_QUESTIONS,
} from '../words/focus-answers.ts';
import { SKIPPED } from '../words/questionnaires.ts';
import {
  AUDIT_C_QUESTIONS,
  NOT_ASKED,
  SAFETY_QUESTIONS,
  type Question,
} from '../words/safety-answers.ts';

/** One answer in words. `marked` is one that staff should not overlook. */
export type AnswerRow = {
  readonly key: string;
  readonly asks: string;
  readonly says: string;
  readonly answered: boolean;
  readonly marked: boolean;
};

export function safetyRows(safety: Answers['safety']): readonly AnswerRow[] {
  const keys = Object.keys(SAFETY_QUESTIONS) as Exclude<SafetyKey, 'alcohol'>[];
  return keys.map((key) => {
    const { mark = [], ...question } = SAFETY_QUESTIONS[key];
    const value = safety[key];
    return row(key, question, value, value !== undefined && mark.includes(value));
  });
}

export function alcoholRows(alcohol: Answers['safety']['alcohol']): readonly AnswerRow[] {
  const keys = Object.keys(AUDIT_C_QUESTIONS) as (keyof typeof AUDIT_C_QUESTIONS)[];
  return keys.map((key) => {
    const { asks, options } = AUDIT_C_QUESTIONS[key];
    const skips = key !== 'frequency' && alcohol?.frequency === 0;
    const says = skips ? NOT_ASKED : alcohol && options[alcohol[key]];
    return { key, asks, says: says ?? SKIPPED, answered: says !== undefined, marked: false };
  });
}

/** In the order of the form, which is the order of the schema. */
export function focusRows(focus: Answers['focus']): readonly AnswerRow[] {
  return focusKeys().map((key) => {
    if (key === 'eventTiming') return timingRow(focus.eventTiming);
    if (key === 'whoDied' || key === 'whenDied')
      return row(key, { asks: OWN_WORDS_QUESTIONS[key], options: {} }, focus[key]);
    if (key === 'lifeChanges' && focus.lifeChanges?.length === 0)
      return row(key, FOCUS_QUESTIONS.lifeChanges, 'No, nothing big');
    return row(key, FOCUS_QUESTIONS[key], focus[key]);
  });
}

export const focusKeys = (): FocusKey[] => Object.keys(focusAnswers.shape) as FocusKey[];

type Value = string | number | readonly string[] | undefined;

function row(key: string, { asks, options }: Question, value: Value, marked = false): AnswerRow {
  const picked = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  const says = picked.map((one) => options[one] ?? one).join(', ');
  return { key, asks, says: says || SKIPPED, answered: says !== '', marked };
}

function timingRow(timing: Answers['focus']['eventTiming']): AnswerRow {
  const { asks, options } = EVENT_TIMING_QUESTION;
  const events = FOCUS_QUESTIONS.aroundThen.options;
  const said = Object.entries(timing ?? {}).flatMap(([event, when]) =>
    when === undefined ? [] : [`${events[event] ?? event}: ${options[when] ?? when}`],
  );
  return {
    key: 'eventTiming',
    asks,
    says: said.join('; ') || SKIPPED,
    answered: said.length > 0,
    marked: false,
  };
}
