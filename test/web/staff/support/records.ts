import type * as z from 'zod';
import { publicPractice } from '../../../../schemas/public-practice.ts';
import { intakeDetail } from '../../../../schemas/staff.ts';
import { intakeList, intakeListEntry } from '../../../../schemas/intake-list.ts';

/** The moment at which the service of these tests answers. */
export const NOW = '2026-11-24T15:00:00.000Z';
export const ME = '6d7a4e7e-1c1b-4a8e-9c55-0d2f6b6a1234';

type Entry = z.output<typeof intakeListEntry>;
type Detail = z.output<typeof intakeDetail>;
type Clinical = NonNullable<Detail['clinical']>;

/** Everybody's name, but for who is gone without a trace. */
export const PEOPLE = {
  people: [
    { id: ME, name: 'Dana Reyes' },
    { id: 'sub-colleague', name: 'Sam Okafor' },
  ],
};

export const intakeId = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function anEntry(number: number, changes: Partial<Entry> = {}): Entry {
  return intakeListEntry.parse({
    id: intakeId(number),
    status: 'new',
    tier: 'green',
    submittedAt: '2026-11-24T12:50:00.000Z',
    name: `Client ${number}`,
    language: 'en',
    availability: { days: ['mon', 'wed'], times: ['morning', 'evening'], format: 'video' },
    focus: { primary: 'role_transition', secondary: 'grief', strength: 'clear' },
    readFirst: false,
    acknowledged: null,
    withdrawnAt: null,
    addressFault: null,
    suspicions: [],
    others: 0,
    ...changes,
  } satisfies Entry);
}

export function aList(
  intakes: readonly Entry[],
  next: string | null = null,
  mailsHeldSince: string | null = null,
) {
  return intakeList.parse({ now: NOW, mailsHeldSince, intakes, next });
}

/** An urgent request with something in every part of the page. */
export function aDetail(number: number, changes: Partial<Detail> = {}): Detail {
  return intakeDetail.parse({
    now: NOW,
    id: intakeId(number),
    version: 1,
    status: 'new',
    tier: 'red',
    submittedAt: '2026-11-24T12:50:00.000Z',
    language: 'en',
    acknowledged: null,
    withdrawnAt: null,
    cleared: null,
    availability: { days: ['mon', 'wed'], times: ['morning', 'evening'], format: 'video' },
    timeZone: 'America/Chicago',
    heardFrom: 'friend-or-family',
    suspicions: [],
    others: [],
    callInstead: null,
    client: aClient(),
    clinical: aClinicalPart(),
    mails: [
      {
        kind: 'urgent-intake',
        state: 'sent',
        feedback: 'delivered',
        due: '2026-11-24T12:50:00.000Z',
        finishedAt: '2026-11-24T12:50:02.000Z',
      },
      {
        kind: 'urgent-intake-backup',
        state: 'pending',
        feedback: 'none',
        due: '2026-11-24T13:05:00.000Z',
        finishedAt: null,
      },
      {
        kind: 'intake-received',
        state: 'sent',
        feedback: 'bounced',
        due: '2026-11-24T12:50:00.000Z',
        finishedAt: '2026-11-24T12:50:03.000Z',
      },
    ],
    ...changes,
  } satisfies Detail);
}

export function aClient(changes: Partial<Detail['client']> = {}): Detail['client'] {
  return {
    id: intakeId(900),
    name: 'Rosalind Ameyaw',
    preferredName: 'Roz',
    pronouns: 'she, her',
    dateOfBirth: '1984-03-09',
    email: 'roz@example.org',
    phone: '(770) 555-0148',
    safeToUse: { email: true, call: true, voicemail: false },
    whereNow: '14 Hill Street, Buford, at her sister’s',
    emergencyContact: { name: 'Ama Ameyaw', relation: 'sister', phone: '770-555-0111' },
    consents: { textVersion: '2026-11-24', at: NOW, email: true, details: false },
    ...changes,
  };
}

