import { OPTION_SETS } from './option-sets.ts';
import { questions } from './question.ts';

/** Who goes straight to sending is taken to be free at any time; the page to check says so. */
export const COMING = questions([
  { key: 'narrative', kind: 'prose', autocomplete: 'off' },
  {
    key: 'availability.days',
    kind: 'many',
    options: 'days',
    needed: true,
    unasked: () => OPTION_SETS.days,
  },
  {
    key: 'availability.times',
    kind: 'many',
    options: 'times',
    needed: true,
    unasked: () => OPTION_SETS.times,
  },
  {
    key: 'availability.format',
    kind: 'one',
    options: 'format',
    needed: true,
    unasked: () => 'either',
  },
  { key: 'heardFrom', kind: 'one', options: 'heardFrom' },
]);
