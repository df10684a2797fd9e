import type { Language } from '../domain/practice/languages.ts';
import { asHtml } from './as-html.ts';
import { asText } from './as-text.ts';
import type { Message } from './message.ts';

export type RenderedMail = {
  readonly language: Language;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/**
 * Lays a message out as HTML and as text. Everything is escaped here and nowhere else; there is
 * no image, no script and nothing to fetch, so opening the mail tells nobody that it was opened.
 */
export function layOut(message: Message): RenderedMail {
  const { language, subject } = message;
  return { language, subject, html: asHtml(message), text: asText(message) };
}
