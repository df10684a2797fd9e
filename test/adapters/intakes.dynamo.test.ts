import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import { dynamoWordsDesk } from '../../adapters/words-desk.dynamo.ts';
import { deskSuite } from './suite/staff-desk.suite.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';
import { wordsSuite } from './suite/words-desk.suite.ts';
import { receivingSuite } from './suite/receive-intakes.suite.ts';

onEveryEngine((table) => {
  const ports = () => ({
    inbox: dynamoIntakeInbox(table().client, table().tableName),
    desk: dynamoIntakeDesk(table().client, table().tableName),
    words: dynamoWordsDesk(table().client, table().tableName),
  });
  receivingSuite(ports);
  deskSuite(ports);
  wordsSuite(ports);
});
