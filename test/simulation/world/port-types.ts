import type { ClientStore } from '../../../domain/course/client-store.ts';
import type { CounselorStore } from '../../../domain/counselor/counselor-store.ts';
import type { CourseStore } from '../../../domain/course/course-store.ts';
import type { DraftStore } from '../../../domain/draft/draft-store.ts';
import type { IntakeDesk } from '../../../domain/intake/intake-desk.ts';
import type { IntakeInbox } from '../../../domain/intake/intake-inbox.ts';
import type { JobStore } from '../../../domain/jobs/job-store.ts';
import type { LinkStore } from '../../../domain/links/link-store.ts';
import type { MailHoldStore } from '../../../domain/mail/mail-hold-store.ts';
import type { ReplayLog } from '../../../domain/mail/replay.ts';
import type { MailStore } from '../../../domain/mail/mail-store.ts';
import type { OfferStore } from '../../../domain/offer/offer-store.ts';
import type {
  DeletionList,
  RecordRemoval,
  RecordStore,
} from '../../../domain/record/record-store.ts';
import type { Mailer } from '../../../domain/mail/mailer.ts';

/** Everything outside that the functions touch. */
export type Ports = {
  readonly inbox: IntakeInbox;
  readonly desk: IntakeDesk;
  readonly drafts: DraftStore;
  readonly courses: CourseStore;
  readonly clients: ClientStore;
  readonly counselors: CounselorStore;
  readonly jobs: JobStore;
  readonly offers: OfferStore;
  readonly links: LinkStore;
  readonly mails: MailStore;
  readonly holds: MailHoldStore;
  readonly replays: ReplayLog;
  readonly personRecords: RecordStore & DeletionList;
  readonly removal: RecordRemoval;
  readonly mailer: Mailer;
};
