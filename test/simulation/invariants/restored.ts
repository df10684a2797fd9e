import type { JobRow } from '../../../domain/jobs/job.ts';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { isFinal, type MailRow } from '../../../domain/mail/mail.ts';
import { toldById } from '../../../domain/mail/replay.ts';
import { isUrgent } from '../../../domain/mail/urgency.ts';
import type { Invariant, Life, Origin, Restore, Step } from '../life.ts';
import { isSurelyHeld } from './held-back.ts';

export const restored: Invariant = {
  name: 'I13 after a restore, and while all are held back, no mail goes by itself, none goes again that the archive tells of, and what is lost is listed',
  whenTaken: ({ mailId }, _attempt, life) => {
    const { history, table } = life;
    const { restore } = history;
    const row = table.mails.get(mailId);
    if (row && !isUrgent(row.kind) && isSurelyHeld(life))
      return `${mailId} went, held back as it was`;
    if (!restore || !row) return undefined;
    const origin = restore.origins.get(mailId);
    if (!restore.letGoAt && !(isUrgent(row.kind) && origin === 'people')) {
      return `${mailId} went while all were held back`;
    }
    return origin === 'backup' && restore.told.has(mailId)
      ? `${mailId} goes again, and the archive has told of it`
      : undefined;
  },
  afterStep: (step, life) => {
    const { restore } = life.history;
    if (!restore) return undefined;
    noteOrigins(step, restore, life);
    const isLetGo = step.changes.some(
      ({ kind, after }) => kind === 'holds' && (after as MailHold).state === 'open',
    );
    if (!isLetGo) return undefined;
    restore.letGoAt = life.timeline.now();
    return untold(restore, life);
  },
  atEnd: ({ history: { restore } }) =>
    restore && !restore.letGoAt ? 'all mails are held back for ever' : undefined,
};

/** An offer goes on by what people say, and to whom by who waits: its mails are others than before. */
const isOfAnOffer = (kind: string, after: unknown): boolean =>
  kind === 'mails' && (after as MailRow).about.record === 'offer';

/** What runs because somebody asked for it bears the name of its route. */
const BY_CLOCK = /^(?:sweep|stream|mail-events)#/;

function noteOrigins({ sandbox, changes }: Step, restore: Restore, life: Life): void {
  const { origins, bornAt } = restore;
  for (const { kind, key, before, after } of changes) {
    if ((kind !== 'mails' && kind !== 'jobs') || before !== undefined || !after) continue;
    const isDone = BY_CLOCK.test(sandbox.name) && !isOfAnOffer(kind, after);
    const origin = isDone ? originOf(changes, key, restore) : 'people';
    origins.set(key, origin);
    if (origin !== 'people' || kind === 'jobs') continue;
    // It is another mail, even where a lost one bore its id.
    bornAt.set(key, life.timeline.now());
    const { attempts, heardOf, refused } = life.history;
    for (const known of [attempts, heardOf, refused]) known.delete(key);
  }
}

/**
 * What the clock makes comes from what it ends by that. What follows once the mails are let go nobody
 * could have told before; but for a reminder, which may follow late one that had ended unsent then, too.
 */
function originOf(
  changes: Step['changes'],
  planned: string,
  { origins, letGoAt }: Restore,
): Origin {
  if (letGoAt && !planned.startsWith('reminder-')) return 'unsure';
  const ended = changes.filter(({ kind, before, after }) => {
    if (!before || !after) return false;
    if (kind === 'jobs') return (after as JobRow).state === 'done';
    return kind === 'mails' && isFinal((after as MailRow).state);
  });
  const cause = ended.find(({ kind }) => kind === 'jobs') ?? ended[0];
  return (cause && origins.get(cause.key)) ?? 'unsure';
}

/** A mail that went out has ended where its row is there, and is listed where it is not. */
function untold({ told, origins, bornAt }: Restore, { history, table }: Life): string | undefined {
  for (const mailId of told) {
    const row = table.mails.get(mailId);
    const { recordId = '' } = toldById(mailId);
    if (history.removed.has(recordId) || origins.get(mailId) === 'unsure') continue;
    if (row && origins.get(mailId) === 'backup') {
      if (!isFinal(row.state)) return `${mailId} went, as the archive tells, and is ${row.state}`;
      continue;
    }
    const isLost = history.archive.some(
      ({ word }) => word.mailId === mailId && !(word.sentAt >= (bornAt.get(mailId) ?? Infinity)),
    );
    if (isLost && !table.traces.has(mailId)) return `${mailId} is lost, and is not listed`;
  }
  return undefined;
}
