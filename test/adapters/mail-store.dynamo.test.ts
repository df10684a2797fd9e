import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { clientItem } from '../../adapters/client-item.ts';
import { intakeItem } from '../../adapters/intake-item.ts';
import { toItem } from '../../adapters/item.ts';
import { mailItem } from '../../adapters/mail-item.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import type { IntakeAtSending } from '../../domain/mail/mail-store.ts';
import type { TestTable } from '../support/dynamodb.ts';
import { anIntake } from '../support/intake-record.ts';
import { aMail, after, NOON } from '../support/mail.ts';
import { mailsSuite } from './suite/mails.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

/** The table's own items for an intake that is as a mail would find it. */
function itemsOf(intakeId: string, at: IntakeAtSending) {
  const { intake, client } = anIntake().record;
  const { email = client.email, mayEmail = true } = at.client ?? {};
  return [
    intakeItem({
      ...intake,
      id: intakeId,
      version: at.version,
      status: at.status,
      language: at.language,
      acknowledged: at.acknowledged ? { by: 'sub-counselor', at: NOON } : undefined,
    }),
    clientItem({ ...client, email, consents: { ...client.consents, email: mayEmail } }),
  ];
}

onEveryEngine((table: () => TestTable) => {
  const mails = () => dynamoMailStore(table().client, table().tableName);
  const put = async (item: Record<string, unknown>) => {
    const { client, tableName } = table();
    await client.send('PutItem', { TableName: tableName, Item: toItem(item) });
  };

  mailsSuite(() => ({
    mails: mails(),
    put: (row) => put(mailItem(row)),
    setRecord: async (intakeId, record) => {
      for (const item of itemsOf(intakeId, record)) await put(item);
    },
  }));

  test('a row that cannot be read hides no other, and is found out when it is opened', async () => {
    const due = after(NOON, 5 * 86_400);
    const [broken, sound] = [randomUUID(), randomUUID()].map((id) =>
      aMail({ about: { record: 'intake', id, version: 1 }, due }),
    );
    if (!broken || !sound) throw new Error('Two rows were made');
    await put({ ...mailItem(broken), state: 'lost', due: 'yesterday', id: 7 });
    await put(mailItem(sound));

    const both = [broken, sound].map(({ id }) => ({ kind: 'mail', id }));
    expect(await mails().findDue(due, 1000)).toEqual(expect.arrayContaining(both));
    await expect(mails().find(broken.id)).rejects.toThrow();
    expect(await mails().find(sound.id)).toEqual(sound);
  });
});
