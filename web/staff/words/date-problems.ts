import type { DateProblem } from '../course/contract.ts';

/** Why a session cannot be at a time: a word for the list, and what it means. */
const PROBLEM_WORDS: Readonly<Record<DateProblem, { word: string; means: string }>> = {
  taken: { word: 'Taken', means: 'Another session is there.' },
  'outside-hours': { word: 'Outside hours', means: 'The counselor does not see clients then.' },
  holiday: { word: 'Holiday', means: 'The practice is closed.' },
  leave: { word: 'Leave', means: 'The counselor is on leave.' },
  'day-off': { word: 'Day off', means: 'The counselor has no hours on this day.' },
  'counselor-gone': {
    word: 'Counselor gone',
    means: 'The counselor is no longer with the practice.',
  },
  past: { word: 'Past', means: 'This time is over.' },
  'clock-gap': {
    word: 'No such time',
    means: 'The clocks go forward that night and skip this time.',
  },
  'clock-fold': {
    word: 'Twice that night',
    means: 'The clocks go back that night and show this time twice.',
  },
  'same-day': { word: 'Same day', means: 'Another session of this course is on this day.' },
  'out-of-order': {
    word: 'Out of order',
    means: 'It would lie before the session that comes earlier, or after the one that comes later.',
  },
};

export const problemWord = (problem: DateProblem): string => PROBLEM_WORDS[problem].word;
export const problemMeans = (problem: DateProblem): string => PROBLEM_WORDS[problem].means;
