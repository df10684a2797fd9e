import type { Language } from '../../schemas/practice.ts';
import type { CrisisWords } from './crisis-links.ts';

/** The words of the crisis card; the same on every page, so that it is known again. */
export type HelpWords = CrisisWords & { readonly title: string; readonly emergency: string };

export const HELP_WORDS: { readonly [Tongue in Language]: HelpWords } = {
  en: {
    title: 'If you need help right now',
    call: (number, press) => (press ? `Call ${number} and press ${press}` : `Call ${number}`),
    text: (to, keyword) => (keyword ? `Text ${keyword} to ${to}` : `Text ${to}`),
    chat: 'Chat online',
    emergency: 'If you or someone else is in danger:',
  },
  es: {
    title: 'Si necesita ayuda ahora mismo',
    call: (number, press) =>
      press ? `Llame al ${number} y oprima ${press}` : `Llame al ${number}`,
    text: (to, keyword) => (keyword ? `Escriba ${keyword} al ${to}` : `Escriba al ${to}`),
    chat: 'Chat en línea',
    emergency: 'Si usted u otra persona está en peligro:',
  },
};
