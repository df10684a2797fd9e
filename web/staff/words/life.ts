import type { Inventory, Person, Tie } from '../../../schemas/inventory.ts';
import type { EventKind } from '../../../schemas/timeline.ts';
import type { PeopleWords } from '../../shared/circle/say-people.ts';
import { FOCUS_QUESTIONS } from './focus-answers.ts';

/** The rings as a table names them: which end is the near one is said, since a table shows no middle. */
export const RING_WORDS = { 1: '1 (closest)', 2: '2', 3: '3', 4: '4 (farthest)' } as const;

/** The circle in the words of staff: about the client, not to them. */
export const PEOPLE_WORDS: PeopleWords = {
  relation: {
    partner: 'partner',
    ex: 'ex-partner',
    parent: 'parent',
    child: 'child',
    sibling: 'brother or sister',
    'other-family': 'other family',
    'chosen-family': 'like family',
    friend: 'friend',
    work: 'work or school',
    'faith-or-group': 'faith or a group',
    helper: 'helper',
    pet: 'pet',
    'another-person': 'someone else',
  },
  standing: { 'in-touch': 'in touch', 'lost-touch': 'lost touch', died: 'died' },
  ring: {
    1: `ring ${RING_WORDS[1]}`,
    2: `ring ${RING_WORDS[2]}`,
    3: `ring ${RING_WORDS[3]}`,
    4: `ring ${RING_WORDS[4]}`,
  },
  support: { none: 'no support', some: 'some support', 'a-lot': 'much support' },
  strain: { none: 'no strain', some: 'some strain', 'a-lot': 'much strain' },
  contact: {
    daily: 'most days',
    weekly: 'every week',
    monthly: 'every month',
    'less-often': 'now and then',
  },
  change: {
    no: 'no change',
    closer: 'closer lately',
    'further-apart': 'further apart lately',
    'more-trouble': 'more trouble lately',
    'another-way': 'changed lately',
  },
  noMore: 'nothing more said',
};

export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  support: 'Support',
  strain: 'Strain',
  both: 'Support and strain',
  'cut-off': 'Lost touch',
  died: 'Died',
  unsaid: 'Not said',
};

export const EVERYONE_WORDS: Readonly<Record<NonNullable<Inventory['everyone']>, string>> = {
  yes: 'These are all who matter to them, they say.',
  no: 'There are more who matter to them, they say.',
};

/** In touch or not, and what changed, with its date. */
export function standingWords({ standing, change, when }: Person): string {
  const said = [
    standing && PEOPLE_WORDS.standing[standing],
    change && PEOPLE_WORDS.change[change],
  ].filter(Boolean);
  return when === undefined ? said.join(', ') : `${said.join(', ')} (${monthWords(when)})`;
}

export function eventWords(kind: EventKind): string {
  if (kind === 'something-good') return 'Something good';
  const { lifeChanges, aroundThen } = FOCUS_QUESTIONS;
  return lifeChanges.options[kind] ?? aroundThen.options[kind] ?? kind;
}

/** `2026-03` as "Mar 2026"; a year as it stands. */
export function monthWords(told: string): string {
  const [year, month] = told.split('-').map(Number);
  if (!year || !month) return told;
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1));
}
