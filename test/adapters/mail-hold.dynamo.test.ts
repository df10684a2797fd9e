import { dynamoAuditLog } from '../../adapters/audit-log.dynamo.ts';
import { dynamoMailHolds } from '../../adapters/mail-hold.dynamo.ts';
import { dynamoReplayLog } from '../../adapters/replay-log.dynamo.ts';
import type { TestTable } from '../support/dynamodb.ts';
import { mailHoldSuite } from './suite/mail-hold.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

onEveryEngine((table: () => TestTable) => {
  mailHoldSuite(() => {
    const { client, tableName } = table();
    return {
      holds: dynamoMailHolds(client, tableName),
      replays: dynamoReplayLog(client, tableName),
      trail: dynamoAuditLog(client, tableName),
    };
  });
});
