import { contactPutRight, receiptPage, withdrawalRequest } from './receipt.ts';
import * as z from 'zod';
import { agreementReply } from './agreement.ts';
import { auditReply, historyReply } from './audit.ts';
import { awayPreviewReply, awayPreviewRequest, awayReply, awayRequest } from './away.ts';
import { begunLinkRequest, begunList, begunReply, callRequest } from './begun.ts';
import { calendarReply, openingsReply } from './calendar.ts';
import { clientContact } from './client-contact.ts';
import {
  counselorList,
  counselorReply,
  counselorRequest,
  feedReply,
  feedRequest,
} from './counselor.ts';
import { courseList, courseReply } from './course.ts';
import {
  cancelRequest,
  endRequest,
  extendRequest,
  handOverRequest,
  makeUpRequest,
  markRequest,
  moveRequest,
  restRequest,
  taskRequest,
} from './course-changes.ts';
import { bookRequest, coursePreview, previewRequest } from './course-plan.ts';
import { courseProblem } from './course-problem.ts';
import { draftLinkReply, draftReply } from './draft.reply.ts';
import { draftLinkRequest, draftRequest, draftSending } from './draft.request.ts';
import { intakeReply, startReply } from './intake.reply.ts';
import { intakeRequest } from './intake.request.ts';
import {
  offerAnswer,
  offerEndRequest,
  offerList,
  offerPage,
  offerPassOnRequest,
  offerPreview,
  offerPreviewRequest,
  offerRequest,
  offerView,
} from './offers.ts';
import { mailHoldReply, mailHoldRequest } from './mail-hold.ts';
import { deadLettersReply, letterFateReply, letterFateRequest } from './dead-letters.ts';
import { givenUpReply, settlementReply, settlementRequest } from './mails.ts';
import { problem } from './problem.ts';
import { publicPractice } from './public-practice.ts';
import { decisionReply, decisionRequest, intakeDetail, letterPreview } from './staff.ts';
import { intakeList, intakeSearch, intakeSearchReply } from './intake-list.ts';
import { acknowledgement } from './intake-parts.ts';
import {
  correctionRequest,
  deletionRequest,
  holdRequest,
  recordExport,
  recordList,
  recordReply,
} from './records.ts';
import { settingsReply } from './settings.ts';
import { invitationRequest, peopleReply, teamChangeRequest, teamReply } from './team.ts';
import {
  unsubscribed,
  visitAction,
  visitFeed,
  visitMove,
  visitOpenings,
  visitReminders,
  visitReply,
} from './visit.ts';

/** Every shape of a body, by its name in the description. */
const SHAPES = {
  IntakeReply: intakeReply,
  DraftRequest: draftRequest,
  Draft: draftReply,
  DraftLinkRequest: draftLinkRequest,
  DraftLinkReply: draftLinkReply,
  DraftSending: draftSending,
  StartReply: startReply,
  PublicPractice: publicPractice,
  IntakeList: intakeList,
  IntakeSearch: intakeSearch,
  IntakeSearchReply: intakeSearchReply,
  IntakeDetail: intakeDetail,
  Acknowledgement: acknowledgement,
  DecisionRequest: decisionRequest,
  DecisionReply: decisionReply,
  LetterPreview: letterPreview,
  CallRequest: callRequest,
  BegunList: begunList,
  Begun: begunReply,
  BegunLinkRequest: begunLinkRequest,
  CounselorList: counselorList,
  CounselorRequest: counselorRequest,
  Counselor: counselorReply,
  Openings: openingsReply,
  AwayPreviewRequest: awayPreviewRequest,
  AwayPreview: awayPreviewReply,
  AwayRequest: awayRequest,
  AwayReply: awayReply,
  FeedRequest: feedRequest,
  Feed: feedReply,
  PreviewRequest: previewRequest,
  CoursePreview: coursePreview,
  BookRequest: bookRequest,
  Course: courseReply,
  CourseList: courseList,
  MoveRequest: moveRequest,
  CancelRequest: cancelRequest,
  MarkRequest: markRequest,
  MakeUpRequest: makeUpRequest,
  ExtendRequest: extendRequest,
  EndRequest: endRequest,
  RestRequest: restRequest,
  HandOverRequest: handOverRequest,
  TaskRequest: taskRequest,
  Calendar: calendarReply,
  ClientContact: clientContact,
  People: peopleReply,
  Team: teamReply,
  Invitation: invitationRequest,
  TeamChange: teamChangeRequest,
  Audit: auditReply,
  History: historyReply,
  Agreement: agreementReply,
  GivenUpMails: givenUpReply,
  DeadLetters: deadLettersReply,
  LetterFateRequest: letterFateRequest,
  LetterFate: letterFateReply,
  MailHold: mailHoldReply,
  MailHoldRequest: mailHoldRequest,
  SettlementRequest: settlementRequest,
  Settlement: settlementReply,
  Records: recordList,
  PersonRecord: recordReply,
  RecordExport: recordExport,
  Correction: correctionRequest,
  LegalHold: holdRequest,
  DeletionOrder: deletionRequest,
  Settings: settingsReply,
  OfferPreviewRequest: offerPreviewRequest,
  OfferPreview: offerPreview,
  OfferRequest: offerRequest,
  Offer: offerView,
  OfferList: offerList,
  OfferEndRequest: offerEndRequest,
  OfferPassOnRequest: offerPassOnRequest,
  OfferPage: offerPage,
  OfferAnswer: offerAnswer,
  ContactPutRight: contactPutRight,
  ReceiptPage: receiptPage,
  WithdrawalRequest: withdrawalRequest,
  Visit: visitReply,
  VisitAction: visitAction,
  VisitMove: visitMove,
  VisitOpenings: visitOpenings,
  VisitReminders: visitReminders,
  VisitFeed: visitFeed,
  Unsubscribed: unsubscribed,
  Problem: problem,
  CourseProblem: courseProblem,
} as const satisfies Record<string, z.ZodType>;
export type SchemaName = keyof typeof SHAPES | 'IntakeRequest';

/** The schema behind each name. The day only matters to checks that JSON Schema has no words for. */
export const shapesOf = (practice: {
  readonly minimumAge: number;
}): Record<SchemaName, z.ZodType> => ({
  ...SHAPES,
  IntakeRequest: intakeRequest({ today: '9999-12-31', minimumAge: practice.minimumAge }),
});

/** Every shape that crosses the edge, made from the schema that checks it. */
export const components = (practice: { readonly minimumAge: number }): Record<string, object> =>
  Object.fromEntries(
    Object.entries(shapesOf(practice)).map(([name, schema]) => [name, shapeOf(schema)]),
  );

/** What goes over the wire is what a schema takes in: texts are cleaned only afterwards. */
function shapeOf(schema: z.ZodType): object {
  return { ...z.toJSONSchema(schema, { io: 'input' }), $schema: undefined };
}
