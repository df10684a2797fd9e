/**
 * The interpersonal inventory: the people who matter to the client, as they place them around
 * themselves. Every part but a name may be passed over, and the whole may be.
 */

/** The circle has room for so many; more would not be read, and would tire the person. */
export const MOST_PEOPLE = 8;

export const RELATIONS = [
  'partner',
  'ex',
  'parent',
  'child',
  'sibling',
  'other-family',
  'chosen-family',
  'friend',
  'work',
  'faith-or-group',
  'helper',
  'pet',
  'another-person',
] as const;
/** 1 is closest to the client. */
export const RINGS = [1, 2, 3, 4] as const;
export type Ring = (typeof RINGS)[number];
export const AMOUNTS = ['none', 'some', 'a-lot'] as const;
export type Amount = (typeof AMOUNTS)[number];
export const CONTACTS = ['daily', 'weekly', 'monthly', 'less-often'] as const;
/** Whether the two are in touch; `lost-touch` also where one of them wanted it so. */
export const STANDINGS = ['in-touch', 'lost-touch', 'died'] as const;
export const TIE_CHANGES = [
  'no',
  'closer',
  'further-apart',
  'more-trouble',
  'another-way',
] as const;

export type Person = {
  /** Initials or any other sign will do: the client need not name anyone. */
  readonly name: string;
  readonly relation?: (typeof RELATIONS)[number] | undefined;
  readonly standing?: (typeof STANDINGS)[number] | undefined;
  /** How close they are now; of somebody who is gone, how close they were. */
  readonly ring?: Ring | undefined;
  /** How much the client can lean on them. */
  readonly support?: Amount | undefined;
  /** How much strain there is between them. */
  readonly strain?: Amount | undefined;
  readonly contact?: (typeof CONTACTS)[number] | undefined;
  /** What has changed between them lately. */
  readonly change?: (typeof TIE_CHANGES)[number] | undefined;
  /** Year or month of the death, of losing touch, or of the change. */
  readonly when?: string | undefined;
};

export type Inventory = {
  readonly people: readonly Person[];
  /** Whether these are all who matter; without it, who is missing here is not known to be missing in life. */
  readonly everyone?: 'yes' | 'no' | undefined;
};

/** How a tie is drawn and told: by what the client said of it, and never by what is missing. */
export type Tie = 'support' | 'strain' | 'both' | 'cut-off' | 'died' | 'unsaid';

/** Decides which kind of tie stands between the client and a person. */
export function tieOf({ standing, support, strain }: Person): Tie {
  if (standing === 'died') return 'died';
  if (standing === 'lost-touch') return 'cut-off';
  const leans = isSome(support);
  const strains = isSome(strain);
  if (leans && strains) return 'both';
  if (strains) return 'strain';
  return leans ? 'support' : 'unsaid';
}

const isSome = (amount: Amount | undefined) => amount === 'some' || amount === 'a-lot';
