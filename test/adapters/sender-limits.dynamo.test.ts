import { describe, expect, test } from 'vitest';
import { fromItem, toItem } from '../../adapters/item.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { limitKey } from '../../adapters/table.ts';
import { later, NOON } from '../support/intake-record.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';
import { senderLimitsSuite } from './suite/sender-limits.suite.ts';

onEveryEngine((table) => {
  const limits = () => dynamoSenderLimits(table().client, table().tableName);
  senderLimitsSuite(limits);

  describe('what is counted', () => {
    test('may be removed once its time is over', async () => {
      const withinMs = 60 * 60_000;
      await limits().count({ name: 'removable', withinMs }, NOON);
      const key = limitKey(`removable-${NOON.getTime() / withinMs}`);
      const { Item } = await table().client.send('GetItem', {
        TableName: table().tableName,
        Key: toItem(key),
      });
      expect(fromItem(Item ?? {})).toMatchObject({ expiresAt: later(60).getTime() / 1000 });
    });
  });

  describe('the secret', () => {
    test('is made once, however many ask for it first, and stays', async () => {
      const { secret } = dynamoSecretStore(table().client, table().tableName);
      const asked = await Promise.all(Array.from({ length: 8 }, () => secret()));
      expect(new Set([...asked, await secret()]).size).toBe(1);
      expect(Buffer.from(asked[0] ?? '', 'base64url')).toHaveLength(32);
    });
  });
});
