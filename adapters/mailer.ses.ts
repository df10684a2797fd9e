import { SESClient, SendRawEmailCommand, type SESClientConfig } from '@aws-sdk/client-ses';
import type { Letter, MailTags, Mailer } from '../domain/mail/mailer.ts';
import { environmentCredentials } from './dynamo-client.ts';
import { toMime } from './mime.nodemailer.ts';
import { outcomeOf } from './ses-outcome.ts';

const ANSWER_WITHIN_MS = 10_000;
const CONNECT_WITHIN_MS = 3_000;

/**
 * A client that asks once. SES cannot tell a repeated request from a new mail, so a retry of the
 * SDK's would be a second mail; what an unclear answer means is decided by the send lattice.
 *
 * Connections are not kept: one that died while Lambda slept would fail like a lost answer, and
 * the mail would wait ten minutes for word that never comes.
 */
export const sesClient = (overrides: SESClientConfig = {}) =>
  new SESClient({
    maxAttempts: 1,
    credentials: environmentCredentials,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN_MS,
      requestTimeout: ANSWER_WITHIN_MS,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
    ...overrides,
  });

/** Sends through SES. `answerWithinMs` bounds the whole call, a reply that stops halfway included. */
export function sesMailer(
  client: SESClient,
  settings: {
    readonly configurationSet: string;
    readonly now: () => Date;
    readonly answerWithinMs?: number;
  },
): Mailer {
  const { configurationSet, now, answerWithinMs = ANSWER_WITHIN_MS } = settings;
  return {
    async send(letter, tags) {
      const mime = await toMime(letter, now());
      try {
        const { MessageId } = await client.send(rawEmail(letter, mime, tags, configurationSet), {
          abortSignal: AbortSignal.timeout(answerWithinMs),
        });
        return MessageId
          ? { kind: 'accepted', messageId: MessageId }
          : { kind: 'unknown', reason: 'no-message-id' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

const rawEmail = (letter: Letter, mime: Buffer, tags: MailTags, configurationSet: string) =>
  new SendRawEmailCommand({
    Source: letter.from.address,
    Destinations: [...letter.to],
    RawMessage: { Data: mime },
    ConfigurationSetName: configurationSet,
    Tags: [
      { Name: 'mail', Value: tags.mailId },
      { Name: 'attempt', Value: String(tags.attempt) },
    ],
  });
