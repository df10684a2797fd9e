import {
  DynamoDBClient,
  GetItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoClientSuite, type AskDynamo } from './suite/dynamo-client.suite.ts';

dynamoClientSuite('our own client', ({ endpoint, credentials, answerWithinMs }): AskDynamo => {
  const client = dynamoClient({ endpoint, credentials, region: 'eu-west-1', answerWithinMs });
  return {
    get: (input) => client.send('GetItem', input),
    update: (input) => client.send('UpdateItem', input),
    transact: (input) => client.send('TransactWriteItems', input),
    close: client.close,
  };
});

dynamoClientSuite("Amazon's client", ({ endpoint, credentials, answerWithinMs }): AskDynamo => {
  const client = new DynamoDBClient({
    endpoint,
    credentials,
    region: 'eu-west-1',
    maxAttempts: 2,
    retryMode: 'standard',
    requestHandler: { requestTimeout: answerWithinMs, throwOnRequestTimeout: true },
  });
  return {
    get: (input) => client.send(new GetItemCommand(input)),
    update: (input) => client.send(new UpdateItemCommand(input)),
    transact: (input) => client.send(new TransactWriteItemsCommand(input)),
    close: () => client.destroy(),
  };
});
