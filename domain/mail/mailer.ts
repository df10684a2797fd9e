/** One mail ready to go. Its words and addresses are in no row, log or tag. */
export type Letter = {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** A calendar part; `method` stands in it and in its MIME part alike (RFC 6047). */
  readonly calendar?:
    { readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; readonly content: string } | undefined;
  /** The address that turns such mails off by one POST (RFC 8058). */
  readonly unsubscribe?: string | undefined;
};

/** Travels with the mail, and comes back with everything the mail service reports about it. */
export type MailTags = { readonly mailId: string; readonly attempt: number };

/**
 * What became of one attempt. `unknown` is a third answer of its own: the call ended without a
 * reply, so the mail may or may not be on its way. Reasons are codes of ours.
 */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly messageId: string }
  | { readonly kind: 'refused-for-now'; readonly reason: string }
  | { readonly kind: 'refused-for-good'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Makes exactly one attempt. It throws only when nothing can have been sent. */
export type Mailer = { send(letter: Letter, tags: MailTags): Promise<SendOutcome> };
