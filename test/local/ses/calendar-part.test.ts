import { expect, test } from 'vitest';
import { toMime } from '../../../adapters/mime.ts';
import { readMail } from '../../../local/ses/local-mail.ts';

const STORED = {
  ...{ number: 1, messageId: 'local-1', sentAt: '2026-12-01T17:00:00.000Z', tags: {} },
  ...{ caller: 'dispatch-mail', source: 'office@example.org', destinations: ['ana@example.org'] },
};

test.for([
  ['REQUEST', ['text/calendar; method=REQUEST', 'application/ics']],
  ['CANCEL', ['text/calendar; method=CANCEL', 'application/ics']],
  ['PUBLISH', ['text/calendar; method=PUBLISH']],
] as const)(
  'the mailbox shows a calendar by %s under the method it was sent',
  async ([method, types]) => {
    const content = `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`;
    const raw = toMime(
      {
        from: { name: 'The front desk', address: 'office@example.org' },
        ...{ replyTo: 'desk@example.org', to: ['ana@example.org'] },
        ...{ subject: 'Your appointment', text: 'Hello.\n', html: '<p>Hello.</p>' },
        calendar: { method, content },
      },
      new Date(STORED.sentAt),
    );
    const { attachments } = await readMail(STORED, raw);

    expect(attachments.map(({ contentType }) => contentType)).toEqual(types);
    expect(attachments[0]?.content).toBe(content);
  },
);
