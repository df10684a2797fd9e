import type { Language } from '../../schemas/practice.ts';
import type { PracticeFacts } from '../../schemas/public-practice.ts';

/** How a language names the ways to reach a crisis line. */
export type CrisisWords = {
  readonly call: (number: string, press?: string) => string;
  readonly text: (to: string, keyword: string | undefined) => string;
  readonly chat: string;
};

export type CrisisLink = { readonly href: string; readonly says: string };
export type CrisisLine = { readonly name: string; readonly links: readonly CrisisLink[] };

/** A number as a telephone dials it. */
export const dialled = (number: string) => number.replace(/[^+\d]/g, '');

/** The crisis lines as links a person can press; used by the script and by the page before it. */
export function crisisLines(
  practice: Pick<PracticeFacts, 'crisisLines'>,
  language: Language,
  words: CrisisWords,
): CrisisLine[] {
  return practice.crisisLines.map(({ name, call, press, text, chat }) => ({
    name: name[language],
    links: [
      ...(call
        ? [{ href: `tel:${dialled(call)}`, says: words.call(call, press?.[language]) }]
        : []),
      ...(text
        ? [{ href: `sms:${dialled(text.to)}`, says: words.text(text.to, text.keyword?.[language]) }]
        : []),
      ...(chat ? [{ href: chat, says: words.chat }] : []),
    ],
  }));
}

type HelpScene = {
  readonly practice: Pick<PracticeFacts, 'crisisLines' | 'emergencyNumber'>;
  readonly language: Language;
  readonly words: { readonly crisis: CrisisWords & { readonly emergency: string } };
};

/** What a crisis card needs, in the visitor's language. */
export const crisisHelp = ({ practice, language, words }: HelpScene) => ({
  emergency: {
    when: words.crisis.emergency,
    says: words.crisis.call(practice.emergencyNumber),
    href: `tel:${dialled(practice.emergencyNumber)}`,
  },
  lines: crisisLines(practice, language, words.crisis),
});
