import type { HelpWords } from '../shared/help-words.ts';
import type { Saving } from './draft/saving.ts';
import type { OptionWording } from './option-wording.ts';
import type { PageWording } from './page-wording.ts';
import type { Section } from './pages.ts';
import type { ProblemKind } from './problem.ts';
import type { PublishedWording } from './published-wording.ts';
import type { QuestionWording } from './question-wording.ts';

/** Everything the form says in one language. Adding a language is adding a file of this type. */
export type Messages = {
  readonly dates: Intl.LocalesArgument;
  readonly frame: {
    readonly loading: string;
    readonly noScript: string;
    readonly skip: string;
    readonly leave: string;
    readonly leaveTerm: string;
    readonly leaveByKey: string;
    readonly back: string;
    readonly next: string;
    readonly sectionOf: (section: number, of: number) => string;
    readonly progress: string;
    readonly optional: string;
    readonly clear: string;
    readonly why: string;
    readonly errorTitle: string;
    readonly errorPrefix: string;
    readonly skippable: string;
    readonly englishOnly: string;
    readonly tongueFailed: string;
    readonly partFailed: string;
    readonly again: string;
  };
  readonly sections: { readonly [Name in Section]: string };
  readonly crisis: HelpWords & { readonly lead: string; readonly notWatched: string };
  readonly help: {
    readonly title: string;
    readonly thanks: string;
    readonly call: string;
    readonly nobodyTold: string;
    readonly saved: string;
    readonly onlyHere: string;
    readonly send: string;
    readonly goOn: string;
  };
  readonly start: {
    readonly title: string;
    readonly lead: (practice: string) => string;
    readonly facts: (practice: string) => readonly { readonly term: string; readonly is: string }[];
    readonly next: string;
    readonly begun: string;
  };
  readonly tooYoung: {
    readonly title: string;
    readonly lead: (age: number) => readonly string[];
    readonly parent: (phone: string) => string;
    readonly call: (phone: string) => string;
    readonly fix: string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly change: string;
    readonly count: (questions: number) => string;
    readonly empty: string;
    /** Of a part that was given before: that it was, and the way to give it anew. */
    readonly answered: string;
    readonly again: string;
    readonly shortcut: string;
    readonly resume: string;
    readonly send: string;
    readonly sending: string;
    readonly notWatched: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly failed: {
    readonly title: string;
    readonly noAnswer: (phone: string) => string;
    readonly fault: (phone: string) => string;
    readonly refused: string;
    readonly changed: string;
    readonly gone: string;
    readonly retry: string;
  };
  /** Whether what was answered is safe with the practice. */
  readonly saving: { readonly [How in Exclude<Saving['is'], 'not-yet'>]: string };
  readonly later: string;
  readonly missing: (sections: readonly string[]) => string;
  readonly replaced: (sections: readonly string[]) => string;
  readonly thanks: {
    readonly title: string;
    readonly helpFull: { readonly title: string; readonly lead: string };
    readonly helpInline: { readonly title: string; readonly lead: string };
    readonly nextTitle: string;
    readonly next: (practice: string) => string;
    readonly closed: (when: string) => string;
    readonly open: string;
    readonly mail: string;
    readonly noMail: string;
    readonly call: (phone: string) => string;
    /** Leads to the page of the request. */
    readonly putRight: string;
    readonly earlier: string;
  };
  readonly fields: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly monthUnknown: string;
    readonly left: (count: string) => string;
    readonly over: (count: string) => string;
  };
  readonly problems: { readonly [Kind in ProblemKind]: string };
  readonly problemsByKind: { readonly choose: string; readonly tick: string };
  readonly pages: PageWording;
  readonly published: PublishedWording;
  readonly questions: QuestionWording;
  readonly alcoholCredit: string;
  readonly options: OptionWording;
};
