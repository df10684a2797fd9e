/** Raise it with every change to a word list or to how it is read: it is kept with each suggestion. */
export const WORDS_VERSION = 'words-2026-11-30.1';
