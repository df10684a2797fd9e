import {
  DIFFICULTY,
  GAD7_ITEMS,
  PHQ9_ITEMS,
  PHQ_CREDIT,
  TWO_WEEKS,
} from '../shared/questionnaires.en.ts';
import type { PublishedWording } from './published-wording.ts';

export const publishedEn: PublishedWording = {
  language: 'en',
  twoWeeksPhq9:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  twoWeeksGad7:
    'Over the last 2 weeks, how often have you been bothered by the following problems?',
  ask: {
    'answers.phq9.items.0': PHQ9_ITEMS[0],
    'answers.phq9.items.1': PHQ9_ITEMS[1],
    'answers.phq9.items.2': PHQ9_ITEMS[2],
    'answers.phq9.items.3': PHQ9_ITEMS[3],
    'answers.phq9.items.4': PHQ9_ITEMS[4],
    'answers.phq9.items.5': PHQ9_ITEMS[5],
    'answers.phq9.items.6': PHQ9_ITEMS[6],
    'answers.phq9.items.7': PHQ9_ITEMS[7],
    'answers.phq9.items.8': PHQ9_ITEMS[8],
    'answers.phq9.difficulty':
      'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
    'answers.gad7.items.0': GAD7_ITEMS[0],
    'answers.gad7.items.1': GAD7_ITEMS[1],
    'answers.gad7.items.2': GAD7_ITEMS[2],
    'answers.gad7.items.3': GAD7_ITEMS[3],
    'answers.gad7.items.4': GAD7_ITEMS[4],
    'answers.gad7.items.5': GAD7_ITEMS[5],
    'answers.gad7.items.6': GAD7_ITEMS[6],
    'answers.safety.alcohol.frequency': 'How often do you have a drink containing alcohol?',
    'answers.safety.alcohol.typicalAmount':
      'How many drinks containing alcohol do you have on a typical day when you are drinking?',
    'answers.safety.alcohol.sixOrMore': 'How often do you have six or more drinks on one occasion?',
  },
  options: {
    twoWeeks: TWO_WEEKS,
    difficulty: DIFFICULTY,
    drinkingOften: [
      'Never',
      'Monthly or less',
      '2 to 4 times a month',
      '2 to 3 times a week',
      '4 or more times a week',
    ],
    drinksADay: ['1 or 2', '3 or 4', '5 or 6', '7 to 9', '10 or more'],
    sixOrMore: ['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily'],
  },
  phqCredit: PHQ_CREDIT,
};
