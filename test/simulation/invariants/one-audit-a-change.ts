import type { AuditEntry } from '../../../domain/audit.ts';
import type { Course } from '../../../domain/course/course.ts';
import type { KeptDraft } from '../../../domain/draft/draft.ts';
import type { IntakeRecord } from '../../../domain/intake/intake.ts';
import type { Offer } from '../../../domain/offer/offer.ts';
import type { Deletion } from '../../../domain/record/deletion.ts';
import type { Invariant, Life, Step } from '../life.ts';

/** Parts of the table whose every change is somebody's doing. */
const AUDITED: ReadonlySet<string> = new Set([
  ...['intakes', 'clients', 'gained', 'counselors', 'courses', 'kept', 'offers'],
]);
/** Written with a row of audit of their own beside that of the intake: the offers that its client leaves. */
const WITH_OFFERS: ReadonlySet<string> = new Set(['desk.decide', 'desk.withdraw']);

/** What leaves a row and changes nothing. */
const READINGS: ReadonlySet<string> = new Set(['read', 'listed', 'searched', 'exported']);

export const oneAuditAChange: Invariant = {
  name: 'I6 each change is on record once, raises its version by one, and is done once however often it is asked for',
  afterStep: (step, life) => unaudited(step) ?? wrongVersion(step) ?? doneTwice(step, life),
};

function unaudited({ port, changes }: Step): string | undefined {
  const audits = changes.filter(({ kind }) => kind === 'audits');
  const changed = changes.some(isAudited);
  const left = changes.filter(({ kind }) => kind === 'offers').length;
  const due = WITH_OFFERS.has(port) ? 1 + left : 1;
  if (changed && audits.length !== due) return `${port} left ${audits.length} rows of audit`;
  const isReading = audits.every(({ after }) => READINGS.has((after as AuditEntry).action));
  return !changed && audits.length > 0 && !isReading
    ? `${port} changed nothing, and left a row of audit`
    : undefined;
}

/**
 * Of whether mails go out: that they are held or let go, and not in which table that was asked first. Of a form that is not sent yet: that it was begun, and that a link to it was asked for. Of a record
 * that goes: the order and the certificate, and not each row.
 */
function isAudited({ kind, before, after }: Step['changes'][number]): boolean {
  if (kind === 'deletions') return ['ordered', 'done'].includes((after as Deletion).state);
  if (kind === 'holds') return before !== undefined;
  if (kind !== 'drafts') return AUDITED.has(kind) && after !== undefined;
  const [old, draft] = [before, after] as readonly (KeptDraft | undefined)[];
  if (!old) return true;
  return old.state === 'open' && draft?.state === 'open' && old.linksAsked !== draft.linksAsked;
}

function wrongVersion({ changes }: Step): string | undefined {
  for (const { kind, key, before, after } of changes) {
    if ((kind !== 'courses' && kind !== 'offers') || !after) continue;
    const version = (before as Course | Offer | undefined)?.version ?? 0;
    const next = (after as Course | Offer).version;
    if (next !== version + 1) return `${kind} ${key} went from version ${version} to ${next}`;
  }
  return undefined;
}

function doneTwice({ changes }: Step, { table }: Life): string | undefined {
  for (const { kind, key, before } of changes) {
    if (kind !== 'intakes' || before) continue;
    const phone = table.intakes.get(key)?.client.phone;
    const same = [...table.intakes.values()].filter(
      (each: IntakeRecord) => each.client.phone === phone,
    );
    if (phone !== undefined && same.length > 1) return `one form became ${same.length} intakes`;
  }
  return undefined;
}
