import type { DonePart } from '../../domain/draft/draft-standing.ts';
import type { GivenPart } from '../../domain/draft/draft.ts';
import type { MailTags } from '../../domain/mail/mailer.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import type { MemoryTable } from '../support/memory-table.ts';
import type { Dice } from './engine/dice.ts';
import type { Faults } from './engine/faults.ts';
import type { Timeline } from './engine/timeline.ts';
import type { sesEvent } from '../support/ses-events.ts';
import type { Ports } from './world/port-types.ts';
import type { Change } from './world/watched-map.ts';

/** One invocation of a function, with a clock of its own; nothing of it survives its end. */
export type Sandbox = {
  readonly life: Life;
  readonly name: string;
  readonly skewMs: number;
  /** Something around it went wrong, so that "try again" is a fair answer. */
  hurt: boolean;
  ended: boolean;
};

/** A mail as the mail service took it. */
export type Taken = {
  readonly mailId: string;
  readonly attempt: number;
  readonly text: string;
  readonly to: readonly string[];
};

/** One attempt at a mail, as only somebody who sees everything can know it. */
export type Attempt = {
  readonly number: number;
  readonly claimId: string | undefined;
  readonly sandbox: Sandbox;
  /** Why its words were not true when its record was last read; nothing when they were. */
  untrue: string | undefined;
  /** Where its client was to be reached then; nothing where it goes to staff. */
  address: string | undefined;
  /** When the mail service took it. */
  takenAt: Date | undefined;
  /** It ended so that nobody could know whether the mail went. */
  inDoubt: boolean;
};

/** All functions, or the one that sends mails. */
export type SwitchedOff = 'everything' | 'mails';

/** One thing that the mail service says of a mail that it took. */
export type Word = MailTags &
  Omit<Parameters<typeof sesEvent>[0], 'mailId' | 'attempt' | 'sentAt' | 'to'> & {
    readonly sentAt: Date;
    readonly to: readonly string[];
  };

/**
 * Where a row of a restored table comes from: it was in the backup, or the clock made it of what was;
 * somebody has asked for it since; or that cannot be said.
 */
export type Origin = 'backup' | 'people' | 'unsure';

/** That the table went back to an earlier moment, and what has happened since. */
export type Restore = {
  readonly moment: Date;
  readonly at: Date;
  /** By the ids of mails and jobs. */
  readonly origins: Map<string, Origin>;
  /** When each row came to be that somebody has asked for since. */
  readonly bornAt: Map<string, Date>;
  /** Mails of which the archive told in the pass that was begun last. */
  told: ReadonlySet<string>;
  letGoAt: Date | undefined;
};

/** What really happened, whether anybody in the product could know it or not. */
export type History = {
  readonly attempts: Map<string, Attempt[]>;
  readonly taken: Taken[];
  /** Mails refused for good by the mail service. */
  readonly refused: Set<string>;
  /** Mails of which the mail service's word has been taken in. */
  readonly heardOf: Set<string>;
  /** What the outside was told is done: intakes by the key of their form, and courses. */
  readonly promised: {
    readonly intakes: Map<string, string>;
    readonly courses: Set<string>;
    /** By offer: the ask whose yes was answered for. */
    readonly yeses: Map<string, number>;
    /** By draft and part: the revision that was answered for. */
    readonly parts: Map<string, Map<string, number>>;
  };
  /** Clients who were told that there will be no more reminders, and when. */
  readonly unsubscribed: Map<string, Date>;
  /** Ids of whatever is removed, or is being removed, on an administrator's word. */
  readonly removed: Set<string>;
  /** How those people were reached, as JSON. */
  readonly removedReach: string[];
  /** Each time that a form was sent, by the hash of its page's receipt. */
  readonly sendings: Map<string, readonly Sending[]>;
  /** What the mail service has said, kept outside the table; in the order in which it was said. */
  readonly archive: { readonly word: Word; readonly at: Date }[];
  restore: Restore | undefined;
};

/** What a page had seen kept of a form that it sent, and what it gave itself. */
export type Sending = { readonly seen: readonly DonePart[]; readonly parts: readonly GivenPart[] };

/** One call of a port, and all that it changed. */
export type Step = {
  readonly sandbox: Sandbox;
  readonly port: string;
  readonly args: readonly unknown[];
  readonly changes: readonly Change[];
};

/** A promise of the product, held against everything that happens. */
export type Invariant = {
  /** `I1`, … and what it says. */
  readonly name: string;
  /** What is wrong after this step; nothing when all is well. */
  readonly afterStep?: (step: Step, life: Life) => string | undefined;
  /** At the moment at which the mail service takes a mail. */
  readonly whenTaken?: (taken: Taken, attempt: Attempt, life: Life) => string | undefined;
  readonly whenLogged?: (line: LogLine, sandbox: Sandbox) => string | undefined;
  /** Whenever the sweep comes, once all faults have stopped. */
  readonly inCalm?: (life: Life) => string | undefined;
  /** When nothing is left to be done. */
  readonly atEnd?: (life: Life) => string | undefined;
};

/** Everything about one life of the product, from one seed. */
export type Life = {
  readonly seed: number;
  readonly dice: Dice;
  readonly timeline: Timeline;
  readonly faults: Faults;
  readonly table: MemoryTable;
  readonly history: History;
  readonly ports: Ports;
  /** The same on what the indexes show at this moment. */
  readonly indexPorts: () => Ports;
  /** The records as they are, with lists of requests, mails and courses as the indexes show them. */
  readonly listingPorts: () => Ports;
  /** What the table is called that the functions work on: one that was restored has another name. */
  readonly tableName: () => string;
  /** Whether a function is switched off. */
  readonly isOff: (name: string) => boolean;
  /** When the faults stopped. */
  readonly calmSince: () => Date | undefined;
  /** Running sandboxes, and what kills each. */
  readonly running: Map<Sandbox, (why: string) => void>;
  /** So much virtual time goes by. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly next: (what: 'sandbox' | 'id' | 'token') => number;
  readonly say: (who: string, what: () => string) => void;
  /** Ends this life; the first reason counts. */
  readonly fail: (error: unknown) => void;
  /** Performs one call on the table, and holds all invariants against it. */
  readonly observe: <Answer>(
    step: Omit<Step, 'changes'>,
    perform: () => Promise<Answer>,
  ) => Promise<Answer>;
  readonly checkTaken: (taken: Taken, attempt: Attempt) => void;
  readonly logged: (line: LogLine, sandbox: Sandbox) => void;
};
