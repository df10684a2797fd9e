import { dynamoBegunDesk } from '../../../adapters/begun-desk.dynamo.ts';
import { dynamoClientStore } from '../../../adapters/client-store.dynamo.ts';
import { dynamoCounselorStore } from '../../../adapters/counselor-store.dynamo.ts';
import { dynamoCourseStore } from '../../../adapters/course-store.dynamo.ts';
import { dynamoDraftStore } from '../../../adapters/draft-store.dynamo.ts';
import { dynamoWordsDesk } from '../../../adapters/words-desk.dynamo.ts';
import { dynamoIntakeDesk } from '../../../adapters/intake-desk.dynamo.ts';
import { dynamoIntakeInbox } from '../../../adapters/intake-inbox.dynamo.ts';
import { dynamoJobStore } from '../../../adapters/job-store.dynamo.ts';
import { dynamoLinkStore } from '../../../adapters/link-store.dynamo.ts';
import { dynamoRecordRemoval } from '../../../adapters/record-removal.dynamo.ts';
import { dynamoRecordStore } from '../../../adapters/record-store.dynamo.ts';
import { dynamoOfferStore } from '../../../adapters/offer-store.dynamo.ts';
import { dynamoMailHolds } from '../../../adapters/mail-hold.dynamo.ts';
import { dynamoReplayLog } from '../../../adapters/replay-log.dynamo.ts';
import { dynamoMailStore } from '../../../adapters/mail-store.dynamo.ts';
import type { CounselorStore } from '../../../domain/counselor/counselor-store.ts';
import type { ClientStore } from '../../../domain/course/client-store.ts';
import type { CourseStore } from '../../../domain/course/course-store.ts';
import type { BegunDesk } from '../../../domain/draft/begun-desk.ts';
import type { DraftStore } from '../../../domain/draft/draft-store.ts';
import type { JobStore } from '../../../domain/jobs/job-store.ts';
import type { LinkStore } from '../../../domain/links/link-store.ts';
import type { OfferStore } from '../../../domain/offer/offer-store.ts';
import type {
  DeletionList,
  RecordRemoval,
  RecordStore,
} from '../../../domain/record/record-store.ts';
import type { MailHoldStore } from '../../../domain/mail/mail-hold-store.ts';
import type { ReplayLog } from '../../../domain/mail/replay.ts';
import type { MailStore } from '../../../domain/mail/mail-store.ts';
import type { TestTable } from '../../support/dynamodb.ts';
import type { IntakePorts } from './intake-ports.ts';

/** Every port on one table, as the suites need them; tests keep apart by ids of their own. */
export type CoursePorts = IntakePorts & {
  readonly courses: CourseStore;
  readonly counselors: CounselorStore;
  readonly clients: ClientStore;
  readonly drafts: DraftStore;
  readonly begun: BegunDesk;
  readonly links: LinkStore;
  readonly jobs: JobStore;
  readonly offers: OfferStore;
  readonly mails: MailStore;
  readonly holds: MailHoldStore;
  readonly replays: ReplayLog;
  readonly personRecords: RecordStore & DeletionList;
  readonly removal: RecordRemoval;
};

export const dynamoPorts = ({
  client,
  tableName,
}: Pick<TestTable, 'client' | 'tableName'>): CoursePorts => ({
  inbox: dynamoIntakeInbox(client, tableName),
  desk: dynamoIntakeDesk(client, tableName),
  words: dynamoWordsDesk(client, tableName),
  courses: dynamoCourseStore(client, tableName),
  counselors: dynamoCounselorStore(client, tableName),
  clients: dynamoClientStore(client, tableName),
  drafts: dynamoDraftStore(client, tableName),
  begun: dynamoBegunDesk(client, tableName),
  links: dynamoLinkStore(client, tableName),
  jobs: dynamoJobStore(client, tableName),
  offers: dynamoOfferStore(client, tableName),
  mails: dynamoMailStore(client, tableName),
  holds: dynamoMailHolds(client, tableName),
  replays: dynamoReplayLog(client, tableName),
  personRecords: dynamoRecordStore(client, tableName),
  removal: dynamoRecordRemoval(client, tableName),
});
