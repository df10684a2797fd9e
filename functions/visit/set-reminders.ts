import type { AuditEntry } from '../../domain/audit.ts';
import { visitReminders } from '../../schemas/visit.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { isOutdated, openLink } from './open-link.ts';
import { shown } from './visit-view.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

/** Turns reminders off or on; the appointments stay as they are. */
export const setReminders: VisitRoute<
  'links' | 'courses' | 'clients' | 'counselors' | 'practice' | 'hashOfToken' | 'newId' | 'now'
> = async (deps, token, request) => {
  const asked = bodyAs(request, visitReminders);
  if (asked.kind === 'refused') return asked.reply;
  const visit = await openLink(deps, token);
  if (!visit) return problem('link-gone');
  if (isOutdated(visit)) return problem('appointment-changed');

  const { client } = visit;
  const remindersOff = !asked.data.on;
  if (client.remindersOff !== remindersOff) await turnReminders(deps, client.id, remindersOff);
  return shown({ ...visit, client: { ...client, remindersOff } }, deps);
};

/** Writes down that a client wants reminders no longer, or again. */
export function turnReminders(
  { clients, newId, now }: Pick<VisitDeps, 'clients' | 'newId' | 'now'>,
  clientId: string,
  off: boolean,
): Promise<void> {
  const audit: AuditEntry = {
    id: newId(),
    record: 'client',
    recordId: clientId,
    at: now(),
    who: 'client',
    action: off ? 'reminders-off' : 'reminders-on',
    fields: ['remindersOff'],
  };
  return clients.setReminders(clientId, off, audit);
}
