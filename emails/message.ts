import type { Language } from '../domain/practice/languages.ts';

/** One line of a row: words, or a web address that is shown as it is and can be followed. */
export type Line = string | { readonly address: string };

/** Something of its own in a mail, such as one appointment: its first line stands out. */
export type Row = readonly Line[];

/** Rows that belong together, under a title where they need one. */
export type Block = { readonly title?: string | undefined; readonly rows: readonly Row[] };

export type MessageLink = { readonly text: string; readonly address: string };

/** One mail, said once; `layOut` makes both of its forms from it. */
export type Message = {
  readonly language: Language;
  readonly subject: string;
  /** The first line: what a phone shows beside the subject. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Dates, places, lists: they follow the paragraphs. */
  readonly blocks?: readonly Block[] | undefined;
  /** The one thing to do, when there is one. */
  readonly link?: MessageLink | undefined;
  /** Comes after the link. */
  readonly notes?: readonly string[] | undefined;
  readonly signature: readonly string[];
  /** A small matter with a link of its own, such as how to get no more of these mails. */
  readonly aside?: { readonly words: string; readonly link: MessageLink } | undefined;
  /** Help for bad moments: the same for everyone, so that it says nothing about anyone. */
  readonly footer?: readonly string[] | undefined;
};
