import type { MintedLink } from '../../domain/links/link.ts';
import { linksFor, needsLinks, type NewToken } from '../../domain/links/links-for.ts';
import type { MailRow, MailState } from '../../domain/mail/mail.ts';
import { isFromBefore, mayGoOut, type MailHold } from '../../domain/mail/mail-hold.ts';
import { claimed, sent } from '../../domain/mail/moves.ts';
import { nextStep, type NextStep } from '../../domain/mail/next-step.ts';
import { mailIdOf, traceOfSame, type ReplayLog } from '../../domain/mail/replay.ts';
import type { LogLine } from '../shared/log.ts';
import { saveMail } from '../shared/save-mail.ts';
import { attemptMail, type AttemptDeps } from './attempt-mail.ts';
import { countFromMail, type CountFromMailDeps } from './count-from-mail.ts';

export type AdvanceDeps = AttemptDeps &
  CountFromMailDeps & {
    readonly newToken: () => NewToken;
    readonly hold: MailHold;
    readonly replays: Pick<ReplayLog, 'tracesOf'>;
  };

/**
 * Takes one mail as far as it can go now. Whoever loses a race for the row leaves it alone. One that is
 * held back does not move at all: also that it came too late is for later to say, when it is known
 * whether it went.
 */
export async function advanceMail(deps: AdvanceDeps, mailId: string): Promise<void> {
  const row = await deps.mails.find(mailId);
  if (!row) deps.log({ level: 'warn', code: 'mail-gone', mailId });
  else if (mayGoOut(row, deps.hold)) await advance(deps, row);
}

async function advance(deps: AdvanceDeps, row: MailRow): Promise<void> {
  const step = await stepOf(deps, row);
  switch (step.kind) {
    case 'wait':
      return;
    case 'move': {
      const record = () => deps.mails.recordOf(row);
      if ((await saveMail(deps, { before: row, after: step.to, record })) === 'stale') return;
      report(deps, step.to);
      return advance(deps, step.to);
    }
    case 'claim':
      return claimAndAttempt(deps, row);
  }
}

/** One that went out before a restore is sent, whatever its row would come to by itself. */
async function stepOf({ now, hold, replays }: AdvanceDeps, row: MailRow): Promise<NextStep> {
  const step = nextStep(row, now());
  if (step.kind === 'wait' || !isFromBefore(row, hold)) return step;
  const trace = traceOfSame(row, await replays.tracesOf(mailIdOf(row)));
  return trace ? { kind: 'move', to: sent(row, undefined, trace.sentAt) } : step;
}

async function claimAndAttempt(deps: AdvanceDeps, row: MailRow): Promise<void> {
  const { mails, now, newId } = deps;
  await countFromMail(deps, row);
  const links = await mintLinks(deps, row);
  const held = claimed(row, newId(), now());
  const kept = links.map(({ link }) => link);
  if ((await mails.claim(row, held, kept)) === 'stale') return;
  const saved = await attemptMail(deps, held, links);
  if (saved) report(deps, saved);
}

/** The record is read here for its ids alone; whether the mail is still wanted is asked after the claim. */
async function mintLinks(
  { mails, newToken, now }: AdvanceDeps,
  row: MailRow,
): Promise<readonly MintedLink[]> {
  if (!needsLinks(row.kind)) return [];
  return linksFor(row, await mails.recordOf(row), newToken, now());
}

/** Said once a move is saved. Ends that a person must look at are errors, each in the runbook. */
const LEVELS: Readonly<Partial<Record<MailState, LogLine['level']>>> = {
  sent: 'info',
  dropped: 'info',
  unknown: 'warn',
  missed: 'error',
  failed: 'error',
  dead: 'error',
};

function report({ log }: AdvanceDeps, { id, state, reason }: MailRow): void {
  const level = LEVELS[state];
  if (level) log({ level, code: `mail-${state}`, mailId: id, reason });
}
