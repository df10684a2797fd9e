import type { IntakeDesk } from '../../../domain/intake/intake-desk.ts';
import type { WordsDesk } from '../../../domain/intake/words-desk.ts';
import type { IntakeInbox } from '../../../domain/intake/intake-inbox.ts';

/** The ports on one table, as the suites need them; tests keep apart by ids of their own. */
export type IntakePorts = {
  readonly inbox: IntakeInbox;
  readonly desk: IntakeDesk;
  readonly words: WordsDesk;
};
