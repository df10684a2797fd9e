import { describe } from 'vitest';
import { dynamoAuditLog } from '../../adapters/audit-log.dynamo.ts';
import { dynamoAuditTrail } from '../../adapters/audit-trail.dynamo.ts';
import { memoryAudits } from '../support/memory-audits.ts';
import { auditLogSuite } from './suite/audit-log.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

onEveryEngine((table) => {
  auditLogSuite(() => ({
    ...dynamoAuditTrail(table().client, table().tableName),
    ...dynamoAuditLog(table().client, table().tableName),
  }));
});

describe('in memory', () => {
  const audits = memoryAudits();
  auditLogSuite(() => audits);
});
