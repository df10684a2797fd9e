import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientItem } from '../../../adapters/client-item.ts';
import { intakeItem } from '../../../adapters/intake-item.ts';
import { toItem } from '../../../adapters/item.ts';
import { mailItem } from '../../../adapters/mail-item.ts';
import { sesMailer } from '../../../adapters/mailer.ses.ts';
import { sesClient } from '../../../adapters/ses-client.ts';
import { makeDispatchMail } from '../../../functions/dispatch-mail/dispatch-mail.handler.ts';
import { newToken } from '../../../functions/shared/link-token.ts';
import { dynamoPorts } from '../../adapters/suite/course-ports.ts';
import { onEveryEngine } from '../../adapters/suite/on-every-engine.ts';
import { aLetterhead } from '../../support/letterhead.ts';
import { anIntake } from '../../support/intake-record.ts';
import { NOON } from '../../support/mail.ts';
import { accepts, startSes } from '../../support/ses-server.ts';

onEveryEngine((table) => {
  let ses: Awaited<ReturnType<typeof startSes>> | undefined;
  beforeAll(async () => {
    ses = await startSes(accepts());
  });
  afterAll(async () => {
    await ses?.stop();
  });

  const put = async (item: Record<string, unknown>) => {
    const { client, tableName } = table();
    await client.send('PutItem', { TableName: tableName, Item: toItem(item) });
  };

  const aDispatcher = () =>
    makeDispatchMail({
      ...dynamoPorts(table()),
      table: table().tableName,
      mailer: sesMailer(
        sesClient({
          endpoint: ses?.endpoint ?? '',
          region: 'us-east-1',
          credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        }),
        { configurationSet: 'practice-mail', now: () => NOON },
      ),
      letterhead: aLetterhead(),
      now: () => NOON,
      newId: randomUUID,
      newToken,
      random: Math.random,
      log: () => {},
    });

  test('three dispatchers on one backlog send every mail once, to its own client', async () => {
    const records = Array.from({ length: 12 }, () => anIntake().record);
    for (const { intake, client, mails } of records) {
      await put(intakeItem(intake));
      await put(clientItem({ ...client, email: `${client.id}@example.org` }));
      for (const mail of mails) await put(mailItem(mail));
    }
    await Promise.all([1, 2, 3].map(() => aDispatcher()({ source: 'schedule' })));

    const asked = ses?.requests ?? [];
    const mailTags = asked.map((request) => request.get('Tags.member.1.Value'));
    const planned = records.flatMap(({ mails }) => mails.map(({ id }) => id));
    expect(mailTags.toSorted()).toEqual(planned.toSorted());
    for (const { client, mails } of records) {
      const [confirmation] = mails;
      const request = asked.find((any) => any.get('Tags.member.1.Value') === confirmation?.id);
      expect(request?.get('Destinations.member.1')).toBe(`${client.id}@example.org`);
    }
  });
});
