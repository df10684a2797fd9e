import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import { deskSuite } from './suite/staff-desk.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';
import { receivingSuite } from './suite/receive-intakes.suite.ts';

onEveryEngine((table) => {
  const ports = () => ({
    inbox: dynamoIntakeInbox(table().client, table().tableName),
    desk: dynamoIntakeDesk(table().client, table().tableName),
  });
  receivingSuite(ports);
  deskSuite(ports);
});
