import { Arn, ArnFormat } from 'aws-cdk-lib';
import type { HouseFunction } from './house-function.ts';
import { KEY_USE } from './practice-key.ts';

export type TableIndex = 'work' | 'due';
type TableAction =
  `dynamodb:${'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem'}`;

/** Where the records are: in the table of the data stack, or in one that it was restored into. */
type Whereabouts = {
  readonly tableName: string;
  readonly tableArn: string;
  readonly tableStreamArn?: string | undefined;
};

/** The records of the practice, as the functions may use them. */
export class Records {
  private readonly at: Whereabouts;

  constructor(at: Whereabouts) {
    this.at = at;
  }

  /** Those in the table that has this stream; it is none of ours to make or to keep. */
  static ofStream(tableStreamArn: string): Records {
    const [tableArn = ''] = tableStreamArn.split('/stream/');
    const { resourceName } = Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME);
    return new Records({ tableName: resourceName ?? '', tableArn, tableStreamArn });
  }

  /** Gives a function the table's name and exactly these ways to use it. */
  lend(
    fn: HouseFunction,
    actions: readonly TableAction[],
    queried: readonly TableIndex[] = [],
  ): void {
    fn.setEnvironment({ TABLE_NAME: this.at.tableName });
    fn.allow(actions, [this.at.tableArn]);
    for (const index of queried)
      fn.allow(['dynamodb:Query'], [`${this.at.tableArn}/index/${index}`]);
    fn.allowUseOfKey(KEY_USE);
  }

  /** Adds ways to use items of these kinds alone, named by how their keys begin, or by the whole key of a list. */
  lendKinds(
    fn: HouseFunction,
    actions: readonly TableAction[],
    kinds: readonly string[],
    lists: readonly string[] = [],
  ): void {
    const keys = [...kinds.map((kind) => `${kind}#*`), ...lists];
    fn.allow(actions, [this.at.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
    });
  }

  /** Lets a function read the changes as they happen. */
  lendStream(fn: HouseFunction): string {
    const stream = this.at.tableStreamArn;
    if (stream === undefined) throw new Error('The table has no stream to read.');
    fn.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      [stream],
    );
    // Listing streams is not granted stream by stream; it answers names alone.
    fn.allow(['dynamodb:ListStreams'], ['*']);
    return stream;
  }
}
