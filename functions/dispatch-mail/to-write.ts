import type { MintedLink } from '../../domain/links/link.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { RecordAtSending } from '../../domain/mail/mail-store.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import type { RenderedMail } from '../../emails/layout.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';

/** What every letter takes from the practice, and where its pages live. */
export type Letterhead = {
  readonly practice: PracticeSettings;
  readonly webAddress: string;
};

/** Everything that a letter is written from. */
export type ToWrite<Kept extends RecordAtSending = RecordAtSending> = {
  readonly row: Pick<MailRow, 'kind' | 'about'>;
  readonly record: Kept;
  readonly letterhead: Letterhead;
  readonly links: readonly MintedLink[];
  readonly now: Date;
};

/** Whom a letter goes to, in which language, and what it says. */
export type Addressed = Omit<Letter, 'from' | 'replyTo'> & Pick<RenderedMail, 'language'>;
