import type { SendOutcome } from '../domain/mail/mailer.ts';

/** Answers that mean "not now": nothing was taken, and the same mail may pass later. */
const FOR_NOW: Readonly<Record<string, string>> = {
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  LimitExceededException: 'throttled',
  RequestLimitExceeded: 'throttled',
  AccountSendingPausedException: 'sending-paused',
  ConfigurationSetSendingPausedException: 'sending-paused',
  // What an operator can put right while the mail is still worth sending.
  AccessDenied: 'access-denied',
  AccessDeniedException: 'access-denied',
  ConfigurationSetDoesNotExist: 'no-configuration-set',
  ConfigurationSetDoesNotExistException: 'no-configuration-set',
  ExpiredToken: 'credentials',
  InvalidClientTokenId: 'credentials',
  SignatureDoesNotMatch: 'credentials',
};

/** The only answers that end a mail: about the mail or its sender, and the same when asked again. */
const FOR_GOOD: Readonly<Record<string, string>> = {
  MessageRejected: 'message-rejected',
  MailFromDomainNotVerified: 'sender-not-verified',
  MailFromDomainNotVerifiedException: 'sender-not-verified',
  InvalidParameterValue: 'invalid-address-or-message',
  ValidationError: 'invalid-address-or-message',
};

/** Faults before a byte could have left: the name was not found, or nobody listens there. */
const NEVER_REACHED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Decides what a failed call came to. Only an answer that says "refused" is a refusal: a server
 * error, a timeout and a broken connection may all come after SES has taken the mail.
 *
 * A refusal in words we do not know is for now: it may be a fault of the set-up that an operator
 * can put right, and asking again costs less than losing an alert.
 */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { kind: 'accepted' }> {
  if (NEVER_REACHED.has(textAt(error, 'code'))) {
    return { kind: 'refused-for-now', reason: 'not-reached' };
  }
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500 || status === 408) {
    return { kind: 'unknown', reason: status === undefined ? 'no-answer' : 'server-error' };
  }
  const name = textAt(error, 'name');
  const forGood = status === 429 ? undefined : FOR_GOOD[name];
  if (forGood) return { kind: 'refused-for-good', reason: forGood };
  const reason = status === 429 ? 'throttled' : (FOR_NOW[name] ?? 'refused');
  return { kind: 'refused-for-now', reason };
}

function statusOf(error: unknown): number | undefined {
  const metadata: unknown = error instanceof Error ? Reflect.get(error, '$metadata') : undefined;
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const status: unknown = Reflect.get(metadata, 'httpStatusCode');
  return typeof status === 'number' ? status : undefined;
}

function textAt(error: unknown, key: 'code' | 'name'): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : '';
}
