import type { Language } from '../domain/practice/languages.ts';
import type { PracticeSettings } from '../schemas/practice.ts';

/** What the practice's neutral sender is called in the client's language. */
export const senderNameIn = (
  { mail }: Pick<PracticeSettings, 'mail'>,
  language: Language,
): string => mail.senderNameIn?.[language] ?? mail.senderName;
