import { BegunPage } from './begun/begun-page.tsx';
import { CalendarPage } from './calendar/calendar-page.tsx';
import { DaySheetPage } from './calendar/day-sheet-page.tsx';
import { CoursePage } from './course/course-page.tsx';
import { CoursesPage } from './courses/courses-page.tsx';
import { AwayPage } from './hours/away-page.tsx';
import { HoursPage } from './hours/hours-page.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { IntakePage } from './intake/intake-page.tsx';
import { NewOfferPage } from './offers/new-offer-page.tsx';
import { OffersPage } from './offers/offers-page.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { RestPage } from './plan/rest-page.tsx';
import { AgreementPage } from './practice/agreement-page.tsx';
import { AuditPage } from './practice/audit-page.tsx';
import { MailsPage } from './practice/mails-page.tsx';
import { SettingsPage } from './practice/settings-page.tsx';
import { StuckPage } from './practice/stuck-page.tsx';
import { TeamPage } from './practice/team-page.tsx';
import { RecordPage } from './records/record-page.tsx';
import { RecordsPage } from './records/records-page.tsx';
import type { Route } from './state/route.ts';

/** What a route shows; another record is another page, with nothing left over of the one before. */
export function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'inbox':
      return <Inbox key={route.status} status={route.status} />;
    case 'intake':
      return <IntakePage key={route.id} id={route.id} />;
    case 'plan':
      return <PlanPage key={route.id} id={route.id} />;
    case 'courses':
      return <CoursesPage key={route.status} status={route.status} />;
    case 'course':
      return <CoursePage key={route.id} id={route.id} />;
    case 'rest':
      return <RestPage key={route.id} id={route.id} />;
    case 'begun':
      return <BegunPage />;
    case 'offers':
      return <OffersPage />;
    case 'new-offer':
      return <NewOfferPage opening={route.opening} />;
    case 'calendar':
      return <CalendarPage show={route.show} date={route.date} />;
    case 'hours':
      return <HoursPage key={route.counselorId} counselorId={route.counselorId} />;
    case 'day-sheet':
      return <DaySheetPage date={route.date} />;
    case 'team':
      return <TeamPage />;
    case 'mails':
      return <MailsPage />;
    case 'stuck':
      return <StuckPage />;
    case 'audit':
      return <AuditPage />;
    case 'agreement':
      return <AgreementPage />;
    case 'records':
      return <RecordsPage />;
    case 'record':
      return <RecordPage key={route.id} id={route.id} />;
    case 'settings':
      return <SettingsPage />;
    case 'away':
      return <AwayPage key={route.counselorId} counselorId={route.counselorId} />;
  }
}
