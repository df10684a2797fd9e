import type { Letter, MailTags, Mailer } from '../domain/mail/mailer.ts';
import { toMime } from './mime.ts';
import type { RawEmail, SesClient } from './ses-client.ts';
import { outcomeOf } from './ses-outcome.ts';

/** Sends through SES. */
export function sesMailer(
  client: SesClient,
  settings: { readonly configurationSet: string; readonly now: () => Date },
): Mailer {
  const { configurationSet, now } = settings;
  return {
    async send(letter, tags) {
      const mime = toMime(letter, now());
      try {
        const messageId = await client.sendRawEmail(rawEmail(letter, mime, tags, configurationSet));
        return messageId === undefined
          ? { kind: 'unknown', reason: 'no-message-id' }
          : { kind: 'accepted', messageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

const rawEmail = (
  letter: Letter,
  mime: Buffer,
  tags: MailTags,
  configurationSet: string,
): RawEmail => ({
  source: letter.from.address,
  destinations: letter.to,
  mime,
  configurationSet,
  tags: { mail: tags.mailId, attempt: String(tags.attempt) },
});
