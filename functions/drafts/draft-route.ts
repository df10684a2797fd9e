import type { DraftStore } from '../../domain/draft/draft-store.ts';
import type { LinkStore } from '../../domain/links/link-store.ts';
import type { intakeRequest } from '../../schemas/intake.request.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { LogLine } from '../shared/log.ts';
import type { HttpReply } from '../shared/reply.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';

export type DraftDeps = {
  readonly drafts: DraftStore;
  readonly links: LinkStore;
  readonly guard: SenderGuard;
  readonly practice: PracticeSettings;
  readonly hashOfToken: (token: string) => string;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: (line: LogLine) => void;
  /** The form's schema, of the day it is at the practice. */
  readonly formOn: (today: string) => ReturnType<typeof intakeRequest>;
};

/** One thing that can be done with a draft's token, which is all that its holder has to show. */
export type DraftRoute = (
  deps: DraftDeps,
  token: string,
  request: HttpRequest,
) => Promise<HttpReply>;

/** Another page of the same person may write in between, so often at most. */
export const MOST_TRIES = 4;
