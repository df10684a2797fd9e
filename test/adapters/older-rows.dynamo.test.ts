import { describe, expect, test } from 'vitest';
import { clientItem } from '../../adapters/client-item.ts';
import { intakeItem } from '../../adapters/intake-item.ts';
import { toItem } from '../../adapters/item.ts';
import { anIntake } from '../support/intake-record.ts';
import { aBookingOf, aCounselorIn, audit, fileOf } from './suite/a-booked-course.ts';
import { dynamoPorts } from './suite/course-ports.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

onEveryEngine((table) => {
  const ports = () => dynamoPorts(table());

  /** An accepted intake and its client, as they were written before there were courses. */
  const olderClient = async () => {
    const { intake, client } = anIntake().record;
    const { textVersion, at, email } = client.consents;
    const items = [
      intakeItem({ ...intake, status: 'accepted', version: 2 }),
      { ...clientItem(client), consents: { textVersion, at: at.toISOString(), email } },
    ];
    for (const item of items) {
      const { client: dynamo, tableName: TableName } = table();
      await dynamo.send('PutItem', { TableName, Item: toItem(item) });
    }
    const found = await ports().clients.find(client.id);
    if (!found) throw new Error('The client was not stored');
    return { client: found, intake: { ...intake, status: 'accepted', version: 2 } as const };
  };

  describe('a client from before there were courses', () => {
    test('can be booked a course, and mailed about it without a detail', async () => {
      const accepted = await olderClient();
      const { writes } = aBookingOf(accepted, await aCounselorIn(ports()));
      expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });

      const file = await fileOf(ports(), writes.course.after.id);
      const about = { record: 'course', id: file.course.id, version: 1 } as const;
      expect(await ports().mails.recordOf({ kind: 'course-booked', about })).toMatchObject({
        client: { id: accepted.client.id, mayDetail: false, remindersOff: false },
      });
    });

    test('can turn reminders off, and be reached elsewhere', async () => {
      const { client } = await olderClient();
      await ports().clients.setReminders(client.id, true, audit('client', client.id));
      const contact = { ...client, email: 'new@example.org' };
      const note = audit('client', client.id);
      expect(await ports().clients.changeContact(client, contact, note)).toBe('saved');
      expect(await ports().clients.find(client.id)).toEqual({
        ...{ ...contact, contactSince: note.at, remindersOff: true },
      });
    });
  });
});
