import * as z from 'zod';
import { FOCUS_AREAS, STRENGTHS } from '../domain/focus/suggestion.ts';
import { INTAKE_STATUSES } from '../domain/intake/intake.ts';
import { ADDRESS_FAULTS } from '../domain/mail/address-fault.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { TIERS } from '../domain/screening/screening.ts';
import { acknowledgement, availability, focusArea, instant, suspicions } from './intake-parts.ts';

/** One line of the list: enough to know whom to call first, and never an answer. */
export const intakeListEntry = z.strictObject({
  id: z.uuid(),
  status: z.enum(INTAKE_STATUSES),
  tier: z.enum(TIERS),
  submittedAt: instant,
  /** The name the client likes to be called by. */
  name: z.string(),
  language: z.enum(LANGUAGES),
  availability,
  /** `null` for roles that may not see clinical content. */
  focus: z
    .strictObject({
      primary: z.enum([...FOCUS_AREAS, 'none']),
      secondary: focusArea.nullable(),
      strength: z.enum(STRENGTHS),
    })
    .nullable(),
  /** Whether their own words hold a phrase to read first; `false` for roles that may not see it. */
  readFirst: z.boolean(),
  acknowledged: acknowledgement.nullable(),
  /** When its person took it back. An urgent one stands among the new ones until it is seen. */
  withdrawnAt: instant.nullable(),
  /** Why mail does not reach them, so that they are called; `null` for nearly all. */
  addressFault: z.enum(ADDRESS_FAULTS).nullable(),
  suspicions,
  /** How many other requests seem to be the same person's. */
  others: z.int(),
});

/** Which part of the list to show; `after` is the `next` of the page before. */
export const intakeListQuery = z.strictObject({
  status: z.enum(INTAKE_STATUSES).default('new'),
  after: z.uuid({ error: 'is not a place in this list' }).optional(),
});

export const intakeList = z.strictObject({
  /** The service's clock as it answered: waiting counts from it, because a browser's may be off. */
  now: instant,
  /** Since when no mail goes out, so that whoever waits for one knows; `null` where they do. */
  mailsHeldSince: instant.nullable(),
  intakes: z.array(intakeListEntry),
  /** Pass as `?after=` for the next page; `null` on the last. */
  next: z.string().nullable(),
});

/** Where a search stopped: the list it was in, and the last request it looked at. */
const searchPlace = z
  .string()
  .regex(
    new RegExp(`^(${INTAKE_STATUSES.join('|')})\\.[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}$`),
    {
      error: 'is not a place in this list',
    },
  );

/** What to look for among the requests. A body, because a name in an address ends up in logs. */
export const intakeSearch = z.strictObject({
  /** One list, or `any` for all but what was discarded. */
  status: z.enum([...INTAKE_STATUSES, 'any']),
  /** Any part of a name; empty for every name. */
  name: z.string().max(100).default(''),
  tier: z.enum(TIERS).nullable().default(null),
  language: z.enum(LANGUAGES).nullable().default(null),
  /** Only those that nobody has taken care of. */
  unseen: z.boolean().default(false),
  /** The `next` of the page before. */
  after: searchPlace.optional(),
});
export type IntakeSearch = z.output<typeof intakeSearch>;

export const intakeSearchReply = intakeList.extend({
  /** How many requests were looked at for this page. */
  lookedAt: z.int(),
  /** Where to go on; `null` when all were looked at. */
  next: searchPlace.nullable(),
});

export type IntakeListEntry = z.output<typeof intakeListEntry>;
export type IntakeList = z.output<typeof intakeList>;
