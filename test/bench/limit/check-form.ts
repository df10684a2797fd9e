/*
 * The intake form checked by hand, field by field, as strictly as the schema does: what is missing, too
 * long, of another kind or unknown makes the form wrong. Only whether, not what: that is the least.
 */

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const among =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const upTo =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const text =
  (most: number, pattern = /\S/): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
const flag: Check = (value) => typeof value === 'boolean';
const agreed: Check = (value) => value === true;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check, least: number, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(check);
const whole =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = value as Fields;
    for (const name in fields) if (!Object.hasOwn(checks, name)) return false;
    for (const name in checks) if (!checks[name]?.(fields[name])) return false;
    return true;
  };

const PHONE = /^[+(]?\d[-+()\d. x]{5,28}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const yesNo = among('yes', 'no', 'unsaid');
const score = (value: unknown) => value === null || upTo(3)(value);
const often = upTo(4);

const contact = whole({
  name: text(100),
  preferredName: maybe(text(60)),
  pronouns: maybe(text(40)),
  email: text(254, EMAIL),
  phone: maybe(text(30, PHONE)),
  safeToUse: whole({ email: flag, call: flag, voicemail: flag }),
  whereNow: text(200),
  emergencyContact: maybe(
    whole({ name: text(100), relation: text(60), phone: text(30, PHONE), consent: agreed }),
  ),
});
const safety = whole({
  thoughtsOfEndingLifeNow: yesNo,
  suicideAttempt: among('never', 'past-3-months', 'longer-ago', 'unsaid'),
  thoughtsOfHarmingSomeone: yesNo,
  voicesOrPlots: yesNo,
  voicesTellToHarm: maybe(yesNo),
  afraidOfSomeoneClose: yesNo,
  unsafeRightNow: yesNo,
  childOrDependentInDanger: yesNo,
  fullOfEnergyLittleSleep: maybe(text(20)),
  alcohol: maybe(whole({ frequency: often, typicalAmount: often, sixOrMore: often })),
  alcoholWithdrawal: maybe(yesNo),
  eatingConcern: maybe(yesNo),
});
const word = text(40);
const focus = whole({
  onset: maybe(word),
  aroundThen: maybe(list(word, 0, 12)),
  eventTiming: maybe((value) => typeof value === 'object'),
  someoneDied: maybe(among('no', 'yes')),
  whoDied: maybe(text(100)),
  whenDied: maybe(text(10)),
  closenessToThem: maybe(word),
  longing: maybe(often),
  avoidingReminders: maybe(often),
  worseOnDates: maybe(often),
  troubleWith: maybe(word),
  troubleStage: maybe(word),
  wantDifferentThings: maybe(often),
  worseAfterContact: maybe(often),
  lifeChanges: maybe(list(word, 0, 20)),
  missLifeBefore: maybe(often),
  unsureWhatIsAsked: maybe(often),
  cutOffFromSupport: maybe(often),
  peopleToCall: maybe(word),
  closeTiesHard: maybe(word),
  leftOut: maybe(often),
  wish: maybe(word),
});
const amount = among('none', 'some', 'a-lot');
const month = text(7, /^\d{4}(-\d\d)?$/);
const person = whole({
  name: text(60),
  relation: maybe(word),
  standing: maybe(among('in-touch', 'lost-touch', 'died')),
  ring: maybe(upTo(4)),
  support: maybe(amount),
  strain: maybe(amount),
  contact: maybe(among('daily', 'weekly', 'monthly', 'less-often')),
  change: maybe(among('no', 'closer', 'further-apart', 'more-trouble', 'another-way')),
  when: maybe(month),
});
const event = whole({ month, kind: word, label: maybe(text(60)) });
const form = whole({
  language: among('en', 'es'),
  contact,
  dateOfBirth: text(10, /^\d{4}-\d\d-\d\d$/),
  consents: whole({
    textVersion: text(20),
    privacy: agreed,
    notMonitored: agreed,
    email: flag,
    details: maybe(flag),
  }),
  answers: whole({
    phq9: whole({ items: list(score, 9, 9), difficulty: maybe(upTo(3)) }),
    gad7: whole({ items: list(score, 7, 7) }),
    safety,
    focus,
    inventory: maybe(whole({ people: list(person, 0, 8), everyone: maybe(among('yes', 'no')) })),
    timeline: maybe(whole({ events: list(event, 0, 12), onset: maybe(month) })),
  }),
  narrative: maybe(text(8000)),
  availability: whole({
    days: list(among('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), 1, 7),
    times: list(among('morning', 'afternoon', 'evening'), 1, 3),
    format: among('in-person', 'video', 'either'),
  }),
  timeZone: maybe(text(64, /^[\w+/-]+$/)),
  heardFrom: maybe(word),
  guard: maybe(whole({ start: maybe(text(100)), subject: maybe((value) => value === '') })),
});

/** What the limit uses of a form that passed. */
export type Form = {
  readonly language: string;
  readonly contact: {
    readonly email: string;
    readonly phone?: string;
    readonly safeToUse: { readonly email: boolean };
  };
  readonly dateOfBirth: string;
  readonly consents: { readonly textVersion: string; readonly email: boolean };
  readonly answers: {
    readonly phq9: { readonly items: readonly (number | null)[] };
    readonly gad7: { readonly items: readonly (number | null)[] };
  };
  readonly narrative?: string;
  readonly availability: object;
  readonly timeZone?: string;
  readonly heardFrom?: string;
  readonly guard?: { readonly start?: string };
};

/** Whether a body is a whole form of somebody old enough. */
export function isForm(body: unknown, now: Date): body is Form {
  if (!form(body)) return false;
  const { dateOfBirth, contact: given } = body as Form;
  const age = now.getTime() - Date.parse(dateOfBirth);
  return age > 18 * 365.25 * 86_400_000 && (given.phone !== undefined || given.safeToUse.email);
}