export function aClinicalPart(changes: Partial<Clinical> = {}): Clinical {
  return {
    answers: answers(),
    narrative: 'My father died in May.\nSince I moved in with my sister we argue about everything.',
    screening: {
      tier: 'red',
      fired: [
        {
          id: 'thoughts-now',
          tier: 'red',
          because: 'They are thinking of ending their life right now.',
        },
        { id: 'phq9-item9', tier: 'orange', because: 'PHQ-9 item 9 is “several days”.' },
        { id: 'gad7-severe', tier: 'yellow', because: 'GAD-7 is 15 or more.' },
      ],
      phq9: { total: 16, unanswered: 1, band: 'moderately-severe' },
      gad7: { total: 15, unanswered: 0, band: 'severe' },
      auditC: { total: 3, unanswered: 0, band: 'talk-about-it' },
      rulesVersion: '2026-11-24',
    },
    suggestion: suggestion(),
    riskHints: [],
    wordsUnread: false,
    decisions: [],
    ...changes,
  };
}

function answers(): Clinical['answers'] {
  return {
    phq9: { items: [2, 2, 3, 2, 1, 3, 2, null, 1], difficulty: 2 },
    gad7: { items: [3, 2, 2, 2, 2, 2, 2] },
    safety: {
      thoughtsOfEndingLifeNow: 'yes',
      suicideAttempt: 'never',
      thoughtsOfHarmingSomeone: 'no',
      voicesOrPlots: 'no',
      afraidOfSomeoneClose: 'unsaid',
      unsafeRightNow: 'no',
      childOrDependentInDanger: 'no',
      fullOfEnergyLittleSleep: 'no',
      alcohol: { frequency: 2, typicalAmount: 1, sixOrMore: 0 },
      alcoholWithdrawal: 'no',
    },
    focus: {
      onset: '4-6-months',
      aroundThen: ['someone-died', 'big-change'],
      eventTiming: { 'someone-died': 'same-time', 'big-change': 'after' },
      someoneDied: 'yes',
      whoDied: 'My father',
      whenDied: '2026-05',
      closenessToThem: 'close',
      longing: 4,
      avoidingReminders: 3,
      troubleWith: 'other-family',
      troubleStage: 'still-talking',
      lifeChanges: ['move'],
      missLifeBefore: 2,
      peopleToCall: '2-3',
      wish: 'coping-with-a-loss',
    },
  };
}

function suggestion(): Clinical['suggestion'] {
  return {
    primary: 'grief',
    secondary: 'role_transition',
    strength: 'some',
    eitherFits: true,
    scores: { grief: 13, role_dispute: 4, role_transition: 11, interpersonal_deficits: 1 },
    evidence: [
      {
        area: 'grief',
        item: 'longing',
        says: 'They long for the person nearly always.',
        points: 3,
      },
      { area: 'grief', item: 'wish', says: 'They want to cope better with a loss.', points: 4 },
      {
        area: 'role_transition',
        item: 'lifeChanges',
        says: 'They moved after the low mood began.',
        points: 2,
      },
      { area: 'grief', item: 'narrative', says: '“My father died in May.”', points: 0 },
    ],
    against: ['They still see friends every week.'],
    ask: [
      'What was the funeral like for you?',
      'Who do you talk to about your father?',
      'What changed most when you moved?',
    ],
    clientsPick: 'grief',
    background: null,
    reviewFirst: true,
    wordsDisagree: null,
    ruleVersion: 'focus-1',
  };
}

export const PRACTICE = publicPractice.parse({
  name: 'Quiet Harbor Practice',
  address: ['1 Main Street', 'Buford, GA 30519'],
  phone: '770-555-0100',
  timeZone: 'America/New_York',
  hours: [{ days: ['mon', 'tue'], opens: '09:00', closes: '17:00' }],
  minimumAge: 18,
  languages: ['en', 'es'],
  emergencyNumber: '911',
  crisisLines: [{ name: { en: '988 Lifeline', es: '988 Línea' }, call: '988' }],
  crisisLinesCheckedOn: '2026-11-24',
  today: '2026-11-24',
  staffBackAt: null,
  signIn: { issuer: 'https://issuer.example.org', clientId: 'console', scope: 'practice/staff' },
});
