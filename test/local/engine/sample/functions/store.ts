import {
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';

const dynamo = new DynamoDBClient({ maxAttempts: 1 });
const TableName = process.env['TABLE_NAME'];

type Ask = {
  action: 'put' | 'query-index' | 'transact-delete';
  pk: string;
  sk: string;
  kind: string;
};

/** Does one thing to the table and tells how it went, by the name of the fault if there is one. */
export async function handler(event: { body: string }) {
  const ask = JSON.parse(event.body) as Ask;
  try {
    await act(ask);
    return { statusCode: 201, body: '' };
  } catch (fault) {
    const { name, message } = fault as Error;
    return { statusCode: 500, body: JSON.stringify({ name, message }) };
  }
}

async function act({ action, pk, sk, kind }: Ask): Promise<unknown> {
  const keys = { pk: { S: pk }, sk: { S: sk } };
  switch (action) {
    case 'put':
      return dynamo.send(new PutItemCommand({ TableName, Item: { ...keys, kind: { S: kind } } }));
    case 'query-index':
      return dynamo.send(
        new QueryCommand({
          TableName,
          IndexName: 'byOwner',
          KeyConditionExpression: '#o = :o',
          ExpressionAttributeNames: { '#o': 'owner' },
          ExpressionAttributeValues: { ':o': { S: pk } },
        }),
      );
    case 'transact-delete':
      return dynamo.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName, Item: { ...keys, kind: { S: kind } } } },
            { Delete: { TableName, Key: { pk: { S: 'other' }, sk: { S: sk } } } },
          ],
        }),
      );
  }
}
