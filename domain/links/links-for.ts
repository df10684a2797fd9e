import { parseSessionRef, type Session } from '../course/course.ts';
import { generationOf } from '../intake/change-contact.ts';
import type { MailKind, MailRow } from '../mail/mail.ts';
import type {
  CourseAtSending,
  DraftAtSending,
  IntakeAtSending,
  OfferAtSending,
  RecordAtSending,
} from '../mail/mail-store.ts';
import { wentToPresentAddress, type Link, type LinkPurpose, type MintedLink } from './link.ts';

/** A token that nobody can guess, and the hash under which it is known. */
export type NewToken = { readonly token: string; readonly hash: string };

type MailedPurpose = Extract<LinkPurpose, 'session' | 'course' | 'unsubscribe'>;

const REMINDER = ['session', 'unsubscribe'] as const;

/** What each mail about a course lets its reader do; one that is not named carries no link of ours. */
const PURPOSES: Readonly<Partial<Record<MailKind, readonly MailedPurpose[]>>> = {
  'course-booked': ['course'],
  'schedule-changed': ['course'],
  'session-changed': ['session'],
  'session-missed': ['course'],
  'reminder-7d': REMINDER,
  'reminder-72h': REMINDER,
  'reminder-24h': REMINDER,
};

/** Whether the mail carries links at all, so that the record must be read to make them. */
export const needsLinks = (kind: MailKind): boolean =>
  PURPOSES[kind] !== undefined ||
  kind === 'opening-offer' ||
  kind === 'draft-link' ||
  kind === 'intake-received';

const DAY_MS = 86_400_000;
/** An appointment's link outlives it a little: whoever is late still reads what has become of it. */
const SESSION_DAYS = 7;
const COURSE_DAYS = 14;
/** Reminders can be turned off from any of them, however old, and for a month after the last. */
const UNSUBSCRIBE_DAYS = 30;
/** A request can be taken back until it has surely been talked about. */
const RECEIPT_DAYS = 60;

/**
 * Decides which links a mail carries, what each may do and when it ends. They are new with every
 * attempt, because a token is kept nowhere once its mail was written.
 */
export function linksFor(
  { kind, about }: Pick<MailRow, 'kind' | 'about'>,
  record: RecordAtSending | undefined,
  newToken: () => NewToken,
  now: Date,
): readonly MintedLink[] {
  if (record?.record === 'offer') return offerLinks(about.version, record, newToken);
  if (record?.record === 'draft') return draftLinks(record, newToken);
  if (record?.record === 'intake') {
    const { client } = record;
    return kind === 'intake-received' && client
      ? [receiptLink(about.id, client, newToken, now)]
      : [];
  }
  if (record?.record !== 'course') return [];
  const purposes = PURPOSES[kind] ?? [];
  const session = about.record === 'session' ? sessionOf(about.id, record) : undefined;
  return purposes.flatMap((purpose) => {
    const link = linkOf(purpose, { record, session, now });
    if (!link) return [];
    const { token, hash } = newToken();
    return [{ token, link: { ...link, hash } }];
  });
}

/**
 * Whether links still name the appointment as it is, and go to the address they were made for: one
 * that was moved or changed between their making and the sending has left them behind.
 */
export function linksHold(
  links: readonly MintedLink[],
  record: RecordAtSending | undefined,
): boolean {
  if (record?.record === 'offer' || record?.record === 'intake') {
    return links.every(({ link }) => wentToPresentAddress(link, record.client ?? {}));
  }
  if (record?.record === 'draft') {
    return links.every(({ link }) => link.generation === record.draft.generation);
  }
  if (record?.record !== 'course') return links.length === 0;
  return links.every(({ link }) => {
    const of = link.session;
    if (!wentToPresentAddress(link, record.client)) return false;
    return !of || record.sessions.some((each) => each.number === of.number && isAt(each, of));
  });
}

/** The link outlives the opening a little: whoever is late still reads what has become of it. */
function offerLinks(
  number: number,
  { offer, client }: OfferAtSending,
  newToken: () => NewToken,
): readonly MintedLink[] {
  const { token, hash } = newToken();
  const generation = generationOf(client ?? {});
  const expiresAt = daysAfter(offer.endsAt, SESSION_DAYS);
  const of = { recordId: offer.id, ask: number, generation };
  return [{ token, link: { hash, purpose: 'offer', ...of, expiresAt } }];
}

/** The way back to a form, for as long as it is kept and goes by this address. */
function draftLinks(
  { draft: { id, generation, goodUntil } }: DraftAtSending,
  newToken: () => NewToken,
): readonly MintedLink[] {
  const { token, hash } = newToken();
  const link = { hash, purpose: 'draft', recordId: id, generation, expiresAt: goodUntil } as const;
  return [{ token, link }];
}

function receiptLink(
  recordId: string,
  client: NonNullable<IntakeAtSending['client']>,
  newToken: () => NewToken,
  now: Date,
): MintedLink {
  const { token, hash } = newToken();
  const expiresAt = daysAfter(now, RECEIPT_DAYS);
  const generation = generationOf(client);
  return { token, link: { hash, purpose: 'receipt', recordId, generation, expiresAt } };
}

const isAt = (session: Session, { startVersion }: NonNullable<Link['session']>): boolean =>
  session.startVersion === startVersion;

type Facts = {
  readonly record: CourseAtSending;
  readonly session: Session | undefined;
  readonly now: Date;
};

function linkOf(
  purpose: MailedPurpose,
  { record, session, now }: Facts,
): Omit<Link, 'hash'> | undefined {
  const { course, client, sessions } = record;
  const generation = generationOf(client);
  const last = sessions.reduce((latest, { endsAt }) => (endsAt > latest ? endsAt : latest), now);
  switch (purpose) {
    case 'session':
      return (
        session && {
          purpose,
          recordId: course.id,
          session: { number: session.number, startVersion: session.startVersion },
          generation,
          expiresAt: daysAfter(session.endsAt, SESSION_DAYS),
        }
      );
    case 'course':
      return { purpose, recordId: course.id, generation, expiresAt: daysAfter(last, COURSE_DAYS) };
    case 'unsubscribe':
      return {
        purpose,
        recordId: client.id,
        generation,
        expiresAt: daysAfter(last, UNSUBSCRIBE_DAYS),
      };
  }
}

function sessionOf(ref: string, { sessions }: CourseAtSending): Session | undefined {
  const { number } = parseSessionRef(ref);
  return sessions.find((session) => session.number === number);
}

const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
