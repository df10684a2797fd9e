import { isToStaff, type MailRow } from '../../../domain/mail/mail.ts';
import type { Life } from '../life.ts';

/** Where a mail must go now, told from the records alone; nothing where it goes to staff. */
export function addressOf({ kind, about }: MailRow, { table }: Life): string | undefined {
  if (isToStaff(kind)) return undefined;
  switch (about.record) {
    case 'draft': {
      const draft = table.drafts.get(about.id);
      return draft?.state === 'open' ? draft.mailTo : undefined;
    }
    case 'intake':
      return table.clients.get(table.intakes.get(about.id)?.intake.clientId ?? '')?.email;
    case 'course':
    case 'session': {
      const courseId = about.record === 'course' ? about.id : about.id.slice(0, -3);
      return table.clients.get(table.courses.get(courseId)?.clientId ?? '')?.email;
    }
    case 'offer': {
      const asks = table.offers.get(about.id)?.asks ?? [];
      const ask = asks.find(({ number }) => number === about.version);
      return table.clients.get(ask?.clientId ?? '')?.email;
    }
    case 'counselor':
      return undefined;
  }
}
