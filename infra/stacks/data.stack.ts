import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { PracticeKey } from '../constructs/practice-key.ts';
import { PracticeMail } from '../constructs/practice-mail.ts';
import { PracticeTable } from '../constructs/practice-table.ts';
import { Records } from '../constructs/records.ts';

/** What must never be lost: the records, the key they lie under, the right to send mail. All of it is retained. */
export class DataStack extends Stack {
  readonly key: PracticeKey | undefined;
  readonly records: Records;
  readonly mail: PracticeMail;

  constructor(scope: Construct, id: string, practice: PracticeSettings, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = practice.switches.customerManagedKey ? new PracticeKey(this, 'key') : undefined;
    const table = new PracticeTable(this, 'records', this.key);
    const { restoredTableStreamArn: restored } = practice;
    this.records = restored === undefined ? new Records(table) : Records.ofStream(restored);
    // The service leans on these until it is deployed, which comes after: it may turn to another table.
    for (const value of [table.tableName, table.tableArn, table.tableStreamArn]) {
      this.exportValue(value);
    }
    this.mail = new PracticeMail(this, 'mail', { sender: practice.mail.sender, key: this.key });
  }
}
