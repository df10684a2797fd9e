import type { Language } from '../../schemas/practice.ts';
import type { PracticeFacts } from '../../schemas/public-practice.ts';
import type { Messages } from './messages.ts';

/** What every part of the page is drawn with. */
export type Scene = {
  readonly words: Messages;
  readonly language: Language;
  readonly practice: PracticeFacts;
};
