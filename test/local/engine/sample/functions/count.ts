import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const dynamo = new DynamoDBClient({});

/** Adds one to a counter in the table, so that a test can see how often something happened. */
export async function count(what: string): Promise<void> {
  await dynamo.send(
    new UpdateItemCommand({
      TableName: process.env['TABLE_NAME'],
      Key: { pk: { S: 'count' }, sk: { S: what } },
      UpdateExpression: 'ADD times :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );
}
