import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type DynamoClient, dynamoClient } from '../../../adapters/dynamo-client.ts';
import { TABLE_DEFINITION } from '../../support/table-definition.ts';

export type Tables = {
  readonly client: DynamoClient;
  /** Makes an empty table of the product's and gives its name: each life begins with one of its own. */
  readonly fresh: () => Promise<string>;
  readonly close: () => void;
};

export function tablesOn(endpoint: string): Tables {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const place = { endpoint, region: 'us-east-1', credentials };
  const client = dynamoClient({ ...place, answerWithinMs: 20_000 });
  const amazons = new DynamoDBClient(place);
  let made = 0;
  const isActive = async (TableName: string) => {
    const { Table } = await amazons.send(new DescribeTableCommand({ TableName }));
    return Table?.TableStatus === 'ACTIVE';
  };
  return {
    client,
    fresh: async () => {
      made += 1;
      const TableName = `bench-${made}`;
      await amazons.send(new CreateTableCommand({ ...TABLE_DEFINITION, TableName }));
      while (!(await isActive(TableName))) await new Promise((resolve) => setTimeout(resolve, 20));
      return TableName;
    },
    close: () => {
      client.close();
      amazons.destroy();
    },
  };
}
