import type { PublishedWording } from './published-wording.ts';

export const publishedEn: PublishedWording = {
  language: 'en',
  twoWeeksPhq9:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  twoWeeksGad7:
    'Over the last 2 weeks, how often have you been bothered by the following problems?',
  ask: {
    'answers.phq9.items.0': 'Little interest or pleasure in doing things',
    'answers.phq9.items.1': 'Feeling down, depressed, or hopeless',
    'answers.phq9.items.2': 'Trouble falling or staying asleep, or sleeping too much',
    'answers.phq9.items.3': 'Feeling tired or having little energy',
    'answers.phq9.items.4': 'Poor appetite or overeating',
    'answers.phq9.items.5':
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    'answers.phq9.items.6':
      'Trouble concentrating on things, such as reading the newspaper or watching television',
    'answers.phq9.items.7':
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    'answers.phq9.items.8':
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    'answers.phq9.difficulty':
      'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
    'answers.gad7.items.0': 'Feeling nervous, anxious, or on edge',
    'answers.gad7.items.1': 'Not being able to stop or control worrying',
    'answers.gad7.items.2': 'Worrying too much about different things',
    'answers.gad7.items.3': 'Trouble relaxing',
    'answers.gad7.items.4': 'Being so restless that it is hard to sit still',
    'answers.gad7.items.5': 'Becoming easily annoyed or irritable',
    'answers.gad7.items.6': 'Feeling afraid as if something awful might happen',
    'answers.safety.alcohol.frequency': 'How often do you have a drink containing alcohol?',
    'answers.safety.alcohol.typicalAmount':
      'How many drinks containing alcohol do you have on a typical day when you are drinking?',
    'answers.safety.alcohol.sixOrMore': 'How often do you have six or more drinks on one occasion?',
  },
  options: {
    twoWeeks: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
    difficulty: [
      'Not difficult at all',
      'Somewhat difficult',
      'Very difficult',
      'Extremely difficult',
    ],
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
  phqCredit:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
};
