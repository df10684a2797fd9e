import { dynamoGivenUpDesk } from '../../adapters/given-up-desk.dynamo.ts';
import { toItem } from '../../adapters/item.ts';
import { mailItem } from '../../adapters/mail-item.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import type { TestTable } from '../support/dynamodb.ts';
import { givenUpSuite } from './suite/given-up.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

onEveryEngine((table: () => TestTable) => {
  givenUpSuite(() => {
    const { client, tableName } = table();
    return {
      desk: dynamoGivenUpDesk(client, tableName),
      mails: dynamoMailStore(client, tableName),
      put: async (row) => {
        await client.send('PutItem', { TableName: tableName, Item: toItem(mailItem(row)) });
      },
    };
  });
});
