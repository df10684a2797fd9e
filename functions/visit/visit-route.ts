import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { ClientStore, CourseClient } from '../../domain/course/client-store.ts';
import type { CourseFile, CourseStore } from '../../domain/course/course-store.ts';
import type { IntakeDesk } from '../../domain/intake/intake-desk.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { Link } from '../../domain/links/link.ts';
import type { LinkStore } from '../../domain/links/link-store.ts';
import type { NewToken } from '../../domain/links/links-for.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { HttpReply } from '../shared/reply.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';

export type VisitDeps = {
  readonly links: LinkStore;
  readonly courses: Pick<CourseStore, 'find' | 'write' | 'sessionsBetween'>;
  readonly clients: Pick<ClientStore, 'find' | 'setReminders' | 'setFeed'>;
  readonly counselors: Pick<CounselorStore, 'find' | 'busy'>;
  readonly offers: Pick<OfferStore, 'ahead' | 'find' | 'write'>;
  readonly intakes: Pick<IntakeDesk, 'find' | 'withdraw' | 'putRight'>;
  readonly guard: Pick<SenderGuard, 'mayMail' | 'personKeys'>;
  readonly practice: PracticeSettings;
  /** Where the pages live: the private calendar's address begins with it. */
  readonly webAddress: string;
  readonly hashOfToken: (token: string) => string;
  readonly newToken: () => NewToken;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** What a link opens: the course as it stands, and the client whose it is. */
export type Visit = {
  readonly link: Link;
  readonly file: CourseFile;
  readonly client: CourseClient;
};

/** One thing that can be asked for with a token; the token is all that a client has to show. */
export type VisitRoute<Needed extends keyof VisitDeps> = (
  deps: Pick<VisitDeps, Needed>,
  token: string,
  request: HttpRequest,
) => Promise<HttpReply>;
