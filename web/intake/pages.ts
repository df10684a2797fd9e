import { question, type QuestionKey } from './questions.ts';
import { chosen, type Answers } from './questions/question.ts';

/** The eight sections a person is told of, in order. */
export const SECTIONS = [
  'start',
  'you',
  'weeks',
  'worry',
  'safety',
  'life',
  'words',
  'times',
] as const;
export type Section = (typeof SECTIONS)[number];

type Page = {
  readonly id: string;
  readonly section: Section;
  readonly asks: readonly QuestionKey[];
  /** A page that only shows crisis help, after the page of this name. */
  readonly helpAfter?: string;
  readonly when?: (answers: Answers) => boolean;
};

const pages = <const List extends readonly Page[]>(list: List) => list;
const wantsAPerson = (answers: Answers) => chosen(answers, 'ask.private').includes('with-a-person');
const answersAlone = (answers: Answers) => !wantsAPerson(answers);

/** The pages in order: one short group of questions each. Splitting a page is moving a key. */
export const PAGES = pages([
  { id: 'start', section: 'start', asks: [] },
  { id: 'agree', section: 'start', asks: ['consents.privacy', 'consents.notMonitored'] },
  { id: 'birth', section: 'you', asks: ['dateOfBirth'] },
  {
    id: 'name',
    section: 'you',
    asks: ['contact.name', 'contact.preferredName', 'contact.pronouns'],
  },
  {
    id: 'safe',
    section: 'you',
    asks: ['contact.safeToUse.email', 'contact.safeToUse.call', 'contact.safeToUse.voicemail'],
  },
  {
    id: 'reach',
    section: 'you',
    asks: ['contact.phone', 'contact.email', 'consents.email', 'consents.details'],
  },
  { id: 'where', section: 'you', asks: ['contact.whereNow'] },
  {
    id: 'emergency',
    section: 'you',
    asks: [
      'ask.emergency',
      'contact.emergencyContact.name',
      'contact.emergencyContact.relation',
      'contact.emergencyContact.phone',
      'contact.emergencyContact.consent',
    ],
  },
  {
    id: 'weeks-1',
    section: 'weeks',
    asks: ['answers.phq9.items.0', 'answers.phq9.items.1', 'answers.phq9.items.2'],
  },
  {
    id: 'weeks-2',
    section: 'weeks',
    asks: ['answers.phq9.items.3', 'answers.phq9.items.4', 'answers.phq9.items.5'],
  },
  {
    id: 'weeks-3',
    section: 'weeks',
    asks: ['answers.phq9.items.6', 'answers.phq9.items.7', 'answers.phq9.items.8'],
  },
  { id: 'weeks-effect', section: 'weeks', asks: ['answers.phq9.difficulty'] },
  {
    id: 'worry-1',
    section: 'worry',
    asks: [
      'answers.gad7.items.0',
      'answers.gad7.items.1',
      'answers.gad7.items.2',
      'answers.gad7.items.3',
    ],
  },
  {
    id: 'worry-2',
    section: 'worry',
    asks: ['answers.gad7.items.4', 'answers.gad7.items.5', 'answers.gad7.items.6'],
  },
  { id: 'private', section: 'safety', asks: ['ask.private'] },
  {
    id: 'thoughts',
    section: 'safety',
    asks: ['answers.safety.thoughtsOfEndingLifeNow', 'answers.safety.suicideAttempt'],
    when: answersAlone,
  },
  { id: 'help-thoughts', section: 'safety', asks: [], helpAfter: 'thoughts' },
  {
    id: 'harm',
    section: 'safety',
    asks: [
      'answers.safety.thoughtsOfHarmingSomeone',
      'answers.safety.voicesOrPlots',
      'answers.safety.voicesTellToHarm',
    ],
    when: answersAlone,
  },
  { id: 'help-harm', section: 'safety', asks: [], helpAfter: 'harm' },
  {
    id: 'home',
    section: 'safety',
    asks: [
      'answers.safety.afraidOfSomeoneClose',
      'answers.safety.unsafeRightNow',
      'answers.safety.childOrDependentInDanger',
    ],
    when: answersAlone,
  },
  { id: 'help-home', section: 'safety', asks: [], helpAfter: 'home' },
  {
    id: 'body',
    section: 'safety',
    asks: ['answers.safety.fullOfEnergyLittleSleep', 'answers.safety.eatingConcern'],
    when: answersAlone,
  },
  {
    id: 'alcohol',
    section: 'safety',
    asks: [
      'answers.safety.alcohol.frequency',
      'answers.safety.alcohol.typicalAmount',
      'answers.safety.alcohol.sixOrMore',
      'answers.safety.alcoholWithdrawal',
    ],
    when: answersAlone,
  },
  { id: 'onset', section: 'life', asks: ['answers.focus.onset', 'answers.focus.aroundThen'] },
  {
    id: 'timing',
    section: 'life',
    asks: [
      'answers.focus.eventTiming.someone-died',
      'answers.focus.eventTiming.trouble-with-a-person',
      'answers.focus.eventTiming.big-change',
    ],
  },
  { id: 'death', section: 'life', asks: ['answers.focus.someoneDied'] },
  {
    id: 'death-who',
    section: 'life',
    asks: ['answers.focus.whoDied', 'answers.focus.whenDied', 'answers.focus.closenessToThem'],
  },
  {
    id: 'death-now',
    section: 'life',
    asks: [
      'answers.focus.longing',
      'answers.focus.avoidingReminders',
      'answers.focus.worseOnDates',
    ],
  },
  { id: 'trouble', section: 'life', asks: ['answers.focus.troubleWith'] },
  {
    id: 'trouble-now',
    section: 'life',
    asks: [
      'answers.focus.troubleStage',
      'answers.focus.wantDifferentThings',
      'answers.focus.worseAfterContact',
    ],
  },
  { id: 'change', section: 'life', asks: ['answers.focus.lifeChanges'] },
  {
    id: 'change-now',
    section: 'life',
    asks: [
      'answers.focus.missLifeBefore',
      'answers.focus.unsureWhatIsAsked',
      'answers.focus.cutOffFromSupport',
    ],
  },
  {
    id: 'people',
    section: 'life',
    asks: ['answers.focus.peopleToCall', 'answers.focus.closeTiesHard', 'answers.focus.leftOut'],
  },
  { id: 'circle', section: 'life', asks: ['answers.inventory'] },
  { id: 'line', section: 'life', asks: ['answers.timeline'] },
  { id: 'wish', section: 'life', asks: ['answers.focus.wish'] },
  { id: 'words', section: 'words', asks: ['narrative'] },
  {
    id: 'times',
    section: 'times',
    asks: ['availability.days', 'availability.times', 'availability.format'],
  },
  { id: 'heard', section: 'times', asks: ['heardFrom'] },
  { id: 'check', section: 'times', asks: [] },
]);

export type PageId = (typeof PAGES)[number]['id'];
export type KnownPage = Page & { readonly id: PageId };

const ORDER: readonly KnownPage[] = PAGES;
export const SHORTCUT = 'ask.shortcut';

export function page(id: PageId): KnownPage {
  const found = ORDER.find((one) => one.id === id);
  if (!found) throw new Error(`No page ${id}`);
  return found;
}

/** The questions of a page that these answers leave open. */
export const asksOn = (one: Page, answers: Answers): readonly QuestionKey[] =>
  one.asks.filter((key) => question(key).when?.(answers) ?? true);
