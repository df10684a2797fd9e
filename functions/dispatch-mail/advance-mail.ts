import type { MailRow, MailState } from '../../domain/mail/mail.ts';
import { claimed } from '../../domain/mail/moves.ts';
import { nextStep } from '../../domain/mail/next-step.ts';
import type { LogLine } from '../shared/log.ts';
import { attemptMail, type AttemptDeps } from './attempt-mail.ts';

export type AdvanceDeps = AttemptDeps & { readonly newId: () => string };

/** Takes one mail as far as it can go now. Whoever loses a race for the row leaves it alone. */
export async function advanceMail(deps: AdvanceDeps, mailId: string): Promise<void> {
  const row = await deps.mails.find(mailId);
  if (row) await advance(deps, row);
  else deps.log({ level: 'warn', code: 'mail-gone', mailId });
}

async function advance(deps: AdvanceDeps, row: MailRow): Promise<void> {
  const { mails, now, newId } = deps;
  const step = nextStep(row, now());
  switch (step.kind) {
    case 'wait':
      return;
    case 'move':
      if ((await mails.replace(row, step.to)) === 'stale') return;
      report(deps, step.to);
      return advance(deps, step.to);
    case 'claim': {
      const held = claimed(row, newId(), now());
      if ((await mails.replace(row, held)) === 'stale') return;
      const saved = await attemptMail(deps, held);
      if (saved) report(deps, saved);
    }
  }
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
