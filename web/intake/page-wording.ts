import type { PAGES, PageId } from './pages.ts';

export type PageWords = {
  readonly title: string;
  readonly lead?: readonly string[];
  readonly why?: string;
  readonly next?: string;
};

type SpecialPage = 'start' | 'check' | Extract<(typeof PAGES)[number], { helpAfter: string }>['id'];
export type AskingPage = Exclude<PageId, SpecialPage>;

/** What each page of questions says around them. */
export type PageWording = { readonly [Id in AskingPage]: PageWords };
