import type { AppointmentWords } from './appointment-words.ts';
import type { DecisionWords } from './decision-words.ts';

/**
 * What every language must be able to say to a client. A mail may lie open on a shared screen:
 * no word here may tell what kind of practice wrote, or why the person did.
 */
export type ClientWords = {
  readonly intakeReceived: {
    readonly subject: string;
    readonly heading: string;
    readonly next: string;
    readonly questions: (phone: string) => string;
    readonly privacy: string;
    /** The link to the page of the request, and what can be done there. */
    readonly page: string;
    readonly pageDoes: string;
    readonly notYou: string;
  };
  /** To a form that somebody has answered something of. */
  readonly draftLink: DraftLinkWords;
  /** The first way to a form that was begun on the telephone. */
  readonly firstLink: DraftLinkWords;
  readonly decision: DecisionWords;
  readonly appointments: AppointmentWords;
  readonly help: {
    readonly emergency: (number: string) => string;
    /** `ways` are phrases such as `call`, each as one sentence. */
    readonly talk: (ways: readonly string[]) => string;
    readonly call: (number: string) => string;
    readonly callAndPress: (number: string, key: string) => string;
    readonly text: (number: string) => string;
    readonly callOrText: (number: string) => string;
    readonly textKeyword: (keyword: string, number: string) => string;
    readonly chat: (address: string) => string;
  };
};

type DraftLinkWords = {
  readonly subject: string;
  readonly heading: string;
  readonly intro: string;
  readonly button: string;
  readonly until: (day: string) => string;
  readonly alone: string;
  readonly questions: (phone: string) => string;
  readonly notYou: string;
};
