import type { Templates } from '../templates.ts';

/** A promise about what is deployed, with changes of the template that must not go unnoticed. */
export type Promised = {
  readonly says: string;
  /** What breaks the promise, each thing by name; empty while it is kept. */
  readonly brokenBy: (templates: Templates) => readonly string[];
  /** Changes that break it, each by what it does. */
  readonly breaks: Readonly<Record<string, (templates: Templates) => void>>;
};
