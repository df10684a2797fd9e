import type { Language } from '../domain/practice/languages.ts';
import type { PracticeSettings } from '../schemas/practice.ts';
import type { AppointmentsView, PageMay } from './appointments-view.ts';
import { helpFooter } from './help-footer.ts';
import { layOut, type RenderedMail } from './layout.ts';
import type { Message, MessageLink } from './message.ts';
import type { AppointmentWords } from './words/appointment-words.ts';
import { senderNameIn } from './sender-name.ts';
import { wordsIn } from './words/words-in.ts';

/** A mail to a client: signed by the practice's neutral sender, with the same help for everyone. */
export function clientLetter(
  {
    language,
    practice,
  }: {
    readonly language: Language;
    readonly practice: Pick<PracticeSettings, 'phone' | 'mail' | 'emergencyNumber' | 'crisisLines'>;
  },
  message: Omit<Message, 'language' | 'signature' | 'footer'>,
): RenderedMail {
  return layOut({
    language,
    ...message,
    signature: [senderNameIn(practice, language), practice.phone],
    footer: helpFooter(language, practice),
  });
}

/** The button, where the page behind it can still do something, and what else the client can do. */
export type NextSteps = {
  readonly link?: MessageLink | undefined;
  readonly notes: readonly string[];
};

/**
 * What a client can do about these sessions. A link that would only say "too late" is left out,
 * and the mail says whom to call instead.
 */
export function nextSteps(
  may: readonly PageMay[],
  { language, practice, page }: AppointmentsView,
  text: (words: AppointmentWords['page'], confirm: boolean, change: boolean) => string,
): NextSteps {
  const words = wordsIn(language).appointments;
  const confirm = may.some((each) => each.confirm);
  const change = may.some(({ move, cancel }) => move || cancel);
  const { phone, appointments } = practice;
  const until = { cancel: may.some(({ cancel }) => cancel) };
  return {
    link:
      page !== undefined && (confirm || change)
        ? { text: text(words.page, confirm, change), address: page }
        : undefined,
    notes: [
      page !== undefined && change
        ? words.changeUntil(until, appointments.noticeHours, phone)
        : words.callToChange(phone),
    ],
  };
}
