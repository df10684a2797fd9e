import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { PracticeKey } from '../constructs/practice-key.ts';
import { PracticeMail } from '../constructs/practice-mail.ts';
import { PracticeTable } from '../constructs/practice-table.ts';

/** What must never be lost: the records, the key they lie under, the right to send mail. All of it is retained. */
export class DataStack extends Stack {
  readonly key: PracticeKey | undefined;
  readonly table: PracticeTable;
  readonly mail: PracticeMail;

  constructor(scope: Construct, id: string, practice: PracticeSettings, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = practice.switches.customerManagedKey ? new PracticeKey(this, 'key') : undefined;
    this.table = new PracticeTable(this, 'records', this.key);
    this.mail = new PracticeMail(this, 'mail', practice.mail.sender);
  }
}
